package org.fourfold.domain.outcome;

/** A limit named in a conflict. */
public record LimitName(String name, LimitKind kind, String code, String period) {}
