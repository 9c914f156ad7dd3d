package org.fourfold.ui.control;

import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.ColumnKind;

/** Widths by which headers and most cells are read without being cut. */
final class GridWidths {
  private static final double CHARACTER = 7.4;
  private static final double PADDING = 28;
  private static final int LOOKED_AT = 200;

  private GridWidths() {}

  static <R extends Record> double of(GridViewModel<R> model, Column column) {
    int longest =
        model.rows().stream()
            .limit(LOOKED_AT)
            .mapToInt(r -> length(model, r, column))
            .max()
            .orElse(0);
    int header = Math.max(model.header(column).length(), model.unit(column).length());
    double least = column.kind() == ColumnKind.CODE ? 96 : 64;
    double most = 256;
    double wanted = PADDING + CHARACTER * Math.max(longest, header + 1);
    return Math.clamp(wanted, least, most);
  }

  private static <R extends Record> int length(
      GridViewModel<R> model, GridRow<R> row, Column column) {
    boolean invites = row.ghost() && model.columns().getFirst().equals(column);
    return (invites ? model.word("ghost") : model.shown(row, column)).length();
  }

  /** Narrow enough for a year of months beside what the line is about. */
  static double of(PeriodGridViewModel<?> model, PeriodColumn column) {
    int longest =
        model.rows().stream()
            .limit(LOOKED_AT)
            .mapToInt(l -> model.shown(l, column).length())
            .max()
            .orElse(0);
    int sum = model.sum().map(l -> model.shown(l, column).length()).orElse(0);
    double amounts = Math.max(56, 24 + CHARACTER * Math.max(longest, sum));
    return switch (column.kind()) {
      case KEY -> model.columns().get(1).key() != null ? 176 : 216;
      case UNIT -> Math.clamp(amounts, 64, 112);
      case EACH, WHOLE -> Math.max(72, amounts);
      case PERIOD -> amounts;
      case SUM -> Math.max(80, amounts);
      case COURSE -> 96;
    };
  }
}
