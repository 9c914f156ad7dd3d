package org.fourfold.monitoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.finance.Obligation;
import org.fourfold.domain.information.ServiceInformation;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.DecisionValue;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.reading.PlanSeries;
import org.fourfold.domain.reading.PlannedSpend;
import org.fourfold.domain.reading.PlannedSpend.Spender;
import org.fourfold.domain.resource.Resource;
import org.fourfold.domain.scenario.ActualKind;
import org.fourfold.domain.service.Service;
import org.fourfold.optimisation.Happened;

/**
 * What happened before a period, as decisions: services and resources by their actuals, else as
 * planned; records work as planned and for the services that differ; money as planned, by the share
 * that each category's spend differs. What was spent beyond what that costs is said apart, at the
 * cost centres that spend on the category.
 */
final class PastDecisions {
  private final Department department;
  private final PlanOutcome old;
  private final PlanSeries plan;
  private final ActualSeries actual;
  private final int until;
  private final List<DecisionValue> decisions = new ArrayList<>();
  private final List<Obligation> beyond = new ArrayList<>();

  PastDecisions(Department department, PlanOutcome old, ActualSeries actual, int until) {
    this.department = department;
    this.old = old;
    this.actual = actual;
    this.until = until;
    plan = new PlanSeries(department.periods(), old);
  }

  Happened before(String from) {
    for (Service s : department.services()) {
      amounts(DecisionKind.SERVICE, ActualKind.SERVICE, s.service());
    }
    for (Resource r : department.resources()) {
      staffing(r, amounts(DecisionKind.RESOURCE, ActualKind.RESOURCE, r.resource()));
    }
    work();
    money();
    return new Happened(from, decisions, beyond);
  }

  private String period(int t) {
    return department.periods().get(t).period();
  }

  private void put(DecisionKind kind, String code, String other, int t, double value) {
    decisions.add(
        new DecisionValue(kind, code, other, period(t), value, null, null, null, null, null));
  }

  private double[] amounts(DecisionKind kind, ActualKind as, String code) {
    double[] amounts = plan.of(kind, code);
    for (int t = 0; t < until; t++) {
      amounts[t] = Math.max(0, actual.at(as, code, t, amounts[t]));
      put(kind, code, "", t, amounts[t]);
    }
    return amounts;
  }

  /** Who came and went follows from how many there were. */
  private void staffing(Resource r, double[] there) {
    if (r.inPost() == null) {
      return;
    }
    double before = r.inPost();
    for (int t = 0; t < until; t++) {
      put(DecisionKind.HIRE, r.resource(), "", t, Math.max(0, there[t] - before));
      put(DecisionKind.RELEASE, r.resource(), "", t, Math.max(0, before - there[t]));
      before = there[t];
    }
  }

  private void work() {
    Map<String, double[]> more = new HashMap<>();
    for (ServiceInformation i : department.rows(ServiceInformation.class)) {
      double[] sum = more.computeIfAbsent(i.job(), _ -> new double[until]);
      double[] planned = plan.of(DecisionKind.SERVICE, i.service());
      for (int t = 0; t < until; t++) {
        double happened = actual.at(ActualKind.SERVICE, i.service(), t, planned[t]);
        sum[t] += i.amount() * (happened - planned[t]);
      }
    }
    department
        .informationJobs()
        .forEach(
            job -> {
              double[] planned = plan.of(DecisionKind.INFORMATION, job.job());
              double[] further = more.getOrDefault(job.job(), new double[until]);
              for (int t = 0; t < until; t++) {
                double done = Math.max(0, planned[t] + further[t]);
                put(DecisionKind.INFORMATION, job.job(), "", t, done);
              }
            });
  }

  private void money() {
    PlanOutcome happened = Decided.with(old, decisions);
    Map<Spender, double[]> spent = PlannedSpend.bySpender(department, happened);
    Map<String, double[]> planned = PlannedSpend.of(department, old);
    Map<String, double[]> share = new HashMap<>();
    department
        .spendCategories()
        .forEach(c -> share.put(c.spendCategory(), category(c.spendCategory(), spent, planned)));
    Map<String, Integer> places = PlanSeries.places(department.periods());
    for (DecisionValue d : old.decisions(DecisionKind.FUNDING).toList()) {
      int t = places.getOrDefault(d.period(), until);
      if (t < until) {
        double[] of = share.get(d.other());
        put(DecisionKind.FUNDING, d.code(), d.other(), t, d.value() * (of == null ? 1 : of[t]));
      }
    }
  }

  /** What was spent on a category ÷ planned, in each period; says what its decisions do not. */
  private double[] category(
      String category, Map<Spender, double[]> spent, Map<String, double[]> planned) {
    double[] share = new double[until];
    for (int t = 0; t < until; t++) {
      List<Spender> payers = new ArrayList<>();
      double decided = 0;
      for (Map.Entry<Spender, double[]> e : spent.entrySet()) {
        if (e.getKey().category().equals(category)) {
          payers.add(e.getKey());
          decided += e.getValue()[t];
        }
      }
      double all = actual.at(ActualKind.SPEND, category, t, decided);
      double was = planned.get(category)[t];
      share[t] = was > 0 ? all / was : 1;
      if (all != decided) {
        split(category, t, all - decided, decided, payers, spent);
      }
    }
    return share;
  }

  private void split(
      String category,
      int t,
      double more,
      double decided,
      List<Spender> payers,
      Map<Spender, double[]> spent) {
    if (!(decided > 0)) {
      beyond(category, t, more, payers.isEmpty() ? "" : payers.getFirst().costCentre());
      return;
    }
    for (Spender payer : payers) {
      beyond(category, t, more * spent.get(payer)[t] / decided, payer.costCentre());
    }
  }

  private void beyond(String category, int t, double amount, String centre) {
    if (amount != 0) {
      beyond.add(new Obligation(category, period(t), BigDecimal.valueOf(amount), centre));
    }
  }
}
