package org.fourfold.domain.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.DepartmentTables;

/**
 * An assumption that no longer finds its row, and the condition that it most likely means now: each
 * code that the table does not have is replaced by the one written most like it.
 */
public final class LostRow {
  private LostRow() {}

  /**
   * The assumption with a condition that finds rows; empty where it finds some already, or nothing
   * like it is there.
   *
   * @param department in which it is made
   */
  public static Optional<Assumption> mended(Department department, Assumption assumption) {
    boolean lost =
        ScenarioTree.make(department, List.of(assumption)).problems().stream()
            .anyMatch(p -> p.fault() == Fault.FINDS_NO_ROW);
    String file = assumption.file().replaceFirst("\\.csv$", "");
    return lost
        ? DepartmentTables.ALL.stream()
            .filter(t -> t.file().equals(file))
            .findFirst()
            .flatMap(t -> nearest(t, department, assumption.where()))
            .map(where -> new Reworded(assumption).where(where))
        : Optional.empty();
  }

  private static <R extends Record> Optional<String> nearest(
      Table<R> table, Department department, String where) {
    List<R> left = department.rows(table);
    List<String> parts = new ArrayList<>();
    for (String part : where.split(";")) {
      int at = part.indexOf('=');
      if (at < 0 || left.isEmpty()) {
        return Optional.empty();
      }
      Column column = table.column(part.substring(0, at).strip());
      String wanted = part.substring(at + 1).strip();
      String there = nearest(table, left, column, wanted);
      left = left.stream().filter(r -> table.text(r, column).equals(there)).toList();
      parts.add(column.name() + "=" + there);
    }
    return Optional.of(String.join(";", parts));
  }

  private static <R extends Record> String nearest(
      Table<R> table, List<R> rows, Column column, String wanted) {
    String best = "";
    int least = Integer.MAX_VALUE;
    for (R row : rows) {
      String text = table.text(row, column);
      int distance = distance(wanted, text);
      if (distance < least) {
        least = distance;
        best = text;
      }
    }
    return best;
  }

  /** Letters to insert, remove or exchange (Levenshtein 1966). */
  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] now = new int[b.length() + 1];
      now[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int exchanged = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(exchanged, Math.min(before[j], now[j - 1]) + 1);
      }
      before = now;
    }
    return before[b.length()];
  }
}
