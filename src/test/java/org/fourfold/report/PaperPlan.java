package org.fourfold.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.DecisionValue;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitName;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.outcome.PlanCertificate;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.outcome.PriceBasis;
import org.fourfold.domain.outcome.Relaxation;
import org.fourfold.domain.outcome.SolverUsed;
import org.fourfold.domain.outcome.Totals;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.Focus;
import org.fourfold.domain.plan.Objective;

/** A plan made by hand: its numbers follow simple rules, so that a test can add them up itself. */
final class PaperPlan {
  private final List<DecisionValue> decisions = new ArrayList<>();
  private final List<LimitValue> limits = new ArrayList<>();
  private final Department department;

  private PaperPlan(Department department) {
    this.department = department;
  }

  static PlanOutcome of(Department department) {
    PaperPlan plan = new PaperPlan(department);
    plan.decide();
    plan.limit();
    return plan.outcome(PlanStatus.OPTIMAL);
  }

  static PlanOutcome impossible(Department department) {
    return new PaperPlan(department).outcome(PlanStatus.INFEASIBLE);
  }

  private void decide() {
    for (int t = 0; t < department.periods().size(); t++) {
      String period = department.periods().get(t).period();
      for (int s = 1; s <= PaperDepartment.SERVICES; s++) {
        double delivered = 100 + s - (t % 3 == 0 ? s : 0);
        decide(DecisionKind.SERVICE, "S" + s, "", period, delivered);
        double left = 100 + s - delivered;
        if (s % 5 == 0) {
          decide(DecisionKind.BACKLOG, "S" + s, "", period, 25 + t);
        } else if (left > 0) {
          decide(DecisionKind.REFUSED, "S" + s, "", period, left);
        }
      }
      decide(DecisionKind.RESOURCE, "NURSE", "", period, 31 + t);
      decide(DecisionKind.RESOURCE, "NURSE_OT", "", period, 120.5 + 10 * t);
      decide(DecisionKind.RESOURCE, "CT_SCAN", "", period, 40);
      decide(DecisionKind.HIRE, "NURSE", "", period, 1);
      decide(DecisionKind.INFORMATION, "CODE", "", period, 48);
      decide(DecisionKind.BACKLOG, "CODE", "", period, 40 + t);
      decide(DecisionKind.FUNDING, "CORE", "PAY", period, 123456.5 + t);
      decide(DecisionKind.FUNDING, "CORE", "DRUGS", period, 15000);
      decide(DecisionKind.FUNDING, "LOAN", "PAY", period, t == 0 ? 60000 : 0);
    }
  }

  private void decide(DecisionKind kind, String code, String other, String period, double value) {
    decisions.add(new DecisionValue(kind, code, other, period, value, 0.0, null, null, null, null));
  }

  private void limit() {
    for (Period period : department.periods()) {
      int t = department.periods().indexOf(period);
      limit(LimitKind.CAPACITY, "NURSE_H", period.period(), 4000, 5000, null, null);
      boolean full = t >= 2 && t <= 4;
      limit(
          LimitKind.CAPACITY,
          "CT",
          period.period(),
          full ? 420 : 380,
          420,
          full ? 0.3 * (t - 1) : 0,
          full ? 435.0 : null);
    }
    limit(LimitKind.BUDGET, "SURG/PAY", "total", 1500000, 1500000, 0.00036, null);
    limit(LimitKind.FUNDING, "LOAN", "total", 60000, 60000, 0.00012, 75000.0);
  }

  private void limit(
      LimitKind kind,
      String code,
      String period,
      double used,
      double limit,
      Double price,
      Double to) {
    limits.add(
        new LimitValue(
            kind + "." + code + "." + period,
            kind,
            code,
            period,
            used,
            limit,
            limit - used,
            price == null ? 0.0 : price,
            PriceBasis.FIXED_UNITS,
            null,
            to,
            null));
  }

  private double sum(DecisionKind kind, ToDoubleFunction<DecisionValue> worth) {
    return decisions.stream().filter(d -> d.kind() == kind).mapToDouble(worth).sum();
  }

  private static int number(DecisionValue service) {
    return Integer.parseInt(service.code().substring(1));
  }

  private PlanOutcome outcome(PlanStatus status) {
    double benefit =
        sum(DecisionKind.SERVICE, d -> 0.02 * number(d) * d.value())
            + sum(DecisionKind.INFORMATION, d -> 0.01 * d.value());
    double income = sum(DecisionKind.SERVICE, d -> (40 + number(d)) * d.value());
    double refused = sum(DecisionKind.REFUSED, DecisionValue::value);
    boolean plan = status == PlanStatus.OPTIMAL;
    Map<String, Double> spend = new LinkedHashMap<>();
    spend.put("PAY", 1541478.0);
    spend.put("DRUGS", 180000.0);
    return new PlanOutcome(
        status,
        Focus.INTEGRATED,
        Objective.MOST_BENEFIT,
        plan ? benefit : null,
        plan ? 1721478.0 : null,
        plan ? benefit * (1 + 8.1e-6) : null,
        plan ? 8.1e-6 : null,
        new SolverUsed("HiGHS", "1.12.0", "branch and bound"),
        0.84,
        department.hash(),
        7,
        Map.of("gap", "1e-4"),
        plan ? new PlanCertificate(2.1e-9, 0, 0, null, 8.1e-6, "independent check") : null,
        decisions,
        limits,
        plan ? new Totals(benefit, 1721478, income, 3600, spend, refused) : null,
        List.of(),
        plan
            ? List.of()
            : List.of(
                new LimitName("c", LimitKind.CAPACITY, "CT", department.periods().get(0).period()),
                new LimitName("d", LimitKind.DEMAND, "S2", department.periods().get(0).period())),
        plan
            ? List.of()
            : List.of(
                new Relaxation(
                    "c", LimitKind.CAPACITY, "CT", department.periods().get(0).period(), 17.5, 1)),
        "",
        List.of(),
        !plan,
        null,
        null);
  }
}
