package org.fourfold.ui.services;

import java.util.Set;
import org.fourfold.domain.information.ServiceInformation;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.service.Demand;
import org.fourfold.domain.service.Service;
import org.fourfold.domain.service.ServiceUse;
import org.fourfold.ui.control.GridViewModel;
import org.fourfold.ui.control.PeriodGridViewModel;
import org.fourfold.ui.control.TableSource;

/** The tables of the screen Services. */
public final class ServicesViewModel {
  /** Tables edited on the screen. */
  public static final Set<String> FILES = Set.of("services", "service_uses", "demand");

  private final GridViewModel<Service> services;
  private final GridViewModel<ServiceUse> usesOf;
  private final GridViewModel<ServiceInformation> generatedBy;
  private final GridViewModel<ServiceUse> uses;
  private final PeriodGridViewModel<Demand> demand;

  public ServicesViewModel(TableSource source) {
    services = new GridViewModel<>(DepartmentTables.SERVICES, source);
    usesOf = new GridViewModel<>(DepartmentTables.SERVICE_USES, source, "service");
    generatedBy = new GridViewModel<>(DepartmentTables.SERVICE_INFORMATION, source, "service");
    uses = new GridViewModel<>(DepartmentTables.SERVICE_USES, source);
    demand = new PeriodGridViewModel<>(DepartmentTables.DEMAND, source);
  }

  /** What is delivered. */
  public GridViewModel<Service> services() {
    return services;
  }

  /** What the service chosen uses. */
  public GridViewModel<ServiceUse> usesOf() {
    return usesOf;
  }

  /** Records work that the service chosen generates. */
  public GridViewModel<ServiceInformation> generatedBy() {
    return generatedBy;
  }

  /** What every service uses. */
  public GridViewModel<ServiceUse> uses() {
    return uses;
  }

  /** What is asked for, by period. */
  public PeriodGridViewModel<Demand> demand() {
    return demand;
  }
}
