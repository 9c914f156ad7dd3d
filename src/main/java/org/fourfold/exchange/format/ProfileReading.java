package org.fourfold.exchange.format;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.fourfold.domain.measure.Cell;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.plan.Profile;

/** The settings of a department as they are read from a sheet of {@code key,value}. */
final class ProfileReading implements SheetSource.RowSink {
  private static final Table<Profile> TABLE = DepartmentTables.PROFILE;
  private static final List<String> HEADER = List.of("key", "value");

  private final ProblemList problems;
  private final Map<String, Integer> rows = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private List<String> header;

  ProfileReading(ProblemList problems) {
    this.problems = problems;
  }

  @Override
  public void row(int number, List<String> cells) {
    if (cells.stream().allMatch(String::isBlank)) {
      return;
    }
    if (header == null) {
      header = cells.stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
      HEADER.stream().filter(h -> !header.contains(h)).forEach(h -> missing(number, h));
      return;
    }
    if (!header.containsAll(HEADER)) {
      return;
    }
    String key = cell(cells, "key").strip().toLowerCase(Locale.ROOT);
    Integer first = rows.putIfAbsent(key, number);
    if (TABLE.columns().stream().noneMatch(c -> c.name().equals(key))) {
      List<String> arguments = List.of(key, names());
      problems.add(Problem.warning(TABLE.file(), number, "key", Fault.UNKNOWN_KEY, arguments));
    } else if (first != null) {
      List<String> arguments = List.of(key, String.valueOf(first), "key");
      problems.add(Problem.error(TABLE.file(), number, "key", Fault.DUPLICATE, arguments));
    } else {
      texts.put(key, cell(cells, "value"));
    }
  }

  private void missing(int number, String name) {
    problems.add(Problem.error(TABLE.file(), number, name, Fault.MISSING_COLUMN, List.of(name)));
  }

  private String cell(List<String> cells, String name) {
    int i = header.indexOf(name);
    return i < cells.size() ? cells.get(i) : "";
  }

  private static String names() {
    return TABLE.columns().stream().map(Column::name).collect(Collectors.joining(", "));
  }

  /**
   * The settings; what is wrong with them goes to the problems, and its default takes its place.
   */
  Profile profile() {
    if (header == null) {
      HEADER.forEach(h -> missing(1, h));
    }
    Object[] values = new Object[TABLE.columns().size()];
    for (Column column : TABLE.columns()) {
      switch (column.read(texts.getOrDefault(column.name(), ""))) {
        case Cell.Read(Object value) -> values[column.index()] = value;
        case Cell.Refused(Fault fault, List<String> arguments) -> {
          int row = rows.getOrDefault(column.name(), 0);
          problems.add(Problem.error(TABLE.file(), row, column.name(), fault, arguments));
          values[column.index()] = column.required() ? "" : column.blank();
        }
      }
    }
    return TABLE.row(values);
  }
}
