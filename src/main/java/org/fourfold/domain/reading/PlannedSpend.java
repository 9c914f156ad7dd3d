package org.fourfold.domain.reading;

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
 * Spend of a plan by cost centre, spend category and period, money: resources, hires, releases,
 * variable cost of services, and obligations. Spend without either stands under {@code ""}.
 */
public final class PlannedSpend {
  private final Department department;
  private final PlanSeries plan;
  private final Map<Spender, double[]> spend = new LinkedHashMap<>();

  /** Who spends, and on what. */
  public record Spender(String costCentre, String category) {}

  private PlannedSpend(Department department, PlanOutcome outcome) {
    this.department = department;
    plan = new PlanSeries(department.periods(), outcome);
    resources();
    services();
    obligations();
  }

  /** Categories in the department's order. */
  public static Map<String, double[]> of(Department department, PlanOutcome outcome) {
    Map<String, double[]> spend = new LinkedHashMap<>();
    department
        .spendCategories()
        .forEach(c -> spend.put(c.spendCategory(), new double[department.periods().size()]));
    bySpender(department, outcome)
        .forEach((spender, each) -> spend.merge(spender.category(), each, PlannedSpend::sum));
    return spend;
  }

  /** Each pair of cost centre and category that something is planned in. */
  public static Map<Spender, double[]> bySpender(Department department, PlanOutcome outcome) {
    return new PlannedSpend(department, outcome).spend;
  }

  private static double[] sum(double[] to, double[] each) {
    for (int t = 0; t < to.length; t++) {
      to[t] += each[t];
    }
    return to;
  }

  public static Map<String, String> names(Department department) {
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
      Spender spender = new Spender(r.costCentre(), r.spendCategory());
      add(spender, 1, cost);
      add(spender, r.hireCost().doubleValue(), plan.of(DecisionKind.HIRE, code));
      add(spender, r.releaseCost().doubleValue(), plan.of(DecisionKind.RELEASE, code));
    }
  }

  private void services() {
    for (Service s : department.services()) {
      double[] volume = plan.of(DecisionKind.SERVICE, s.service());
      Spender spender = new Spender(s.costCentre(), s.spendCategory());
      add(spender, s.variableCost().doubleValue(), volume);
    }
  }

  private void obligations() {
    Map<String, Spender> dues = new HashMap<>();
    List<Obligation> rows = department.rows(Obligation.class);
    rows.forEach(o -> dues.put(key(o), new Spender(o.costCentre(), o.spendCategory())));
    PeriodSeries.of(
            department.periods(),
            rows,
            PlannedSpend::key,
            Obligation::period,
            o -> o.amount().doubleValue(),
            0)
        .forEach((key, amounts) -> add(dues.get(key), 1, amounts));
  }

  private static String key(Obligation o) {
    return o.spendCategory() + "/" + o.costCentre();
  }

  private void add(Spender spender, double each, double[] quantities) {
    double[] sum = spend.computeIfAbsent(spender, _ -> new double[periods()]);
    for (int t = 0; t < sum.length; t++) {
      sum[t] += each * quantities[t];
    }
  }
}
