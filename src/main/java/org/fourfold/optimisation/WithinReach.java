package org.fourfold.optimisation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.Solution;

/**
 * The limits of a plan with whole units that one more could matter to: ceilings of whole-unit
 * decisions less than a unit away; limits with a price while the units stay; and limits that have
 * less left over than three whole units more would use, of the limit itself or by way of what the
 * unit supplies: one unit more often pays only together with less of something else.
 *
 * <p><b>Errors.</b> A limit further away may matter too, where more changes at once; its price is
 * then the one with units held.
 */
final class WithinReach {
  private static final double BINDS = 1e-7;
  private static final double UNITS = 3;

  private final PlanModel model;
  private final LinearProgram program;
  private final double[] values;
  private final double[] duals;
  private final double[] lumps;

  /**
   * @param solved with a plan
   */
  WithinReach(PlanModel model, LinearProgram program, Solved solved) {
    this.model = model;
    this.program = program;
    values = solved.plan().orElseThrow().values();
    duals =
        solved.prices().map(Solution.Prices::duals).orElseGet(() -> new double[program.rowCount()]);
    lumps = lumps();
  }

  List<ColumnLimit> ceilings() {
    return model.columnLimits().stream()
        .filter(limit -> limit.upper() && program.whole()[limit.column()])
        .filter(limit -> values[limit.column()] > limit.amount() - 1 + BINDS)
        .toList();
  }

  /** Those with a price first, then those with the least left over for their size. */
  List<LimitLine> lines() {
    return model.lines().stream()
        .filter(LimitLine::shown)
        .filter(line -> priced(line) || near(line))
        .sorted(
            Comparator.comparing((LimitLine line) -> !priced(line))
                .thenComparingDouble(line -> line.slack(values) / lumps[row(line)]))
        .toList();
  }

  /** Whether it has a price while the units stay. */
  boolean priced(LimitLine line) {
    return Math.abs(duals[row(line)]) > BINDS;
  }

  private boolean near(LimitLine line) {
    double lump = lumps[row(line)];
    return !line.fixed() && lump > 0 && line.slack(values) < UNITS * lump + 1;
  }

  private int row(LimitLine line) {
    return program.row(line.key());
  }

  /** How much of each row one whole unit more could use. */
  private double[] lumps() {
    double[] own = new double[program.rowCount()];
    double[] units = new double[program.columnCount()];
    each(
        (i, j, a) -> {
          if (program.whole()[j]) {
            own[i] = Math.max(own[i], Math.abs(a));
          }
        });
    each((i, j, a) -> units[j] = Math.max(units[j], program.whole()[j] ? 1 : own[i] / Math.abs(a)));
    double[] all = Arrays.copyOf(own, own.length);
    each((i, j, a) -> all[i] = Math.max(all[i], units[j] * Math.abs(a)));
    return all;
  }

  private interface Entry {
    void at(int row, int column, double coefficient);
  }

  private void each(Entry entry) {
    for (int j = 0; j < program.columnCount(); j++) {
      for (int e = program.columnStart()[j]; e < program.columnStart()[j + 1]; e++) {
        entry.at(program.rowIndex()[e], j, program.coefficient()[e]);
      }
    }
  }
}
