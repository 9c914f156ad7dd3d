package org.fourfold.optimisation;

import java.util.List;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.Profile;

/**
 * A department resolved for planning: codes to lines, rows to one number per period, empty cells to
 * what they stand for.
 *
 * @param categories spend categories in their order, {@code debt_service} last where there is a
 *     loan
 */
record DepartmentIndex(
    Department department,
    Profile profile,
    Horizon horizon,
    List<CapacityLine> capacities,
    List<ResourceLine> resources,
    List<ServiceLine> services,
    List<JobLine> jobs,
    List<SourceLine> sources,
    List<String> categories,
    Obligations obligations) {

  /** Resolves a department that has periods. */
  static DepartmentIndex of(Department department) {
    Profile profile = department.profile();
    Horizon horizon = new Horizon(department.periods(), profile.discountRate());
    Finances finances = new Finances(department, horizon);
    return new DepartmentIndex(
        department,
        profile,
        horizon,
        Supplies.capacities(department, horizon),
        Supplies.resources(department, horizon),
        Activities.services(department, horizon),
        Activities.jobs(department, horizon),
        finances.sources(),
        finances.categories(),
        Obligations.of(department, horizon));
  }

  int periods() {
    return horizon.length();
  }

  String period(int t) {
    return horizon.code(t);
  }

  /** Whether money has to come from somewhere. */
  boolean funded() {
    return !sources.isEmpty();
  }
}
