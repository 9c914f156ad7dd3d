package org.fourfold.optimisation;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.solver.Decision;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.ProgramBuilder;
import org.fourfold.solver.Row;
import org.fourfold.solver.Solution;

/**
 * All limits give way by the same share of their size, and that share is made least. Where it is
 * above 0 no plan keeps them all, and the limits with a price in a basic solution prove it: the
 * prices are a vertex of the alternative system, so that (but for what always holds) none of them
 * is idle.
 *
 * <p><b>Source.</b> J. Gleeson and J. Ryan, Identifying minimally infeasible subsystems of
 * inequalities, ORSA Journal on Computing 2, 1990.
 */
final class SharedGive {
  private record Share() implements Decision {
    @Override
    public String name() {
      return "share_given";
    }
  }

  private record Floor(LimitKey key) implements Row {
    @Override
    public String name() {
      return "floor_" + key.name();
    }
  }

  private final LinearProgram program;
  private final double worth;
  private final List<int[]> rows = new ArrayList<>();

  /** A limit with both ends becomes two rows, since both give way outwards. */
  SharedGive(LimitRows all) {
    LinearProgram rigid = all.program();
    worth = all.limits().stream().mapToDouble(Relaxable::size).max().orElse(1);
    ProgramBuilder builder = new ProgramBuilder();
    for (int j = 0; j < rigid.columnCount(); j++) {
      builder.column(rigid.decision(j), rigid.lower()[j], rigid.upper()[j], false);
    }
    for (int i = 0; i < rigid.rowCount(); i++) {
      builder.row(rigid.row(i), rigid.rowLower()[i], rigid.rowUpper()[i]);
    }
    int share = builder.column(new Share());
    builder.addCost(share, worth);
    int[] twin = new int[rigid.rowCount()];
    for (Relaxable limit : all.limits()) {
      int row = limit.row();
      boolean below = Double.isFinite(limit.lower());
      boolean above = Double.isFinite(limit.upper());
      if (below && above) {
        builder.row(limit.key(), Double.NEGATIVE_INFINITY, limit.upper());
        twin[row] = builder.row(new Floor(limit.key()), limit.lower(), Double.POSITIVE_INFINITY);
        builder.add(twin[row], share, limit.size());
      }
      builder.add(row, share, above ? -limit.size() : limit.size());
      rows.add(twin[row] > 0 ? new int[] {row, twin[row]} : new int[] {row});
    }
    for (int j = 0; j < rigid.columnCount(); j++) {
      for (int e = rigid.columnStart()[j]; e < rigid.columnStart()[j + 1]; e++) {
        int row = rigid.rowIndex()[e];
        builder.add(row, j, rigid.coefficient()[e]);
        if (twin[row] > 0) {
          builder.add(twin[row], j, rigid.coefficient()[e]);
        }
      }
    }
    program = builder.build();
  }

  /** Minimises the share, at a cost that keeps prices of the size of 1. */
  LinearProgram program() {
    return program;
  }

  /** The share that a solution's limits give way by. */
  double share(Solution s) {
    return s.objective() / worth;
  }

  /** Rows of a limit, by its place in the list of limits. */
  int[] rows(int limit) {
    return rows.get(limit);
  }
}
