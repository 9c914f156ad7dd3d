package org.fourfold.ui.resources;

import java.util.Set;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.resource.Availability;
import org.fourfold.domain.resource.Capacity;
import org.fourfold.domain.resource.Requirement;
import org.fourfold.domain.resource.Resource;
import org.fourfold.domain.resource.ResourcePeriod;
import org.fourfold.domain.resource.ResourceYield;
import org.fourfold.ui.control.GridViewModel;
import org.fourfold.ui.control.PeriodGridViewModel;
import org.fourfold.ui.control.TableSource;

/** The tables of the screen Resources. */
public final class ResourcesViewModel {
  /** Tables edited on the screen. */
  public static final Set<String> FILES =
      Set.of(
          "resources",
          "capacities",
          "resource_yields",
          "availability",
          "requirements",
          "resource_periods");

  private final GridViewModel<Resource> resources;
  private final GridViewModel<ResourceYield> yieldsOf;
  private final GridViewModel<Capacity> capacities;
  private final GridViewModel<ResourceYield> yields;
  private final PeriodGridViewModel<Availability> availability;
  private final PeriodGridViewModel<Requirement> requirements;
  private final GridViewModel<ResourcePeriod> byPeriod;

  public ResourcesViewModel(TableSource source) {
    resources = new GridViewModel<>(DepartmentTables.RESOURCES, source);
    yieldsOf = new GridViewModel<>(DepartmentTables.RESOURCE_YIELDS, source, "resource");
    capacities = new GridViewModel<>(DepartmentTables.CAPACITIES, source);
    yields = new GridViewModel<>(DepartmentTables.RESOURCE_YIELDS, source);
    availability = new PeriodGridViewModel<>(DepartmentTables.AVAILABILITY, source);
    requirements = new PeriodGridViewModel<>(DepartmentTables.REQUIREMENTS, source);
    byPeriod = new GridViewModel<>(DepartmentTables.RESOURCE_PERIODS, source);
  }

  /** Ways to supply capacity. */
  public GridViewModel<Resource> resources() {
    return resources;
  }

  /** What the resource chosen supplies. */
  public GridViewModel<ResourceYield> yieldsOf() {
    return yieldsOf;
  }

  /** What is used up. */
  public GridViewModel<Capacity> capacities() {
    return capacities;
  }

  /** What every resource supplies. */
  public GridViewModel<ResourceYield> yields() {
    return yields;
  }

  /** Capacity in place, by period. */
  public PeriodGridViewModel<Availability> availability() {
    return availability;
  }

  /** Capacity needed in any case, by period. */
  public PeriodGridViewModel<Requirement> requirements() {
    return requirements;
  }

  /** What differs for a resource in one period. */
  public GridViewModel<ResourcePeriod> byPeriod() {
    return byPeriod;
  }
}
