package org.fourfold.optimisation;

/** From which to which value of a limit its price holds, {@code null} where endless or unknown. */
record PriceRanges(Goal goal, Solved solved, Extras extras) {

  /** In values of the limit as shown, at the plan found. */
  Double[] of(LimitLine line, int row, double[] values) {
    double limit = line.allowed(values);
    if (extras.oneMore().containsKey(line.key())) {
      return oneMore(limit);
    }
    double shift = limit - line.right();
    return solved
        .ranging()
        .map(r -> ends(r.rowFrom()[row] + shift, r.rowTo()[row] + shift))
        .orElseGet(() -> new Double[2]);
  }

  /** Where the bound holds the decision its price's range, else from the value outwards. */
  Double[] of(ColumnLimit limit, double value, boolean whole) {
    if (extras.oneMore().containsKey(limit.key())) {
      return oneMore(limit.amount());
    }
    int j = limit.column();
    boolean held =
        solved
            .prices()
            .map(p -> limit.price(p.reducedCosts()[j], value, whole, goal.maximise()) != 0)
            .orElse(false);
    return solved
        .ranging()
        .map(
            r ->
                held
                    ? ends(r.columnFrom()[j], r.columnTo()[j])
                    : limit.upper()
                        ? ends(value, Double.POSITIVE_INFINITY)
                        : ends(Double.NEGATIVE_INFINITY, value))
        .orElseGet(() -> new Double[2]);
  }

  /** The value of one more by planning again holds for that one. */
  private static Double[] oneMore(double limit) {
    return ends(limit, limit + 1);
  }

  private static Double[] ends(double from, double to) {
    return new Double[] {finite(from), finite(to)};
  }

  private static Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
