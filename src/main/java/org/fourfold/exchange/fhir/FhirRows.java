package org.fourfold.exchange.fhir;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fourfold.domain.measure.Cell;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.scenario.Workspace;

/** Rows that an import makes, put into a workspace by their keys: what is there is replaced. */
final class FhirRows {
  private static final int MOST_MONTHS = 120;

  private final Map<Table<?>, Map<List<Object>, Map<String, String>>> made = new LinkedHashMap<>();
  private final Map<String, Double> counts = new TreeMap<>();
  private List<Period> periods;

  FhirRows(Workspace current, List<LocalDate> days) {
    periods = current.rows(DepartmentTables.PERIODS);
    if (periods.isEmpty() && !days.isEmpty()) {
      periods = months(days);
      for (Period p : periods) {
        String days1 = String.valueOf(p.days());
        put(
            DepartmentTables.PERIODS,
            List.of(p.period()),
            Map.of("period", p.period(), "start", p.start().toString(), "days", days1));
      }
    }
  }

  /** Months from the first day to the last; none where they are too many to plan for. */
  private static List<Period> months(List<LocalDate> days) {
    LocalDate first = days.stream().min(LocalDate::compareTo).orElseThrow().withDayOfMonth(1);
    LocalDate last = days.stream().max(LocalDate::compareTo).orElseThrow();
    List<Period> months = new ArrayList<>();
    for (LocalDate m = first; !m.isAfter(last); m = m.plusMonths(1)) {
      months.add(new Period(m.toString().substring(0, 7), m, m.lengthOfMonth()));
    }
    return months.size() <= MOST_MONTHS ? months : List.of();
  }

  /** The period that a day falls in. */
  Optional<String> period(LocalDate day) {
    return periods.stream()
        .filter(p -> !day.isBefore(p.start()) && day.isBefore(p.start().plusDays(p.days())))
        .map(Period::period)
        .findFirst();
  }

  List<Period> periods() {
    return periods;
  }

  /** Cells of a row, to those it has already. */
  void put(Table<?> table, List<Object> key, Map<String, String> cells) {
    made.computeIfAbsent(table, _ -> new LinkedHashMap<>())
        .computeIfAbsent(key, _ -> new LinkedHashMap<>())
        .putAll(cells);
  }

  /** Adds to the amount of a code in a period, in a table of such columns. */
  void count(Table<?> table, String column, String code, String period, double more) {
    String place = table.file() + "\n" + code + "\n" + period;
    double sum = counts.merge(place, more, Double::sum);
    String amount = new BigDecimal(sum).stripTrailingZeros().toPlainString();
    put(table, List.of(code, period), Map.of(column, code, "period", period, "amount", amount));
  }

  Workspace into(Workspace current) {
    Workspace changed = current;
    for (Table<?> table : made.keySet()) {
      changed = into(changed, table);
    }
    return changed;
  }

  private <R extends Record> Workspace into(Workspace current, Table<R> table) {
    Map<List<Object>, R> rows = new LinkedHashMap<>();
    current.rows(table).forEach(row -> rows.put(table.key(row), row));
    made.get(table)
        .forEach(
            (key, cells) -> {
              R old = rows.get(key);
              Object[] values = new Object[table.columns().size()];
              for (Column column : table.columns()) {
                String text = cells.get(column.name());
                values[column.index()] =
                    text != null
                        ? value(column, text)
                        : old != null ? table.value(old, column) : unsaid(column, key);
              }
              rows.put(key, table.row(values));
            });
    return current.with(table, List.copyOf(rows.values()));
  }

  /** What stands in a cell that the resource says nothing of: its code where a name is needed. */
  private static Object unsaid(Column column, List<Object> key) {
    return switch (column.name()) {
      case "name" -> key.getFirst();
      case "unit" -> "unit";
      default -> column.blank();
    };
  }

  private static Object value(Column column, String text) {
    return switch (column.read(text)) {
      case Cell.Read(Object value) -> value;
      case Cell.Refused(var fault, var why) ->
          throw new IllegalArgumentException(column.name() + " " + fault + " " + why);
    };
  }
}
