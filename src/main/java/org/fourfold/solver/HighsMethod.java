package org.fourfold.solver;

import java.util.List;

/** Ways in which HiGHS solves a programme, each tried in turn where the one before gave nothing. */
enum HighsMethod {
  SIMPLEX("simplex", "simplex", "choose"),
  INTERIOR_POINT("interior point with crossover", "ipm", "choose"),
  PLAIN_SIMPLEX("simplex", "simplex", "off"),
  BRANCH_AND_CUT("branch and cut", "choose", "choose"),
  PLAIN_BRANCH_AND_CUT("branch and cut", "choose", "off");

  /**
   * Measured with crossover: below, the simplex method is as fast or faster (the sample department,
   * 17,000 non-zeros, takes it two thirds of the time); at 60,000 non-zeros the interior point
   * method takes a tenth of its time. Left to choose, HiGHS takes the simplex.
   */
  private static final int LARGE = 20_000;

  private final String words;
  private final String solver;
  private final String presolve;

  HighsMethod(String words, String solver, String presolve) {
    this.words = words;
    this.solver = solver;
    this.presolve = presolve;
  }

  String words() {
    return words;
  }

  void configure(HighsModel model) {
    model.set("solver", solver);
    model.set("presolve", presolve);
    model.set("run_crossover", "on");
  }

  /** The methods to try; {@code warm} where the engine still has the basis of an optimum. */
  static List<HighsMethod> inOrder(LinearProgram program, boolean warm) {
    if (program.hasWholeUnits()) {
      return List.of(BRANCH_AND_CUT, PLAIN_BRANCH_AND_CUT);
    }
    return program.nonZeros() > LARGE && !warm
        ? List.of(INTERIOR_POINT, SIMPLEX, PLAIN_SIMPLEX)
        : List.of(SIMPLEX, PLAIN_SIMPLEX);
  }
}
