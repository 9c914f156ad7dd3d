package org.fourfold.solver;

/**
 * Recomputes a point's rows and objective from the programme alone and measures what it breaks, in
 * model units. A row is kept when it is broken by no more than 1e-6 · max(1, |limit|) + 1e-9 · Σ
 * |coefficient × value|, a bound by no more than 1e-6 · max(1, |bound|), a whole number by no more
 * than 1e-6.
 *
 * @param objective cᵀx + constant
 * @param activities one per row
 * @param terms Σ |cost × value|, the size against which rounding of the objective is judged
 * @param row largest breach of a row's limit
 * @param bound largest breach of a column's bound
 * @param whole largest distance of a whole-unit column from a whole number
 * @param reason what is broken, empty where nothing is
 */
record PrimalCheck(
    double objective,
    double[] activities,
    double terms,
    double row,
    double bound,
    double whole,
    String reason) {
  static final double TOLERANCE = 1e-6;
  static final double ROUNDING = 1e-9;

  boolean accepted() {
    return reason.isEmpty();
  }

  static PrimalCheck of(LinearProgram p, double[] values) {
    double[] activities = new double[p.rowCount()];
    double[] sizes = new double[p.rowCount()];
    double objective = p.constant;
    double terms = Math.abs(p.constant);
    for (int j = 0; j < values.length; j++) {
      double x = values[j];
      objective += p.cost[j] * x;
      terms += Math.abs(p.cost[j] * x);
      for (int e = p.columnStart[j]; e < p.columnStart[j + 1]; e++) {
        activities[p.rowIndex[e]] += p.coefficient[e] * x;
        sizes[p.rowIndex[e]] += Math.abs(p.coefficient[e] * x);
      }
    }
    Worst worst = new Worst();
    columns(p, values, worst);
    rows(p, activities, sizes, worst);
    if (Double.isNaN(objective)) {
      worst.reason = "the engine's values are not numbers";
    }
    return new PrimalCheck(
        objective, activities, terms, worst.row, worst.bound, worst.whole, worst.reason);
  }

  private static void columns(LinearProgram p, double[] values, Worst worst) {
    for (int j = 0; j < values.length; j++) {
      double below = p.lower[j] - values[j];
      double above = values[j] - p.upper[j];
      worst.bound = Math.max(worst.bound, Math.max(below, above));
      if (below > TOLERANCE * Math.max(1, Math.abs(p.lower[j]))
          || above > TOLERANCE * Math.max(1, Math.abs(p.upper[j]))) {
        worst.reason =
            p.decision(j).name() + " lies outside its bounds by " + Math.max(below, above);
      }
      if (p.whole[j]) {
        double off = Math.abs(values[j] - Math.rint(values[j]));
        worst.whole = Math.max(worst.whole, off);
        if (off > TOLERANCE) {
          worst.reason = p.decision(j).name() + " is off a whole number by " + off;
        }
      }
    }
  }

  private static void rows(LinearProgram p, double[] activities, double[] sizes, Worst worst) {
    for (int i = 0; i < activities.length; i++) {
      double below = p.rowLower[i] - activities[i];
      double above = activities[i] - p.rowUpper[i];
      worst.row = Math.max(worst.row, Math.max(below, above));
      double rounding = ROUNDING * sizes[i];
      if (below > TOLERANCE * Math.max(1, Math.abs(p.rowLower[i])) + rounding
          || above > TOLERANCE * Math.max(1, Math.abs(p.rowUpper[i])) + rounding) {
        worst.reason = "the limit " + p.row(i).name() + " is broken by " + Math.max(below, above);
      }
    }
  }

  private static final class Worst {
    private double row;
    private double bound;
    private double whole;
    private String reason = "";
  }
}
