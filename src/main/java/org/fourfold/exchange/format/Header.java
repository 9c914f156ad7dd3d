package org.fourfold.exchange.format;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.measure.Table;

/** Where the columns of a table stand in a sheet. */
final class Header {
  private final int[] place;
  private final int width;
  private final boolean complete;

  private Header(int[] place, int width, boolean complete) {
    this.place = place;
    this.width = width;
    this.complete = complete;
  }

  static Header of(Table<?> table, int row, List<String> names, ProblemList problems) {
    int[] place = new int[table.columns().size()];
    Arrays.fill(place, -1);
    Set<String> seen = new HashSet<>();
    boolean complete = true;
    int width = 0;
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).strip().toLowerCase(Locale.ROOT);
      if (name.isEmpty()) {
        continue;
      }
      width = i + 1;
      if (!seen.add(name)) {
        problems.add(error(table, row, name, Fault.REPEATED_COLUMN));
        complete = false;
      }
      int column = index(table, name);
      if (column >= 0) {
        place[column] = i;
      } else {
        List<String> arguments = List.of(name, known(table));
        problems.add(Problem.warning(table.file(), row, name, Fault.UNKNOWN_COLUMN, arguments));
      }
    }
    for (Column column : table.columns()) {
      if (column.required() && place[column.index()] < 0) {
        problems.add(error(table, row, column.name(), Fault.MISSING_COLUMN));
        complete = false;
      }
    }
    return new Header(place, width, complete);
  }

  private static Problem error(Table<?> table, int row, String name, Fault fault) {
    return Problem.error(table.file(), row, name, fault, List.of(name));
  }

  private static int index(Table<?> table, String name) {
    return table.columns().stream()
        .filter(c -> c.name().equals(name))
        .mapToInt(Column::index)
        .findFirst()
        .orElse(-1);
  }

  private static String known(Table<?> table) {
    return table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
  }

  /** Whether rows below it can be read. */
  boolean complete() {
    return complete;
  }

  /** Cells up to its last named column. */
  int width() {
    return width;
  }

  String cell(Column column, List<String> cells) {
    int i = place[column.index()];
    return i < 0 || i >= cells.size() ? "" : cells.get(i);
  }
}
