package org.fourfold.domain.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.plan.Profile;

/**
 * A cell of the planning folder that is not the same in all departments compared.
 *
 * @param where condition that its row alone fits, {@code *} for the settings
 * @param values its text in each department, null where the row is not there
 */
public record InputDifference(String file, String where, String field, List<String> values) {
  public InputDifference {
    values = Collections.unmodifiableList(new ArrayList<>(values)); // may hold null
  }

  /** All cells that differ, in the order of the planning folder. */
  public static List<InputDifference> between(List<Department> departments) {
    List<InputDifference> found = new ArrayList<>();
    Table<Profile> settings = DepartmentTables.PROFILE;
    for (Column column : settings.columns()) {
      List<String> values =
          departments.stream().map(d -> settings.text(d.profile(), column)).toList();
      add(found, settings, "*", column, values);
    }
    DepartmentTables.ALL.forEach(t -> table(found, t, departments));
    return List.copyOf(found);
  }

  private static <R extends Record> void table(
      List<InputDifference> found, Table<R> table, List<Department> departments) {
    List<List<R>> rows = departments.stream().map(d -> d.rows(table)).toList();
    if (rows.stream().allMatch(r -> r == rows.getFirst())) {
      return;
    }
    List<Map<List<Object>, R>> byKey = new ArrayList<>();
    Set<List<Object>> keys = new LinkedHashSet<>();
    for (List<R> of : rows) {
      Map<List<Object>, R> map = new LinkedHashMap<>();
      of.forEach(r -> map.put(table.key(r), r));
      keys.addAll(map.keySet());
      byKey.add(map);
    }
    for (List<Object> key : keys) {
      List<R> same = new ArrayList<>();
      byKey.forEach(m -> same.add(m.get(key)));
      if (same.stream().allMatch(r -> r == same.getFirst())) {
        continue;
      }
      R any = same.stream().filter(r -> r != null).findFirst().orElseThrow();
      String where = RowPlace.where(table, any).orElse(table.keyText(any));
      for (Column column : table.columns()) {
        List<String> values = new ArrayList<>();
        same.forEach(r -> values.add(r == null ? null : table.text(r, column)));
        if (!column.key()) {
          add(found, table, where, column, values);
        }
      }
    }
  }

  private static void add(
      List<InputDifference> found,
      Table<?> table,
      String where,
      Column column,
      List<String> values) {
    if (values.stream().distinct().count() > 1) {
      found.add(new InputDifference(table.file(), where, column.name(), values));
    }
  }
}
