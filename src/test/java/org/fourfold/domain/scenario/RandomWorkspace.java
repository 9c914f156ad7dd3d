package org.fourfold.domain.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.fourfold.domain.measure.Cell;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.plan.Profile;

/** Seeded workspaces with rows in every table, valid by construction, with awkward texts. */
public final class RandomWorkspace {
  private static final List<String> AWKWARD =
      List.of(
          "plain",
          "a,b;c",
          "she said \"no\"",
          "=1+1",
          "@x",
          "-5",
          "+3",
          "#note",
          "two\nlines",
          "carriage\r\nreturn",
          "tab\tinside",
          "护士 小时",
          "é ß ø",
          "😀",
          "'",
          "1e3",
          "007",
          "yes",
          "2026-01",
          "_x0041_",
          "a & b < c > d",
          "\"",
          ",",
          "NULL",
          "null",
          "a  b");
  private static final Map<String, String> TERM_FILES =
      Map.of(
          "service", "services",
          "resource", "resources",
          "information", "information_jobs",
          "funding", "funding_sources");

  private final Random random;
  private Workspace workspace = Workspace.empty("x");

  private RandomWorkspace(long seed) {
    random = new Random(seed);
  }

  public static Workspace of(long seed) {
    return new RandomWorkspace(seed).make();
  }

  private Workspace make() {
    workspace = workspace.with(row(DepartmentTables.PROFILE, 0));
    periods(3 + random.nextInt(4));
    fill(DepartmentTables.SPEND_CATEGORIES, 1 + random.nextInt(4)); // others refer to it
    for (Table<?> table : PlanningTables.ALL) {
      if (workspace.rows(table).isEmpty()) {
        fill(table, 1 + random.nextInt(6));
      }
    }
    return workspace;
  }

  private void periods(int count) {
    List<Period> periods = new ArrayList<>();
    LocalDate start = LocalDate.of(2026, 1, 1);
    for (int t = 0; t < count; t++) {
      periods.add(new Period("2026-0" + (t + 1), start.plusMonths(t), 28 + random.nextInt(4)));
    }
    workspace = workspace.with(DepartmentTables.PERIODS, periods);
  }

  private <R extends Record> void fill(Table<R> table, int count) {
    Set<List<Object>> keys = new HashSet<>();
    for (int i = 0; i < count; i++) {
      R row = row(table, i);
      if (table.keys().isEmpty() || keys.add(table.key(row))) {
        List<R> rows = new ArrayList<>(workspace.rows(table));
        rows.add(row);
        workspace = workspace.with(table, rows); // so that a row may refer to those before it
      }
    }
  }

  /** A new row of a table that fits the others. */
  private <R extends Record> R row(Table<R> table, int index) {
    Object[] values = new Object[table.columns().size()];
    for (Column column : table.columns()) {
      values[column.index()] = value(table, column, index);
    }
    R row = table.row(values);
    for (Column column : table.columns()) {
      if (column.name().equals("spend_category") && table.value(row, column).equals("")) {
        row = table.with(row, column, anyCode("spend_categories"));
      }
    }
    return consistent(table, row);
  }

  private <R extends Record> R consistent(Table<R> table, R row) {
    R fixed = row;
    List<String> names = table.columns().stream().map(Column::name).toList();
    if (names.contains("minimum") && names.contains("maximum")) {
      fixed = table.with(fixed, table.column("maximum"), null);
    }
    if (table == DepartmentTables.FUNDING_SOURCES) {
      fixed = table.with(fixed, table.column("to"), "");
      fixed = table.with(fixed, table.column("term_periods"), 1 + random.nextInt(9));
    }
    if (table == DepartmentTables.RULE_TERMS) {
      String kind = table.text(fixed, table.column("kind"));
      fixed = table.with(fixed, table.column("code"), anyCode(TERM_FILES.get(kind)));
    }
    return fixed;
  }

  private Object value(Table<?> table, Column column, int index) {
    boolean empty = !column.required() && random.nextInt(3) == 0;
    String text = empty ? "" : text(table, column, index);
    return switch (column.read(text)) {
      case Cell.Read(Object value) -> value;
      case Cell.Refused refused -> throw new IllegalStateException(column + " " + text + refused);
    };
  }

  private String text(Table<?> table, Column column, int index) {
    double least = Math.max(column.min(), -1000);
    double most = Math.min(column.max(), 1e6);
    return switch (column.kind()) {
      case CODE -> code(table, column, index);
      case TEXT -> AWKWARD.get(random.nextInt(AWKWARD.size()));
      case NUMBER -> column.write(number(least, most));
      case MONEY -> String.format("%.2f", number(least, most));
      case COUNT -> String.valueOf((long) Math.ceil(least) + random.nextInt(12));
      case YES_NO -> random.nextBoolean() ? "yes" : "no";
      case DATE -> LocalDate.of(2026, 1, 1).plusDays(random.nextInt(900)).toString();
      case CHOICE -> column.choices().get(random.nextInt(column.choices().size()));
    };
  }

  private double number(double least, double most) {
    double number = least + (most - least) * random.nextDouble();
    return random.nextInt(3) == 0 ? Math.max(least, Math.rint(number)) : number;
  }

  private String code(Table<?> table, Column column, int index) {
    if (!column.refers().isEmpty()) {
      return !column.or().isEmpty() && random.nextInt(4) == 0
          ? column.or().getFirst()
          : anyCode(column.refers());
    }
    String awkward = AWKWARD.get(random.nextInt(AWKWARD.size())).replaceAll("\\p{Cntrl}", "_");
    return column.name().charAt(0) + String.valueOf(index) + awkward;
  }

  private String anyCode(String file) {
    return PlanningTables.of(file).map(this::anyOf).orElseThrow();
  }

  private <R extends Record> String anyOf(Table<R> table) {
    List<R> rows = workspace.rows(table);
    return rows.isEmpty()
        ? ""
        : table.text(rows.get(random.nextInt(rows.size())), table.columns().getFirst());
  }

  /** Settings of the profile changed at random, for edits. */
  public static Profile renamed(Workspace workspace, String name) {
    Table<Profile> table = DepartmentTables.PROFILE;
    return table.with(workspace.profile(), table.column("name"), name);
  }
}
