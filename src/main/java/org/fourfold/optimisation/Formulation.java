package org.fourfold.optimisation;

import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.Objective;
import org.fourfold.domain.plan.PlanRequest;

/** One programme: which decisions a plan makes, what it strives for and which limits it keeps. */
sealed interface Formulation
    permits ResourceFormulation,
        ServiceFormulation,
        InformationFormulation,
        FinanceFormulation,
        IntegratedFormulation {

  /** Adds the decisions and limits of this programme standing alone. */
  void formulate(PlanModel model);

  /** What it strives for, in order. */
  Goal goal();

  static Formulation of(DepartmentIndex index, PlanRequest request) {
    return switch (request.focus()) {
      case RESOURCES -> new ResourceFormulation(index);
      case SERVICES -> new ServiceFormulation(index);
      case INFORMATION -> new InformationFormulation(index);
      case FINANCE -> new FinanceFormulation(index);
      case INTEGRATED -> new IntegratedFormulation(index, objective(index.department(), request));
    };
  }

  /** The objective asked for, else the department's own. */
  static Objective objective(Department department, PlanRequest request) {
    return request.objective().orElse(department.profile().objective());
  }
}
