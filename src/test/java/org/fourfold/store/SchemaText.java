package org.fourfold.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.scenario.PlanningTables;

/** The schema that the record classes ask for; its main writes the first migration. */
final class SchemaText {
  private SchemaText() {}

  public static void main(String[] args) throws IOException {
    String head =
        "-- The tables of the planning folder. Codes and references are checked by the domain,\n"
            + "-- because a planner works through states in which they do not agree yet.\n\n";
    Files.writeString(
        Path.of("src/main/resources/org/fourfold/store/V001__planning_folder.sql"), head + all());
  }

  static List<Table<?>> tables() {
    List<Table<?>> tables = new ArrayList<>(List.of(DepartmentTables.PROFILE));
    tables.addAll(PlanningTables.ALL);
    return tables;
  }

  static String all() {
    return tables().stream().map(SchemaText::table).collect(Collectors.joining("\n"));
  }

  private static String table(Table<?> table) {
    String columns =
        table.columns().stream()
            .map(c -> "  " + column(table, c))
            .collect(Collectors.joining(",\n"));
    return "create table if not exists \"%s\" (\n  \"place\" bigint primary key,\n%s\n);\n"
        .formatted(table.file(), columns);
  }

  private static String column(Table<?> table, Column column) {
    boolean primitive = table.type().getRecordComponents()[column.index()].getType().isPrimitive();
    return "\"%s\" %s%s%s"
        .formatted(column.name(), type(column), primitive ? " not null" : "", check(table, column));
  }

  private static String type(Column column) {
    return switch (column.kind()) {
      case CODE -> "varchar(100)";
      case TEXT -> "varchar(4000)";
      case NUMBER -> "double precision";
      case MONEY -> "numeric(24, 8)";
      case COUNT -> "integer";
      case YES_NO -> "boolean";
      case DATE -> "date";
      case CHOICE -> "varchar(40)";
    };
  }

  private static String check(Table<?> table, Column column) {
    List<String> terms = new ArrayList<>();
    String name = '"' + column.name() + '"';
    if (!column.choices().isEmpty()) {
      terms.add(
          column.choices().stream().collect(Collectors.joining("', '", name + " in ('", "')")));
    }
    if (column.min() > Double.NEGATIVE_INFINITY) {
      terms.add(name + " >= " + column.write(column.min()));
    }
    if (column.max() < Double.POSITIVE_INFINITY) {
      terms.add(name + " <= " + column.write(column.max()));
    }
    return terms.isEmpty()
        ? ""
        : " constraint \"%s_%s\" check (%s)"
            .formatted(table.file(), column.name(), String.join(" and ", terms));
  }
}
