package org.fourfold.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fourfold.domain.measure.Cell;
import org.fourfold.domain.measure.Coded;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.ColumnKind;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Sentences;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.measure.Words;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.scenario.Assumption;
import org.fourfold.domain.scenario.AssumptionGroup;
import org.fourfold.domain.scenario.Operation;
import org.fourfold.domain.scenario.PlanningTables;

/** Assumptions as planners read them: {@code Demand · Respiratory, December: × 1.1}. */
public final class AssumptionWords {
  private final Department department;
  private final Words words;
  private final PlanWords names;
  private final Sentences texts;
  private final NumberText numbers;

  public AssumptionWords(Department department, Locale locale) {
    this.department = department;
    words = new Words(locale);
    names = new PlanWords(department, locale);
    texts = new Sentences(PlanWords.WORDS, locale);
    numbers = new NumberText(locale);
  }

  /** One assumption. */
  public String of(Assumption a) {
    return texts.of("assumption", place(a.file(), a.where()), change(a));
  }

  /** A group: its first row, how many more, and each change of a row once. */
  public String of(AssumptionGroup group) {
    Assumption first = group.first();
    long rows = group.assumptions().stream().map(Assumption::where).distinct().count();
    String place = place(first.file(), first.where());
    String changes =
        group.assumptions().stream()
            .filter(a -> a.where().equals(first.where()))
            .map(this::change)
            .distinct()
            .collect(Collectors.joining(", "));
    String where = rows == 1 ? place : texts.of("assumption.more", place, rows - 1);
    return texts.of("assumption", where, changes);
  }

  /** The rows of a table that a condition means: {@code Demand · Respiratory, December}. */
  public String place(String file, String where) {
    Table<?> table = table(file).orElse(null);
    if (table == null) {
      return file + " · " + where;
    }
    String name =
        table == DepartmentTables.PROFILE ? texts.of("assumption.settings") : words.table(table);
    if (where.strip().equals("*")) {
      return table == DepartmentTables.PROFILE ? name : texts.of("assumption.all", name);
    }
    List<String> things = new ArrayList<>();
    for (String part : where.split(";")) {
      int at = part.indexOf('=');
      Optional<Column> column = at < 0 ? Optional.empty() : column(table, part.substring(0, at));
      String code = part.substring(at + 1).strip();
      if (!code.isEmpty()) {
        things.add(column.map(c -> thing(table, c, code)).orElse(part));
      }
    }
    return name + " · " + String.join(", ", things);
  }

  private static Optional<Table<?>> table(String named) {
    String file = named.replaceFirst("\\.csv$", "");
    return file.equals(DepartmentTables.PROFILE.file())
        ? Optional.of(DepartmentTables.PROFILE)
        : PlanningTables.of(file);
  }

  private static Optional<Column> column(Table<?> table, String name) {
    return table.columns().stream().filter(c -> c.name().equals(name.strip())).findFirst();
  }

  private String thing(Table<?> table, Column column, String code) {
    if (column.refers().equals("periods")) {
      return names.period(code);
    }
    boolean own = column.key() && column.refers().isEmpty() && table.keys().size() == 1;
    Optional<Table<?>> of = own ? Optional.of(table) : PlanningTables.of(column.refers());
    return of.isPresent()
        ? named(of.get(), code)
        : texts.of("assumption.where", words.column(table, column), value(column, code));
  }

  private <R extends Record> String named(Table<R> table, String code) {
    Column first = table.columns().getFirst();
    Optional<Column> name =
        table.columns().stream().filter(c -> c.kind() == ColumnKind.TEXT).findFirst();
    return department.rows(table).stream()
        .filter(r -> name.isPresent() && table.text(r, first).equals(code))
        .map(r -> table.text(r, name.get()))
        .filter(n -> !n.isBlank())
        .findFirst()
        .orElse(code);
  }

  private String change(Assumption a) {
    Optional<Table<?>> table = table(a.file());
    Optional<Column> column = table.flatMap(t -> column(t, a.field()));
    String field =
        a.field().equals("amount") ? "" : column.map(c -> header(table.get(), c)).orElse(a.field());
    String value = column.map(c -> value(c, a.value())).orElse(a.value());
    String change =
        switch (a.operation()) {
          case SET -> texts.of("assumption.set", value.isEmpty() ? "–" : value);
          case SCALE -> texts.of("assumption.scale", value);
          case ADD -> value.startsWith("−") || value.startsWith("-") ? value : "+" + value;
        };
    boolean bare = field.isEmpty() && a.operation() == Operation.SET;
    return bare ? value : (field + " " + change).strip();
  }

  private String header(Table<?> table, Column column) {
    return words.column(table, column);
  }

  /** A value of a column in words: choices, grouped numbers, names of periods. */
  public String value(Column column, String text) {
    if (column.numeric()) {
      try {
        return numbers.amount(Double.parseDouble(text.strip()));
      } catch (NumberFormatException _) {
        return text;
      }
    }
    return column.kind() == ColumnKind.CHOICE
            && column.read(text) instanceof Cell.Read(Coded constant)
        ? words.choice(constant)
        : text;
  }

  /** The header of a field of a file, its name where it is not known. */
  public String field(String file, String field) {
    return table(file).flatMap(t -> column(t, field).map(c -> header(t, c))).orElse(field);
  }

  /** A value of a field of a file in words. */
  public String value(String file, String field, String text) {
    return table(file).flatMap(t -> column(t, field)).map(c -> value(c, text)).orElse(text);
  }
}
