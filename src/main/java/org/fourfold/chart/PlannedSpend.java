package org.fourfold.chart;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.finance.Obligation;
import org.fourfold.domain.finance.SpendCategory;
import org.fourfold.domain.measure.PeriodSeries;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.resource.Resource;
import org.fourfold.domain.service.Service;

/**
 * Spend of a plan by spend category and period, money: resources, hires, releases, variable cost of
 * services, and obligations. Spend without a category stands under {@code ""}.
 */
final class PlannedSpend {
  private final Department department;
  private final PlanSeries plan;
  private final Map<String, double[]> spend = new LinkedHashMap<>();

  private PlannedSpend(Department department, PlanOutcome outcome) {
    this.department = department;
    plan = new PlanSeries(department.periods(), outcome);
    department.spendCategories().forEach(c -> add(c.spendCategory(), 0, new double[periods()]));
    resources();
    services();
    obligations();
  }

  /** Categories in the department's order. */
  static Map<String, double[]> of(Department department, PlanOutcome outcome) {
    return new PlannedSpend(department, outcome).spend;
  }

  static Map<String, String> names(Department department) {
    Map<String, String> names = new HashMap<>();
    for (SpendCategory c : department.spendCategories()) {
      names.put(c.spendCategory(), c.name());
    }
    return names;
  }

  private int periods() {
    return department.periods().size();
  }

  private void resources() {
    ResourceCosts costs = new ResourceCosts(department);
    for (Resource r : department.resources()) {
      String code = r.resource();
      double[] cost = costs.times(code, plan.of(DecisionKind.RESOURCE, code));
      add(r.spendCategory(), 1, cost);
      add(r.spendCategory(), r.hireCost().doubleValue(), plan.of(DecisionKind.HIRE, code));
      add(r.spendCategory(), r.releaseCost().doubleValue(), plan.of(DecisionKind.RELEASE, code));
    }
  }

  private void services() {
    for (Service s : department.services()) {
      double[] volume = plan.of(DecisionKind.SERVICE, s.service());
      add(s.spendCategory(), s.variableCost().doubleValue(), volume);
    }
  }

  /** Category and cost centre together are the key of an obligation. */
  private record Due(String category, String costCentre) {}

  private void obligations() {
    Map<String, Due> dues = new HashMap<>();
    List<Obligation> rows = department.rows(Obligation.class);
    rows.forEach(o -> dues.put(key(o), new Due(o.spendCategory(), o.costCentre())));
    PeriodSeries.of(
            department.periods(),
            rows,
            PlannedSpend::key,
            Obligation::period,
            o -> o.amount().doubleValue(),
            0)
        .forEach((key, amounts) -> add(dues.get(key).category(), 1, amounts));
  }

  private static String key(Obligation o) {
    return o.spendCategory() + "/" + o.costCentre();
  }

  private void add(String category, double each, double[] quantities) {
    double[] sum = spend.computeIfAbsent(category, _ -> new double[periods()]);
    for (int t = 0; t < sum.length; t++) {
      sum[t] += each * quantities[t];
    }
  }
}
