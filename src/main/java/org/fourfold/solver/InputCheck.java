package org.fourfold.solver;

import java.util.Optional;

/**
 * Looks at a programme before any engine does: numbers that are none, limits that contradict
 * themselves, and programmes without columns are answered here, so that every engine gives the same
 * answer to them.
 */
public final class InputCheck {
  /** Beyond this HiGHS refuses a coefficient; nothing a department counts comes near. */
  private static final double LARGEST = 1e15;

  private InputCheck() {}

  /** The answer where no engine is needed, empty where one is. */
  static Optional<LpResult> answer(LinearProgram p) {
    String fault = fault(p);
    if (!fault.isEmpty()) {
      return Optional.of(new LpResult.Failed(fault));
    }
    if (contradicts(p)) {
      return Optional.of(new LpResult.Infeasible());
    }
    return p.columnCount() == 0 ? Optional.of(withoutColumns(p)) : Optional.empty();
  }

  /** Which number is none or out of reach, and what is allowed; {@code ""} where all are well. */
  public static String fault(LinearProgram p) {
    if (!Double.isFinite(p.constant)) {
      return "The objective's constant is " + p.constant + "; it must be a finite number.";
    }
    for (int j = 0; j < p.columnCount(); j++) {
      if (!(Math.abs(p.cost[j]) <= LARGEST * LARGEST)) {
        return name(p, j)
            + " has the objective value "
            + p.cost[j]
            + "; it must be a finite number.";
      }
      if (!isLimits(p.lower[j], p.upper[j])) {
        return name(p, j) + " has the bounds " + p.lower[j] + " and " + p.upper[j] + ALLOWED;
      }
      for (int e = p.columnStart[j]; e < p.columnStart[j + 1]; e++) {
        if (!(Math.abs(p.coefficient[e]) <= LARGEST)) {
          return name(p, j)
              + (" has the coefficient " + p.coefficient[e] + " in ")
              + (p.row(p.rowIndex[e]).name() + "; it must be a number up to " + LARGEST + ".");
        }
      }
    }
    for (int i = 0; i < p.rowCount(); i++) {
      if (!isLimits(p.rowLower[i], p.rowUpper[i])) {
        String name = p.row(i).name();
        return name + " has the limits " + p.rowLower[i] + " and " + p.rowUpper[i] + ALLOWED;
      }
    }
    return "";
  }

  private static String name(LinearProgram p, int column) {
    return p.decision(column).name();
  }

  private static final String ALLOWED =
      "; both must be numbers, the lower not plus infinity, the upper not minus infinity.";

  private static boolean isLimits(double lower, double upper) {
    return lower < Double.POSITIVE_INFINITY && upper > Double.NEGATIVE_INFINITY;
  }

  private static boolean contradicts(LinearProgram p) {
    for (int j = 0; j < p.columnCount(); j++) {
      double from = p.whole[j] ? Math.ceil(p.lower[j] - PrimalCheck.TOLERANCE) : p.lower[j];
      double to = p.whole[j] ? Math.floor(p.upper[j] + PrimalCheck.TOLERANCE) : p.upper[j];
      if (from > to) {
        return true;
      }
    }
    for (int i = 0; i < p.rowCount(); i++) {
      if (p.rowLower[i] > p.rowUpper[i]) {
        return true;
      }
    }
    return false;
  }

  private static LpResult withoutColumns(LinearProgram p) {
    PrimalCheck rows = PrimalCheck.of(p, new double[0]);
    if (!rows.accepted()) {
      return new LpResult.Infeasible();
    }
    double[] none = new double[0];
    return new LpResult.Optimal(
        new Solution(
            p.constant,
            p.constant,
            none,
            rows.activities(),
            Optional.of(new Solution.Prices(new double[p.rowCount()], none)),
            Optional.empty(),
            new Certificate(rows.row(), 0, 0, 0, Double.NaN, true),
            "none",
            "nothing to decide",
            0));
  }
}
