package org.fourfold.solver;

/**
 * The typed key of a column. Implemented by records, so that two formulations that speak of the
 * same decision share one column by equality.
 */
public interface Decision {
  /** Name in model files and messages, unique in a programme: {@code volume[HIP,2026-03]}. */
  String name();
}
