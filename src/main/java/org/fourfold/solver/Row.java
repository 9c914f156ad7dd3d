package org.fourfold.solver;

/** The typed key of a row; the same name in model files, price tables and conflict messages. */
public interface Row {
  /** Name in the planner's words, unique in a programme: {@code capacity[NURSE_H,2026-03]}. */
  String name();
}
