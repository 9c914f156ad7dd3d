package org.fourfold.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.fourfold.domain.measure.Cell;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.measure.TableCheck;
import org.fourfold.exchange.csv.CsvSheet;
import org.fourfold.exchange.format.Limits;
import org.fourfold.exchange.format.Unreadable;

/**
 * A CSV file of a verb that is no part of the planning folder: its columns found by their names.
 */
final class CsvRows {
  private final Path path;
  private final List<String> columns;
  private final List<Problem> problems = new ArrayList<>();
  private int[] places;

  /** Takes the cells of one row, one for each column; {@code ""} where the file has none. */
  @FunctionalInterface
  interface Sink {
    void row(int row, String[] cells);
  }

  private CsvRows(Path path, List<String> columns) {
    this.path = path;
    this.columns = columns;
  }

  /**
   * Gives every row that is not blank to the sink.
   *
   * @param needed how many of the columns, the first ones, the file must have
   * @throws BadInput where there is no such file, it cannot be read or lacks a column
   */
  static void read(Path path, List<String> columns, int needed, Sink sink) throws IOException {
    if (!Files.isRegularFile(path)) {
      throw refused("", Fault.NOT_FOUND, path.toString());
    }
    CsvRows rows = new CsvRows(path, columns);
    Limits usual = Limits.USUAL;
    try {
      new CsvSheet(path.toString(), () -> Files.newInputStream(path), usual)
          .read((number, cells) -> rows.take(number, cells, sink, needed));
    } catch (Unreadable e) {
      throw new BadInput(List.of(e.problem()));
    }
    if (rows.places == null) {
      throw refused(path.toString(), Fault.MISSING_COLUMN, columns.getFirst());
    }
    BadInput.refuse(rows.problems);
  }

  /** The rows of a file as records, cells, keys and all checked. */
  static <R extends Record> List<R> table(Path path, Class<R> type) throws IOException {
    Table<R> table = Table.of(type);
    List<Column> columns = table.columns();
    List<Column> needed = columns.stream().filter(Column::required).toList();
    List<Column> ordered = new ArrayList<>(needed);
    columns.stream().filter(c -> !c.required()).forEach(ordered::add);
    List<R> found = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    List<String> names = ordered.stream().map(Column::name).toList();
    read(
        path,
        names,
        needed.size(),
        (number, cells) -> {
          Object[] values = new Object[columns.size()];
          boolean good = true;
          for (int i = 0; i < ordered.size(); i++) {
            Column column = ordered.get(i);
            switch (column.read(cells[i])) {
              case Cell.Read(Object value) -> values[column.index()] = value;
              case Cell.Refused(Fault fault, List<String> arguments) -> {
                problems.add(
                    Problem.error(path.toString(), number, column.name(), fault, arguments));
                good = false;
              }
            }
          }
          if (good) {
            found.add(table.row(values));
            numbers.add(number);
          }
        });
    duplicates(path, table, found, numbers, problems);
    BadInput.refuse(problems);
    return found;
  }

  private static <R extends Record> void duplicates(
      Path path, Table<R> table, List<R> rows, List<Integer> numbers, List<Problem> problems) {
    for (Problem p : TableCheck.duplicates(table, rows)) {
      String first = numbers.get(Integer.parseInt(p.arguments().get(1)) - 2).toString();
      List<String> arguments = List.of(p.arguments().get(0), first, p.arguments().get(2));
      int row = numbers.get(p.row() - 2);
      problems.add(Problem.error(path.toString(), row, p.column(), p.fault(), arguments));
    }
  }

  private void take(int number, List<String> cells, Sink sink, int needed) {
    if (blank(cells)) {
      return;
    }
    if (places == null) {
      header(number, cells, needed);
      return;
    }
    String[] row = new String[places.length];
    for (int i = 0; i < row.length; i++) {
      row[i] = places[i] >= 0 && places[i] < cells.size() ? cells.get(places[i]) : "";
    }
    if (problems.isEmpty()) {
      sink.row(number, row);
    }
  }

  private static boolean blank(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        return false;
      }
    }
    return true;
  }

  private void header(int number, List<String> cells, int needed) {
    places = new int[columns.size()];
    Arrays.fill(places, -1);
    for (int i = 0; i < cells.size(); i++) {
      int column = columns.indexOf(cells.get(i).strip().toLowerCase(Locale.ROOT));
      if (column >= 0 && places[column] >= 0) {
        problem(number, columns.get(column), Fault.REPEATED_COLUMN);
      } else if (column >= 0) {
        places[column] = i;
      }
    }
    for (int i = 0; i < needed; i++) {
      if (places[i] < 0) {
        problem(number, columns.get(i), Fault.MISSING_COLUMN);
      }
    }
  }

  private void problem(int row, String column, Fault fault) {
    problems.add(Problem.error(path.toString(), row, column, fault, List.of(column)));
  }

  private static BadInput refused(String file, Fault fault, String argument) {
    return new BadInput(List.of(Problem.error(file, 0, "", fault, List.of(argument))));
  }
}
