package org.fourfold.optimisation;

import org.fourfold.domain.plan.Objective;

/**
 * The integrated plan: resources, services, information and finance decided together.
 *
 * <p><b>Problem.</b> The decisions of the four, with stock and backlog, under the limits that link
 * them: available + supplied + stock in ≥ required + used by services + used by records work +
 * stock out; records work follows what services generate; money covers obligations and planned
 * spend; budgets; rules.
 */
record IntegratedFormulation(DepartmentIndex index, Objective objective) implements Formulation {

  @Override
  public void formulate(PlanModel model) {
    boolean everyDemand = objective == Objective.LEAST_COST;
    ServiceFormulation services = new ServiceFormulation(index);
    InformationFormulation information = new InformationFormulation(index);
    FinanceFormulation finance = new FinanceFormulation(index);

    new ResourceFormulation(index).decide(model);
    services.deliver(model);
    information.work(model);
    if (everyDemand) {
      services.meetDemand(model);
    } else {
      services.keepWithinOrCarry(model);
    }
    information.followServices(model, everyDemand);
    new CapacityLimits(index, model).balanceEverything();
    finance.fund(model);
    finance.payObligations(model);
    new BudgetLimits(index, model).keepWithinBudgets();
    new RuleLimits(index, model).applyAll();
  }

  @Override
  public Goal goal() {
    return Goal.integrated(objective, index.profile().worthPerUtility());
  }
}
