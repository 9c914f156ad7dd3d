package org.fourfold.domain.plan;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.measure.TableCheck;
import org.fourfold.domain.measure.TableSet;

/**
 * Everything wrong with a department: cells, keys, references, and what rows say together. The same
 * for a cell, a paste, an import and the command line.
 */
public final class DepartmentCheck {
  private DepartmentCheck() {}

  /** All problems, errors and warnings, in the order of the planning folder. */
  public static List<Problem> of(Department department) {
    List<Problem> problems = new ArrayList<>(profile(department));
    problems.addAll(tables(department.tables(), DepartmentTables.ALL));
    problems.addAll(MeaningCheck.of(department));
    problems.addAll(CautionCheck.of(department));
    return List.copyOf(problems);
  }

  /** Cells, keys and references of these tables. */
  public static List<Problem> tables(TableSet set, List<Table<?>> tables) {
    TableCheck check = new TableCheck(set, tables);
    return tables.stream().flatMap(t -> check.of(t).stream()).toList();
  }

  private static List<Problem> profile(Department department) {
    return TableCheck.cells(DepartmentTables.PROFILE, List.of(department.profile()));
  }
}
