package org.fourfold.optimisation;

import java.math.BigDecimal;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.ColumnKind;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.plan.Profile;

/** A department in another currency: every amount of money times a factor. */
final class MoneyScale {
  private MoneyScale() {}

  static Department by(Department department, int factor) {
    Profile p = scaled(DepartmentTables.PROFILE, department.profile(), factor);
    Column worth = DepartmentTables.PROFILE.column("worth_per_utility");
    p = DepartmentTables.PROFILE.with(p, worth, p.worthPerUtility() * factor);
    Department scaled = department.with(p);
    for (Table<?> table : DepartmentTables.ALL) {
      scaled = with(scaled, table, factor);
    }
    return scaled;
  }

  private static <R extends Record> Department with(Department d, Table<R> table, int factor) {
    return d.with(
        table.type(), d.rows(table).stream().map(row -> scaled(table, row, factor)).toList());
  }

  private static <R extends Record> R scaled(Table<R> table, R row, int factor) {
    R scaled = row;
    for (Column column : table.columns()) {
      if (column.kind() == ColumnKind.MONEY
          && table.value(row, column) instanceof BigDecimal amount) {
        scaled = table.with(scaled, column, amount.multiply(BigDecimal.valueOf(factor)));
      }
    }
    return scaled;
  }
}
