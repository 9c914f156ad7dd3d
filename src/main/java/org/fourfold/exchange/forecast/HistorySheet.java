package org.fourfold.exchange.forecast;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fourfold.domain.forecast.Cadence;
import org.fourfold.domain.forecast.History;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.exchange.format.SheetSource;
import org.fourfold.exchange.format.Unreadable;

/**
 * Histories as a table: the first column the date, every further column one series.
 *
 * <p>An empty cell and a missing date are a gap; rows may stand in any order. A series with fewer
 * than {@value #LEAST} values is left out with a warning, and an error where none is left.
 *
 * @param histories with the file's names; empty where a problem is an error
 */
public record HistorySheet(List<History> histories, List<Problem> problems) {
  /** Fewer values than that say nothing. */
  public static final int LEAST = 3;

  private static final int MOST_ROWS = 200_000;
  private static final int MOST_PROBLEMS = 1000;

  public static HistorySheet read(SheetSource source) throws IOException {
    Reading reading = new Reading(source.file());
    source.read(reading::row);
    List<History> histories = reading.histories();
    boolean wrong = reading.problems.stream().anyMatch(Problem::isError);
    return new HistorySheet(wrong ? List.of() : histories, List.copyOf(reading.problems));
  }

  private static final class Reading {
    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final TreeMap<LocalDate, List<Double>> rows = new TreeMap<>();
    private final Map<LocalDate, Integer> places = new HashMap<>();
    private LocalDate last;
    private boolean headed;
    private boolean unsorted;

    Reading(String file) {
      this.file = file;
    }

    void row(int number, List<String> cells) throws IOException {
      if (cells.stream().allMatch(String::isBlank)) {
        return;
      }
      if (!headed) {
        headed = true;
        header(number, cells);
        return;
      }
      if (places.size() == MOST_ROWS) {
        throw Unreadable.of(file, number, Fault.TOO_MANY_ROWS, MOST_ROWS);
      }
      String text = cells.getFirst().strip();
      LocalDate date = HistoryDates.date(text);
      if (date == null) {
        error(number, "date", text.isEmpty() ? Fault.MISSING_VALUE : Fault.NOT_A_DATE, text);
        return;
      }
      Integer earlier = places.putIfAbsent(date, number);
      if (earlier != null) {
        error(number, "date", Fault.HISTORY_DATE_TWICE, text, earlier.toString());
        return;
      }
      if (last != null && date.isBefore(last) && !unsorted) {
        unsorted = true;
        problems.add(Problem.warning(file, number, "date", Fault.HISTORY_UNSORTED, List.of()));
      }
      last = date;
      List<Double> values = new ArrayList<>();
      for (int i = 1; i <= names.size(); i++) {
        String cell = i < cells.size() ? cells.get(i).strip() : "";
        values.add(number(number, names.get(i - 1), cell));
      }
      for (int i = names.size() + 1; i < cells.size(); i++) {
        if (!cells.get(i).isBlank()) {
          error(number, "", Fault.HISTORY_NO_NAME, String.valueOf(i + 1));
        }
      }
      rows.put(date, values);
    }

    private void header(int number, List<String> cells) {
      int used = cells.size();
      while (used > 1 && cells.get(used - 1).isBlank()) {
        used--;
      }
      Set<String> seen = new HashSet<>();
      for (int i = 1; i < used; i++) {
        String name = cells.get(i).strip();
        if (name.isEmpty()) {
          error(number, "", Fault.HISTORY_NO_NAME, String.valueOf(i + 1));
        } else if (!seen.add(name)) {
          error(number, name, Fault.HISTORY_NAME_TWICE, name);
        }
        names.add(name);
      }
    }

    private double number(int row, String column, String cell) {
      if (cell.isEmpty()) {
        return Double.NaN;
      }
      double value = Double.NaN;
      if (!Character.isLetter(cell.charAt(cell.length() - 1))) {
        try {
          value = Double.parseDouble(cell);
        } catch (NumberFormatException _) {
          // said below
        }
      }
      if (Double.isNaN(value) || Math.abs(value) > 1e15) {
        error(row, column, Fault.NOT_A_NUMBER, cell);
      } else if (value < 0) {
        error(row, column, Fault.HISTORY_NEGATIVE, cell);
      }
      return value;
    }

    private void error(int row, String column, Fault fault, String... arguments) {
      if (problems.size() < MOST_PROBLEMS) {
        problems.add(Problem.error(file, row, column, fault, List.of(arguments)));
      }
    }

    List<History> histories() {
      if (names.isEmpty() || rows.isEmpty()) {
        if (problems.stream().noneMatch(Problem::isError)) {
          error(headed ? 1 : 0, "", Fault.HISTORY_EMPTY);
        }
        return List.of();
      }
      List<LocalDate> dates = List.copyOf(rows.keySet());
      Cadence cadence = HistoryDates.cadence(dates);
      LocalDate first = dates.getFirst();
      int length = 1;
      List<Integer> steps = new ArrayList<>();
      for (LocalDate date : dates) {
        int step = cadence.steps(first, date);
        steps.add(step);
        length = Math.max(length, step + 1);
        if (step < 0) {
          error(places.get(date), "date", Fault.HISTORY_UNEVEN, date.toString(), cadence.code());
        }
      }
      if (problems.stream().anyMatch(Problem::isError)) {
        return List.of();
      }
      List<History> histories = new ArrayList<>();
      for (int s = 0; s < names.size(); s++) {
        List<Double> values = new ArrayList<>(Collections.nCopies(length, Double.NaN));
        for (int i = 0; i < dates.size(); i++) {
          values.set(steps.get(i), rows.get(dates.get(i)).get(s));
        }
        take(new History(names.get(s), first, cadence, values), histories);
      }
      if (histories.isEmpty()) {
        problems.replaceAll(
            p ->
                p.fault() == Fault.HISTORY_SHORT
                    ? Problem.error(p.file(), p.row(), p.column(), p.fault(), p.arguments())
                    : p);
      }
      return histories;
    }

    private void take(History history, List<History> histories) {
      String name = history.name();
      long count = history.values().stream().filter(v -> !v.isNaN()).count();
      if (count < LEAST) {
        List<String> arguments = List.of(name, "" + count, "" + LEAST);
        problems.add(Problem.warning(file, 1, name, Fault.HISTORY_SHORT, arguments));
        return;
      }
      if (history.values().stream().allMatch(v -> v.isNaN() || v == 0)) {
        problems.add(Problem.warning(file, 1, name, Fault.HISTORY_ZEROS, List.of(name)));
      }
      histories.add(history);
    }
  }
}
