package org.fourfold.domain.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fourfold.domain.measure.Cell;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.plan.Profile;

/**
 * Makes one assumption in a department. Setting a field of a row that is not there makes the row,
 * where the condition names all of its keys: the demand of a single month, say.
 */
final class AssumptionChange {
  private final Assumption assumption;
  private final int row;

  AssumptionChange(Assumption assumption, int row) {
    this.assumption = assumption;
    this.row = row;
  }

  /** The department with the assumption made, or as it was with a problem that says why not. */
  Department make(Department department, List<Problem> problems) {
    String file = assumption.file().replaceFirst("\\.csv$", ""); // both are written in practice
    if (file.equals(DepartmentTables.PROFILE.file())) {
      List<Profile> changed =
          change(DepartmentTables.PROFILE, List.of(department.profile()), department, problems);
      return department.with(changed.getFirst());
    }
    for (Table<?> table : DepartmentTables.ALL) {
      if (table.file().equals(file)) {
        return inTable(table, department, problems);
      }
    }
    report(problems, "file", Fault.UNKNOWN_FILE);
    return department;
  }

  private <R extends Record> Department inTable(
      Table<R> table, Department department, List<Problem> problems) {
    List<R> rows = change(table, department.rows(table), department, problems);
    return department.with(table.type(), rows);
  }

  private <R extends Record> List<R> change(
      Table<R> table, List<R> rows, Department department, List<Problem> problems) {
    Optional<Column> field =
        table.columns().stream()
            .filter(c -> c.name().equals(assumption.field()) && !c.key())
            .findFirst();
    if (field.isEmpty()) {
      String allowed =
          table.columns().stream()
              .filter(c -> !c.key())
              .map(Column::name)
              .collect(Collectors.joining(", "));
      report(problems, "field", Fault.BAD_FIELD, assumption.field(), table.file(), allowed);
      return rows;
    }
    Optional<RowCondition<R>> condition = RowCondition.parse(table, assumption.where());
    if (condition.isEmpty()) {
      report(problems, "where", Fault.BAD_WHERE, assumption.where());
      return rows;
    }
    List<Problem> faults = new ArrayList<>();
    List<R> changed =
        rows.stream()
            .map(r -> condition.get().fits(r) ? changed(table, r, field.get(), faults) : r)
            .toList();
    if (!faults.isEmpty()) {
      problems.add(faults.getFirst());
      return rows;
    }
    if (rows.stream().noneMatch(condition.get()::fits)) {
      return withNewRow(table, rows, condition.get(), field.get(), department, problems);
    }
    return changed;
  }

  private <R extends Record> List<R> withNewRow(
      Table<R> table,
      List<R> rows,
      RowCondition<R> condition,
      Column field,
      Department department,
      List<Problem> problems) {
    if (assumption.operation() == Operation.SET
        && field.read(assumption.value()) instanceof Cell.Read(Object value)) {
      Optional<R> made = condition.row(field, value, department);
      if (made.isPresent()) {
        List<R> longer = new ArrayList<>(rows);
        longer.add(made.get());
        return List.copyOf(longer);
      }
    }
    report(problems, "where", Fault.FINDS_NO_ROW, table.file(), assumption.where());
    return rows;
  }

  private <R extends Record> R changed(Table<R> table, R old, Column field, List<Problem> faults) {
    Object before = table.value(old, field);
    String text = assumption.value();
    if (assumption.operation() != Operation.SET) {
      if (before == null) {
        return old; // nothing to scale or add to: an absent ceiling stays absent
      }
      Optional<BigDecimal> amount = number(text);
      if (amount.isEmpty() || !field.numeric()) {
        report(faults, "value", Fault.BAD_OPERATION, assumption.operation().code(), text);
        return old;
      }
      text = arithmetic(new BigDecimal(field.write(before)), amount.get(), field);
    }
    return switch (field.read(text)) {
      case Cell.Read(Object value) -> table.with(old, field, value);
      case Cell.Refused(Fault fault, List<String> arguments) -> {
        faults.add(Problem.error("assumptions", row, "value", fault, arguments));
        yield old;
      }
    };
  }

  private String arithmetic(BigDecimal before, BigDecimal amount, Column field) {
    BigDecimal after =
        assumption.operation() == Operation.SCALE ? before.multiply(amount) : before.add(amount);
    return switch (field.kind()) {
      case MONEY ->
          after
              .setScale(Math.min(8, Math.max(0, after.scale())), RoundingMode.HALF_UP)
              .toPlainString();
      case COUNT -> after.setScale(0, RoundingMode.HALF_UP).toPlainString();
      default -> Double.toString(after.doubleValue());
    };
  }

  private static Optional<BigDecimal> number(String text) {
    try {
      return Optional.of(new BigDecimal(text.strip()));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private void report(List<Problem> problems, String column, Fault fault, String... arguments) {
    problems.add(Problem.error("assumptions", row, column, fault, List.of(arguments)));
  }
}
