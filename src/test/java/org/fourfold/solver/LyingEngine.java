package org.fourfold.solver;

import java.util.Optional;

/** An engine that checks nothing and says what it likes: whoever believes it is wrong. */
final class LyingEngine implements LpSolver {
  /** What it hands out for a programme in which five of each are too much. */
  enum Lie {
    A_PLAN_THAT_BREAKS_LIMITS(5, 0),
    A_PLAN_THAT_IS_NOT_BEST(0, 0),
    PRICES_THAT_PROVE_NOTHING(0, 7),
    NUMBERS_THAT_ARE_NONE(Double.NaN, 0),
    A_PLAN_OF_ANOTHER_PROGRAMME(0, 0),
    AN_EXCEPTION(0, 0);

    private final double value;
    private final double price;

    Lie(double value, double price) {
      this.value = value;
      this.price = price;
    }
  }

  private final Lie lie;
  private final boolean proven;

  /**
   * @param proven whether it calls its plan best, else only a plan
   */
  LyingEngine(Lie lie, boolean proven) {
    this.lie = lie;
    this.proven = proven;
  }

  @Override
  public String name() {
    return "Lying";
  }

  @Override
  public String version() {
    return "0";
  }

  @Override
  public LpResult solve(
      LinearProgram p, SolveOptions options, SolveProgress.Listener l, Cancellation c) {
    if (lie == Lie.AN_EXCEPTION) {
      throw new IllegalStateException("out of its mind");
    }
    int columns = lie == Lie.A_PLAN_OF_ANOTHER_PROGRAMME ? 1 : p.columnCount();
    Solution.Prices prices =
        new Solution.Prices(Programs.all(p.rowCount(), lie.price), new double[columns]);
    Solution s =
        new Solution(
            1e6,
            1e6,
            Programs.all(columns, lie.value),
            new double[p.rowCount()],
            Optional.of(prices),
            Optional.empty(),
            new Certificate(0, 0, 0, 0, 0, true),
            "Lying 0",
            "guess",
            0);
    return proven ? new LpResult.Optimal(s) : new LpResult.Feasible(s);
  }

  @Override
  public LpSession open(LinearProgram program) {
    return new RebuildingSession(this, program);
  }
}
