package org.fourfold.optimisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.measure.Cell;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.measure.TableSet;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.plan.Profile;

/**
 * Writes small departments for tests. Cells are {@code column=value}, separated by blanks; left out
 * columns take the planning folder's defaults, names the code of their row.
 */
public final class DepartmentBuilder {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  private final String settings;
  private final Map<Table<?>, List<Record>> rows = new LinkedHashMap<>();

  private DepartmentBuilder(String settings) {
    this.settings = settings;
  }

  public static DepartmentBuilder department(String settings) {
    return new DepartmentBuilder(settings);
  }

  /** Periods P1, P2, … of 365 days each. */
  public DepartmentBuilder periods(int count) {
    return periods(count, 365);
  }

  public DepartmentBuilder periods(int count, int days) {
    for (int t = 0; t < count; t++) {
      LocalDate start = FIRST.plusDays((long) t * days);
      row("periods", "period=P" + (t + 1) + " start=" + start + " days=" + days);
    }
    return this;
  }

  /** One row of a file. */
  public DepartmentBuilder row(String file, String cells) {
    Table<?> table =
        DepartmentTables.ALL.stream().filter(t -> t.file().equals(file)).findFirst().orElseThrow();
    rows.computeIfAbsent(table, _ -> new ArrayList<>()).add(read(table, cells));
    return this;
  }

  /** A capacity with as much of it in place in each period. */
  public DepartmentBuilder capacity(String code, double available) {
    return capacity(code, "", available);
  }

  public DepartmentBuilder capacity(String code, String cells, double available) {
    row("capacities", "capacity=" + code + " unit=unit " + cells);
    return row("availability", "capacity=" + code + " amount=" + available);
  }

  public DepartmentBuilder required(String capacity, String period, double amount) {
    return row("requirements", "capacity=" + capacity + " period=" + period + " amount=" + amount);
  }

  /**
   * @param yields capacities: {@code NURSE_H=130 BED=1}
   */
  public DepartmentBuilder resource(String code, String cells, String yields) {
    row("resources", "resource=" + code + " " + cells);
    pairs(yields)
        .forEach(
            (capacity, amount) ->
                row(
                    "resource_yields",
                    "resource=" + code + " capacity=" + capacity + " amount=" + amount));
    return this;
  }

  /**
   * @param uses capacities: {@code NURSE_H=2 BED=1/day}
   */
  public DepartmentBuilder service(String code, String cells, String uses) {
    row("services", "service=" + code + " " + cells);
    pairs(uses)
        .forEach(
            (capacity, amount) -> {
              String[] parts = amount.split("/");
              String per = parts.length > 1 ? parts[1] : "unit";
              row(
                  "service_uses",
                  "service=%s capacity=%s amount=%s per=%s"
                      .formatted(code, capacity, parts[0], per));
            });
    return this;
  }

  public DepartmentBuilder demand(String service, double amount) {
    return demand(service, "", amount);
  }

  public DepartmentBuilder demand(String service, String period, double amount) {
    return row("demand", "service=" + service + " period=" + period + " amount=" + amount);
  }

  public DepartmentBuilder job(String code, String cells, String uses) {
    row("information_jobs", "job=" + code + " unit=record " + cells);
    pairs(uses)
        .forEach(
            (capacity, amount) ->
                row(
                    "information_uses",
                    "job=" + code + " capacity=" + capacity + " amount=" + amount));
    return this;
  }

  /**
   * @param cover categories: {@code pay=1 drugs=0.5}
   */
  public DepartmentBuilder source(String code, String cells, String cover) {
    row("funding_sources", "source=" + code + " " + cells);
    pairs(cover)
        .forEach(
            (category, amount) ->
                row(
                    "funding_cover",
                    "source=%s spend_category=%s amount=%s".formatted(code, category, amount)));
    return this;
  }

  /**
   * @param terms {@code service:A=1 resource:NURSE=-2}
   */
  public DepartmentBuilder rule(String code, String cells, String terms) {
    row("rules", "rule=" + code + " " + cells);
    pairs(terms)
        .forEach(
            (of, coefficient) -> {
              String[] parts = of.split(":");
              row(
                  "rule_terms",
                  "rule=%s kind=%s code=%s coefficient=%s"
                      .formatted(code, parts[0], parts[1], coefficient));
            });
    return this;
  }

  public Department build() {
    TableSet set = TableSet.EMPTY;
    for (Map.Entry<Table<?>, List<Record>> entry : rows.entrySet()) {
      set = with(set, entry.getKey(), entry.getValue());
    }
    return new Department((Profile) read(DepartmentTables.PROFILE, settings), set);
  }

  private static <R extends Record> TableSet with(TableSet set, Table<R> table, List<Record> rows) {
    return set.with(table.type(), rows.stream().map(table.type()::cast).toList());
  }

  private static Record read(Table<?> table, String text) {
    Map<String, String> cells = pairs(text);
    String code = table.keys().isEmpty() ? "Department" : cells.get(table.keys().get(0).name());
    Object[] values = new Object[table.columns().size()];
    for (Column column : table.columns()) {
      String fallback = column.name().equals("name") ? code : "";
      String cell = cells.containsKey(column.name()) ? cells.remove(column.name()) : fallback;
      values[column.index()] =
          switch (column.read(cell)) {
            case Cell.Read(Object value) -> value;
            case Cell.Refused(var fault, var arguments) ->
                throw new IllegalArgumentException(
                    table.file() + "." + column.name() + ": " + fault + " " + arguments);
          };
    }
    if (!cells.isEmpty()) {
      throw new IllegalArgumentException(table.file() + " has no column " + cells.keySet());
    }
    return table.row(values);
  }

  /** Splits {@code a=1 b=2}; the last {@code =} of a pair divides it. */
  private static Map<String, String> pairs(String text) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String pair : text.strip().split("\\s+")) {
      int split = pair.indexOf("sense=") == 0 ? 5 : pair.lastIndexOf('=');
      if (split > 0) {
        pairs.put(pair.substring(0, split), pair.substring(split + 1));
      }
    }
    return pairs;
  }
}
