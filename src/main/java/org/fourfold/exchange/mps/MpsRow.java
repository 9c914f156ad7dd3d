package org.fourfold.exchange.mps;

import org.fourfold.solver.Row;

/** A row of a model file, known by its name. */
public record MpsRow(String name) implements Row {}
