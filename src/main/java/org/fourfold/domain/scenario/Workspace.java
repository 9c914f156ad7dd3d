package org.fourfold.domain.scenario;

import java.util.List;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.measure.TableSet;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.plan.Profile;

/**
 * All that a planner edits: the department, its scenarios, uncertainties and actuals. Results are
 * kept beside it, each with the hash of the inputs it came from.
 */
public record Workspace(Profile profile, TableSet tables) {

  /** A workspace with nothing in it but a name. */
  public static Workspace empty(String name) {
    return new Workspace(blankProfile(name), TableSet.EMPTY);
  }

  private static Profile blankProfile(String name) {
    Object[] values =
        DepartmentTables.PROFILE.columns().stream()
            .map(c -> c.name().equals("name") ? name : c.blank())
            .toArray();
    return DepartmentTables.PROFILE.row(values);
  }

  public <R extends Record> List<R> rows(Table<R> table) {
    return tables.rows(table);
  }

  public <R extends Record> Workspace with(Table<R> table, List<R> rows) {
    return new Workspace(profile, tables.with(table.type(), rows));
  }

  public Workspace with(Profile newProfile) {
    return new Workspace(newProfile, tables);
  }

  /** The department without any scenario. */
  public Department department() {
    return new Department(profile, tables);
  }
}
