package org.fourfold.optimisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.solver.Decision;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.ProgramBuilder;

/**
 * Limits each of which may give way at a price: the share of its size by which it moves. Minimising
 * what is given finds the cheapest change that makes a plan. A rule that holds one amount in every
 * period moves in all of them at once.
 */
final class ElasticProgram {
  /** How far a limit moves; {@code up} raises it. */
  record Given(LimitKey key, boolean up) implements Decision {
    @Override
    public String name() {
      return (up ? "raised_" : "lowered_") + key.name();
    }
  }

  private final LimitRows rows;
  private final ProgramBuilder builder = new ProgramBuilder();
  private final Map<Relaxable, LimitKey> movedBy = new LinkedHashMap<>();
  private final LinearProgram program;

  /**
   * @param may which limits may move
   */
  ElasticProgram(LimitRows rows, Predicate<Relaxable> may) {
    this.rows = rows;
    copy(rows.program());
    Map<String, LimitKey> equalRules = new LinkedHashMap<>();
    for (Relaxable limit : rows.limits()) {
      if (may.test(limit)) {
        boolean equal = limit.raises() && limit.falls() && limit.key().kind() == LimitKind.RULE;
        LimitKey key = limit.key();
        movedBy.put(limit, equal ? equalRules.computeIfAbsent(key.code(), _ -> key) : key);
      }
    }
    movedBy.forEach(this::give);
    program = builder.build();
  }

  private void copy(LinearProgram rigid) {
    for (int j = 0; j < rigid.columnCount(); j++) {
      builder.column(rigid.decision(j), rigid.lower()[j], rigid.upper()[j], rigid.whole()[j]);
    }
    for (int i = 0; i < rigid.rowCount(); i++) {
      builder.row(rigid.row(i), rigid.rowLower()[i], rigid.rowUpper()[i]);
    }
    for (int j = 0; j < rigid.columnCount(); j++) {
      for (int e = rigid.columnStart()[j]; e < rigid.columnStart()[j + 1]; e++) {
        builder.add(rigid.rowIndex()[e], j, rigid.coefficient()[e]);
      }
    }
  }

  private void give(Relaxable limit, LimitKey by) {
    if (limit.raises()) {
      give(limit, new Given(by, true), Double.POSITIVE_INFINITY);
    }
    if (limit.falls() && limit.most() > 0) {
      give(limit, new Given(by, false), limit.most());
    }
  }

  private void give(Relaxable limit, Given given, double most) {
    int column = builder.column(given, 0, most, false);
    builder.addCost(column, 1 / limit.size());
    builder.add(limit.row(), column, given.up() ? -1 : 1);
  }

  LinearProgram program() {
    return program;
  }

  /** The limits that may move. */
  List<Relaxable> movable() {
    return List.copyOf(movedBy.keySet());
  }

  /** The column by which a limit moves, −1 where it cannot that way. */
  int column(Relaxable limit, boolean up) {
    return program.column(new Given(movedBy.get(limit), up));
  }

  int firstGiven() {
    return rows.program().columnCount();
  }
}
