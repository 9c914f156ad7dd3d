package org.fourfold.exchange.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;

/**
 * A table with a header row whose columns are known by name: reads cells, collects problems.
 *
 * @param columns where each column stands
 * @param rows below the header, none of them blank
 */
public record HeadedSheet(
    String file, Map<String, Integer> columns, List<Row> rows, List<Problem> problems) {
  private static final int MOST_PROBLEMS = 1000;

  /** Cells of a row and its number in the file. */
  public record Row(int number, List<String> cells) {}

  /**
   * Reads a sheet whole.
   *
   * @param required columns without which nothing can be read
   * @param known further columns; others are reported and left out
   * @param most rows read before the file is refused
   */
  public static HeadedSheet read(
      SheetSource source, Set<String> required, Set<String> known, int most) throws IOException {
    HeadedSheet sheet =
        new HeadedSheet(source.file(), new HashMap<>(), new ArrayList<>(), new ArrayList<>());
    source.read(
        (number, cells) -> {
          if (cells.stream().allMatch(String::isBlank)) {
            return;
          }
          if (sheet.columns.isEmpty()) {
            sheet.header(number, cells, required, known);
          } else if (sheet.rows.size() == most) {
            throw Unreadable.of(source.file(), number, Fault.TOO_MANY_ROWS, most);
          } else {
            sheet.rows.add(new Row(number, List.copyOf(cells)));
          }
        });
    if (sheet.columns.isEmpty()) {
      sheet.header(1, List.of(), required, known);
    }
    return sheet;
  }

  private void header(int number, List<String> cells, Set<String> required, Set<String> known) {
    for (int i = 0; i < cells.size(); i++) {
      String name = cells.get(i).strip().toLowerCase(Locale.ROOT);
      boolean numbered = known.contains(name.replaceFirst("\\d+$", "#"));
      if (!required.contains(name) && !known.contains(name) && !numbered) {
        if (!name.isEmpty()) {
          String all = String.join(", ", required) + ", " + String.join(", ", known);
          List<String> arguments = List.of(name, all.replace("#", "2 …"));
          problems.add(Problem.warning(file, number, name, Fault.UNKNOWN_COLUMN, arguments));
        }
      } else if (columns.putIfAbsent(name, i) != null) {
        error(number, name, Fault.REPEATED_COLUMN, name);
      }
    }
    for (String name : required) {
      if (!columns.containsKey(name)) {
        error(number, name, Fault.MISSING_COLUMN, name);
      }
    }
    columns.putIfAbsent("", -1);
  }

  public boolean has(String column) {
    return columns.containsKey(column);
  }

  /** The cell's text, {@code ""} where there is none. */
  public String text(Row row, String column) {
    int i = columns.getOrDefault(column, -1);
    return i < 0 || i >= row.cells().size() ? "" : row.cells().get(i).strip();
  }

  /** The cell as a number; the fallback where it is empty, NaN with a problem where it is none. */
  public double number(Row row, String column, double fallback) {
    String text = text(row, column);
    if (text.isEmpty()) {
      if (Double.isNaN(fallback)) {
        error(row.number(), column, Fault.MISSING_VALUE);
      }
      return fallback;
    }
    try {
      double value = Double.parseDouble(text);
      if (Math.abs(value) <= 1e15 && !Character.isLetter(text.charAt(text.length() - 1))) {
        return value;
      }
    } catch (NumberFormatException _) {
      // said below
    }
    error(row.number(), column, Fault.NOT_A_NUMBER, text);
    return Double.NaN;
  }

  /** The cell as yes or no, no where it is empty. */
  public boolean yes(Row row, String column) {
    String text = text(row, column).toLowerCase(Locale.ROOT);
    if (!Set.of("yes", "true", "1", "y", "no", "false", "0", "n", "").contains(text)) {
      error(row.number(), column, Fault.NOT_A_CHOICE, text, "yes, no");
    }
    return Set.of("yes", "true", "1", "y").contains(text);
  }

  public void error(int row, String column, Fault fault, String... arguments) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(Problem.error(file, row, column, fault, List.of(arguments)));
    }
  }

  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }
}
