package org.fourfold.optimisation;

/** From where a question of a sweep was solved. */
public enum SweepStart {
  /** From the basis of the question before it. */
  WARM,
  /** From scratch: in whole units, or where the warm answer did not pass its check. */
  COLD,
  /** From scratch, since the programme has another shape than the department's own. */
  RESHAPED
}
