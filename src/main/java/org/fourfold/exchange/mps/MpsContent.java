package org.fourfold.exchange.mps;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.ProgramBuilder;

/** What a model file has said so far, and the programme it amounts to. */
final class MpsContent {
  private static final double INF = Double.POSITIVE_INFINITY;

  /** From here on a number in a model file stands for "without limit". */
  private static final double ENDLESS = 1e20;

  /** Bounds that state where a column begins. */
  private static final Set<String> FLOORS = Set.of("LO", "LI", "FX", "FR", "MI", "BV");

  private static final class RowLimits {
    private final String type;
    private double limit;
    private boolean limited;
    private double range = Double.NaN;

    private RowLimits(String type) {
      this.type = type;
    }
  }

  private static final class ColumnLimits {
    private boolean whole;
    private final Set<String> bounds = new HashSet<>();
    private double lower;
    private double upper = INF;
    private final Map<String, Double> entries = new LinkedHashMap<>();
  }

  private final Map<String, RowLimits> rows = new LinkedHashMap<>();
  private final Map<String, ColumnLimits> columns = new LinkedHashMap<>();
  private final Map<MpsSection, String> sets = new HashMap<>();
  private String objective;
  private double constant;
  private boolean maximise;
  private boolean wholeFromHere;

  void maximise(boolean wanted) {
    maximise = wanted;
  }

  boolean isColumn(String name) {
    return columns.containsKey(name);
  }

  void row(MpsLine line) throws MpsException {
    String type = line.type().toUpperCase(java.util.Locale.ROOT);
    if (!Set.of("N", "L", "G", "E").contains(type) || line.name().isEmpty()) {
      throw new MpsException(line.number(), "a row is N, L, G or E and a name.");
    }
    if (rows.putIfAbsent(line.name(), new RowLimits(type)) != null) {
      throw new MpsException(line.number(), "the row " + line.name() + " stands here twice.");
    }
    if (objective == null && type.equals("N")) {
      objective = line.name();
    }
  }

  void column(MpsLine line) throws MpsException {
    if (line.name().isEmpty() || line.pairs().isEmpty()) {
      throw new MpsException(line.number(), "a column needs its name, a row and a number.");
    }
    if (line.pairs().getFirst().name().replace("'", "").equals("MARKER")) {
      String all = line.pairs().toString();
      wholeFromHere = all.contains("INTORG") || wholeFromHere && !all.contains("INTEND");
      return;
    }
    ColumnLimits column = columns.computeIfAbsent(line.name(), _ -> new ColumnLimits());
    column.whole |= wholeFromHere;
    for (MpsLine.Pair pair : line.pairs()) {
      known(line, pair);
      if (column.entries.putIfAbsent(pair.name(), line.number(pair)) != null) {
        throw new MpsException(
            line.number(), line.name() + " stands twice in the row " + pair.name() + ".");
      }
    }
  }

  void limit(MpsLine line, boolean range) throws MpsException {
    if (otherSet(range ? MpsSection.RANGES : MpsSection.RHS, line)) {
      return;
    }
    for (MpsLine.Pair pair : line.pairs()) {
      RowLimits row = known(line, pair);
      double value = line.number(pair);
      if (range ? !Double.isNaN(row.range) : row.limited) {
        throw new MpsException(line.number(), "the row " + pair.name() + " stands here twice.");
      }
      if (range) {
        row.range = value;
      } else {
        row.limited = true;
        row.limit = value;
      }
      if (!range && pair.name().equals(objective)) {
        constant = -value;
      }
    }
  }

  void bound(MpsLine line) throws MpsException {
    if (otherSet(MpsSection.BOUNDS, line)) {
      return;
    }
    if (line.pairs().isEmpty() || !isColumn(line.pairs().getFirst().name())) {
      throw new MpsException(line.number(), "a bound for a column that COLUMNS does not name.");
    }
    MpsLine.Pair pair = line.pairs().getFirst();
    ColumnLimits c = columns.get(pair.name());
    String type = line.type().toUpperCase(java.util.Locale.ROOT);
    if (c.bounds.contains(type)) {
      throw new MpsException(
          line.number(), pair.name() + " has a second bound " + type + "; leave one of them.");
    }
    switch (type) {
      case "LO", "LI" -> c.lower = ended(line.number(pair));
      case "UP", "UI" -> {
        c.upper = ended(line.number(pair));
        // Long-standing custom: a negative ceiling over the unstated floor 0 lifts the floor.
        if (c.upper < 0 && Collections.disjoint(c.bounds, FLOORS)) {
          c.lower = -INF;
        }
      }
      case "FX" -> c.lower = c.upper = line.number(pair);
      case "FR" -> {
        c.lower = -INF;
        c.upper = INF;
      }
      case "MI" -> c.lower = -INF;
      case "PL" -> c.upper = INF;
      case "BV" -> {
        c.lower = 0;
        c.upper = 1;
      }
      case "SC", "SI" ->
          throw new MpsException(
              line.number(),
              pair.name()
                  + " is semi-continuous ("
                  + type
                  + "): not supported; state it by a"
                  + " column of 0 or 1 and two rows.");
      default ->
          throw new MpsException(
              line.number(), "'" + type + "' is not a bound; allowed: LO UP FX FR MI PL BV LI UI.");
    }
    c.whole |= type.equals("LI") || type.equals("UI") || type.equals("BV");
    c.bounds.add(type);
  }

  LinearProgram program() throws MpsException {
    if (objective == null) {
      throw new MpsException(0, "The model names no objective: a row of type N is missing.");
    }
    ProgramBuilder builder = new ProgramBuilder();
    builder.maximise(maximise);
    builder.addConstant(constant);
    Map<String, Integer> at = new HashMap<>();
    rows.forEach(
        (name, row) -> {
          if (!row.type.equals("N")) {
            double[] limits = limits(row);
            at.put(name, builder.row(new MpsRow(name), limits[0], limits[1]));
          }
        });
    columns.forEach(
        (name, c) -> {
          // As HiGHS and CPLEX do: whole units between markers, without any bound, are 0 or 1.
          double upper = c.whole && c.bounds.isEmpty() ? 1 : c.upper;
          int j = builder.column(new MpsColumn(name), c.lower, upper, c.whole);
          c.entries.forEach(
              (row, value) -> {
                if (row.equals(objective)) {
                  builder.addCost(j, value);
                } else if (at.containsKey(row)) {
                  builder.add(at.get(row), j, value);
                }
              });
        });
    return builder.build();
  }

  private static double[] limits(RowLimits row) {
    double limit = ended(row.limit);
    boolean ranged = !Double.isNaN(row.range);
    double width = Math.abs(row.range);
    return switch (row.type) {
      case "L" -> new double[] {ranged ? limit - width : -INF, limit};
      case "G" -> new double[] {limit, ranged ? limit + width : INF};
      default ->
          new double[] {
            ranged && row.range < 0 ? limit - width : limit,
            ranged && row.range > 0 ? limit + width : limit
          };
    };
  }

  private RowLimits known(MpsLine line, MpsLine.Pair pair) throws MpsException {
    RowLimits row = rows.get(pair.name());
    if (row == null) {
      throw new MpsException(line.number(), "'" + pair.name() + "' is not a row that ROWS names.");
    }
    return row;
  }

  /** Several sets of limits may stand in a file; the first one counts. */
  private boolean otherSet(MpsSection section, MpsLine line) {
    return !sets.computeIfAbsent(section, _ -> line.name()).equals(line.name());
  }

  private static double ended(double value) {
    return Math.abs(value) >= ENDLESS ? Math.copySign(INF, value) : value;
  }
}
