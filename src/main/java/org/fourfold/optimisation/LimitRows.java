package org.fourfold.optimisation;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.rule.Sense;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.ProgramBuilder;

/**
 * A plan's limits as rows that could be left out or moved one by one: its own rows, and the bounds
 * that planners set, which become rows here. What is no limit of a planner's always holds: head
 * counts adding up, a contract paying for what is delivered, amounts not below 0.
 */
final class LimitRows {
  private final PlanModel model;
  private final LinearProgram plan;
  private final ProgramBuilder builder = new ProgramBuilder();
  private final List<Relaxable> limits = new ArrayList<>();
  private final LinearProgram program;

  LimitRows(PlanModel model) {
    this.model = model;
    this.plan = model.program();
    copyColumns();
    copyRows();
    boundsAsRows();
    program = builder.build();
  }

  /** Every limit, in the order of the programme. */
  List<Relaxable> limits() {
    return limits;
  }

  /** All limits kept, nothing to gain. */
  LinearProgram program() {
    return program;
  }

  private void copyColumns() {
    for (int j = 0; j < plan.columnCount(); j++) {
      boolean own = kind(j) != null;
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
    for (LimitLine line : model.lines()) {
      if (line.shown() && !line.key().word().equals("contract")) {
        limits.add(limit(line, plan.row(line.key())));
      }
    }
  }

  private Relaxable limit(LimitLine line, int row) {
    double size = Math.max(1, line.size(plan.upper()));
    boolean demand = line.key().kind() == LimitKind.DEMAND;
    boolean raises = line.sense() != Sense.AT_LEAST;
    boolean falls = line.sense() != Sense.AT_MOST || (demand && line.fixed());
    double most = line.key().kind() == LimitKind.RULE ? Double.POSITIVE_INFINITY : line.given();
    return new Relaxable(
        line.key(), row, plan.rowLower()[row], plan.rowUpper()[row], raises, falls, most, size);
  }

  private void boundsAsRows() {
    for (int j = 0; j < plan.columnCount(); j++) {
      PlanDecision decision = model.decisions().get(j);
      LimitKind kind = kind(j);
      if (kind == null) {
        continue;
      }
      String of = decision.kind() == DecisionKind.INFORMATION ? "work_" : "";
      String ceiling = kind == LimitKind.HEADCOUNT ? kind.code() : of + "maximum";
      if (plan.lower()[j] > 0) {
        bound(of + "minimum", decision, j, plan.lower()[j], Double.POSITIVE_INFINITY);
      }
      if (Double.isFinite(plan.upper()[j])) {
        bound(ceiling, decision, j, Double.NEGATIVE_INFINITY, plan.upper()[j]);
      }
    }
  }

  private void bound(String word, PlanDecision decision, int j, double from, double to) {
    LimitKey key = new LimitKey(word, kind(j), decision.code(), decision.period());
    boolean floor = Double.isFinite(from);
    int row = builder.row(key, from, to);
    builder.add(row, j, 1);
    double size = Math.max(1, Math.abs(floor ? from : to));
    limits.add(new Relaxable(key, row, from, to, !floor, floor, floor ? from : 0, size));
  }

  /** What a bound of a decision limits; null where planners did not set it, or it is past. */
  private LimitKind kind(int column) {
    return switch (model.holds(column) ? null : model.decisions().get(column).kind()) {
      case RESOURCE -> LimitKind.HEADCOUNT;
      case SERVICE, INFORMATION -> LimitKind.DEMAND;
      case null, default -> null;
    };
  }
}
