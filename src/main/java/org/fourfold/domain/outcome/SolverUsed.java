package org.fourfold.domain.outcome;

/** The engine that found a plan, and how. */
public record SolverUsed(String name, String version, String method) {}
