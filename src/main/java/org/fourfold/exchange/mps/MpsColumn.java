package org.fourfold.exchange.mps;

import org.fourfold.solver.Decision;

/** A column of a model file, known by its name. */
public record MpsColumn(String name) implements Decision {}
