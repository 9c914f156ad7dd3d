package org.fourfold.ui.information;

import java.util.Set;
import org.fourfold.domain.information.InformationJob;
import org.fourfold.domain.information.InformationUse;
import org.fourfold.domain.information.InformationVolume;
import org.fourfold.domain.information.ServiceInformation;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.ui.control.GridViewModel;
import org.fourfold.ui.control.PeriodGridViewModel;
import org.fourfold.ui.control.TableSource;

/** The tables of the screen Information. */
public final class InformationViewModel {
  /** Tables edited on the screen. */
  public static final Set<String> FILES =
      Set.of("information_jobs", "information_uses", "information_volumes", "service_information");

  private final GridViewModel<InformationJob> jobs;
  private final GridViewModel<InformationUse> usesOf;
  private final GridViewModel<ServiceInformation> generatorsOf;
  private final GridViewModel<InformationUse> uses;
  private final PeriodGridViewModel<InformationVolume> volumes;
  private final GridViewModel<ServiceInformation> generated;

  public InformationViewModel(TableSource source) {
    jobs = new GridViewModel<>(DepartmentTables.INFORMATION_JOBS, source);
    usesOf = new GridViewModel<>(DepartmentTables.INFORMATION_USES, source, "job");
    generatorsOf = new GridViewModel<>(DepartmentTables.SERVICE_INFORMATION, source, "job");
    uses = new GridViewModel<>(DepartmentTables.INFORMATION_USES, source);
    volumes = new PeriodGridViewModel<>(DepartmentTables.INFORMATION_VOLUMES, source);
    generated = new GridViewModel<>(DepartmentTables.SERVICE_INFORMATION, source);
  }

  /** Records work. */
  public GridViewModel<InformationJob> jobs() {
    return jobs;
  }

  /** What the work chosen uses. */
  public GridViewModel<InformationUse> usesOf() {
    return usesOf;
  }

  /** Services that generate the work chosen. */
  public GridViewModel<ServiceInformation> generatorsOf() {
    return generatorsOf;
  }

  /** What all records work uses. */
  public GridViewModel<InformationUse> uses() {
    return uses;
  }

  /** Work offered, by period. */
  public PeriodGridViewModel<InformationVolume> volumes() {
    return volumes;
  }

  /** Work that services generate. */
  public GridViewModel<ServiceInformation> generated() {
    return generated;
  }
}
