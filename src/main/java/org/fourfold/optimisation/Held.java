package org.fourfold.optimisation;

import org.fourfold.solver.LinearProgram;

/** A programme with its whole-unit decisions held at given values, and so a linear one. */
final class Held {
  private Held() {}

  static LinearProgram at(LinearProgram program, double[] values) {
    double[] lower = program.lower().clone();
    double[] upper = program.upper().clone();
    boolean[] whole = program.whole();
    for (int j = 0; j < lower.length; j++) {
      if (whole[j]) {
        lower[j] = Math.rint(values[j]);
        upper[j] = lower[j];
      }
    }
    return program.with(null, lower, upper, new boolean[lower.length], null, null);
  }
}
