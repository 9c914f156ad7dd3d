package org.fourfold.optimisation;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.solver.Decision;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.ProgramBuilder;

/**
 * A plan's limits and the planners' own bounds as rows, each of which may give way at a price: the
 * share of its size by which it moves. Minimising what is given finds the cheapest plan-making
 * change; with nothing given it is the plan's own set of limits.
 */
final class ElasticProgram {
  /** How far a limit moves; {@code up} raises it. */
  record Given(LimitKey key, boolean up) implements Decision {
    @Override
    public String name() {
      return (up ? "raised_" : "lowered_") + key.name();
    }
  }

  private final PlanModel model;
  private final LinearProgram plan;
  private final ProgramBuilder builder = new ProgramBuilder();
  private final List<Relaxable> limits = new ArrayList<>();

  ElasticProgram(PlanModel model) {
    this.model = model;
    this.plan = model.program();
    copyColumns();
    copyRows();
    boundsAsRows();
    limits.forEach(this::give);
  }

  List<Relaxable> limits() {
    return limits;
  }

  LinearProgram program() {
    return builder.build();
  }

  /** The same rows with nothing given. */
  LinearProgram rigid() {
    LinearProgram elastic = program();
    double[] upper = elastic.upper().clone();
    for (int j = plan.columnCount(); j < upper.length; j++) {
      upper[j] = 0;
    }
    double[] nothing = new double[upper.length];
    return elastic.with(nothing, null, upper, null, null, null);
  }

  /** Bounds that planners set become rows; others stay. */
  private void copyColumns() {
    for (int j = 0; j < plan.columnCount(); j++) {
      boolean own = Relaxable.kind(model.decisions().get(j)) != null;
      double upper = own ? Double.POSITIVE_INFINITY : plan.upper()[j];
      builder.column(plan.decision(j), own ? 0 : plan.lower()[j], upper, plan.whole()[j]);
    }
  }

  private void copyRows() {
    for (int i = 0; i < plan.rowCount(); i++) {
      builder.row(plan.row(i), plan.rowLower()[i], plan.rowUpper()[i]);
    }
    for (int j = 0; j < plan.columnCount(); j++) {
      for (int e = plan.columnStart()[j]; e < plan.columnStart()[j + 1]; e++) {
        builder.add(plan.rowIndex()[e], j, plan.coefficient()[e]);
      }
    }
    for (int i = 0; i < model.lines().size(); i++) {
      LimitLine line = model.lines().get(i);
      if (line.shown() && !line.key().word().equals("contract")) {
        double size = Math.max(1, line.size(plan.upper()));
        limits.add(Relaxable.of(line, i, plan.rowLower()[i], plan.rowUpper()[i], size));
      }
    }
  }

  private void boundsAsRows() {
    for (int j = 0; j < plan.columnCount(); j++) {
      PlanDecision decision = model.decisions().get(j);
      if (Relaxable.kind(decision) == null) {
        continue;
      }
      if (plan.lower()[j] > 0) {
        bound("minimum", decision, j, plan.lower()[j], Double.POSITIVE_INFINITY);
      }
      if (Double.isFinite(plan.upper()[j])) {
        bound("maximum", decision, j, Double.NEGATIVE_INFINITY, plan.upper()[j]);
      }
    }
  }

  private void bound(String word, PlanDecision decision, int j, double from, double to) {
    LimitKey key = new LimitKey(word, Relaxable.kind(decision), decision.code(), decision.period());
    boolean floor = Double.isFinite(from);
    int row = builder.row(key, from, to);
    builder.add(row, j, 1);
    double size = Math.max(1, Math.abs(floor ? from : to));
    limits.add(new Relaxable(key, row, from, to, !floor, floor, size));
  }

  private void give(Relaxable limit) {
    if (limit.raises()) {
      give(limit, true);
    }
    if (limit.falls()) {
      give(limit, false);
    }
  }

  private void give(Relaxable limit, boolean up) {
    int column = builder.column(new Given(limit.key(), up));
    builder.addCost(column, 1 / limit.size());
    builder.add(limit.row(), column, up ? -1 : 1);
  }
}
