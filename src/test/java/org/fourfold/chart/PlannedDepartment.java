package org.fourfold.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.finance.FundingKind;
import org.fourfold.domain.finance.FundingSource;
import org.fourfold.domain.finance.Obligation;
import org.fourfold.domain.finance.Repayment;
import org.fourfold.domain.finance.SpendCategory;
import org.fourfold.domain.information.InformationJob;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.measure.TableSet;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.DecisionValue;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.outcome.PriceBasis;
import org.fourfold.domain.outcome.Totals;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.Focus;
import org.fourfold.domain.plan.Objective;
import org.fourfold.domain.plan.Profile;
import org.fourfold.domain.resource.Capacity;
import org.fourfold.domain.resource.Resource;
import org.fourfold.domain.resource.ResourcePeriod;
import org.fourfold.domain.resource.ResourceStatus;
import org.fourfold.domain.service.Demand;
import org.fourfold.domain.service.Service;

/**
 * A department small enough to add up by hand, and a plan for it: four months, two capacities,
 * three resources, three services, two pots.
 */
final class PlannedDepartment {
  static final int PERIODS = 4;
  private final List<DecisionValue> decisions = new ArrayList<>();
  private final List<LimitValue> limits = new ArrayList<>();

  static Department department() {
    TableSet tables =
        TableSet.EMPTY
            .with(Period.class, periods())
            .with(
                Capacity.class,
                List.of(capacity("NURSE", "Nurse hours"), capacity("THEATRE", "Theatre hours")))
            .with(
                Resource.class,
                List.of(
                    resource("RN", "Registered nurse", "substantive", "WTE", 3000),
                    resource("HCA", "Assistant", "substantive", "WTE", 2000),
                    resource("BANK", "Bank nurse", "bank", "h", 30)))
            .with(
                ResourcePeriod.class,
                List.of(new ResourcePeriod("BANK", "2026-05", new BigDecimal(40), null, null)))
            .with(
                Service.class,
                List.of(
                    service("HIP", "Hip replacement", "inpatient", 2, 100),
                    service("KNEE", "Knee replacement", "inpatient", 1, 0),
                    service("CLINIC", "Clinic", "outpatient", 0.5, 0)))
            .with(
                Demand.class,
                List.of(
                    new Demand("HIP", "", 10),
                    new Demand("KNEE", "", 8),
                    new Demand("CLINIC", "", 20),
                    new Demand("CLINIC", "2026-06", 30)))
            .with(InformationJob.class, List.of(job()))
            .with(
                SpendCategory.class,
                List.of(new SpendCategory("PAY", "Pay"), new SpendCategory("SUPPLIES", "Supplies")))
            .with(
                Obligation.class, List.of(new Obligation("SUPPLIES", "", new BigDecimal(500), "")))
            .with(
                FundingSource.class,
                List.of(source("BLOCK", "Block budget"), source("GRANT", "Workforce grant")));
    return new Department(
        new Profile(
            "Ward",
            "GBP",
            "2026",
            "QALY",
            Objective.MOST_BENEFIT,
            0,
            false,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            0,
            0),
        tables);
  }

  static List<Period> periods() {
    List<Period> periods = new ArrayList<>();
    for (int t = 0; t < PERIODS; t++) {
      LocalDate start = LocalDate.of(2026, 4, 1).plusMonths(t);
      periods.add(new Period(start.toString().substring(0, 7), start, start.lengthOfMonth()));
    }
    return periods;
  }

  static PlanOutcome outcome() {
    PlannedDepartment plan = new PlannedDepartment();
    plan.decide(DecisionKind.RESOURCE, "RN", "", 10, 10, 11, 11);
    plan.decide(DecisionKind.RESOURCE, "HCA", "", 5, 5, 5, 5);
    plan.decide(DecisionKind.RESOURCE, "BANK", "", 100, 50, 0, 0);
    plan.decide(DecisionKind.SERVICE, "HIP", "", 8, 9, 11, 12);
    plan.decide(DecisionKind.BACKLOG, "HIP", "", 22, 23, 22, 20);
    plan.decide(DecisionKind.SERVICE, "KNEE", "", 8, 8, 8, 8);
    plan.decide(DecisionKind.SERVICE, "CLINIC", "", 15, 20, 30, 16);
    plan.decide(DecisionKind.REFUSED, "CLINIC", "", 5, 0, 0, 4);
    plan.decide(DecisionKind.INFORMATION, "CODING", "", 16, 17, 19, 20);
    plan.decide(DecisionKind.FUNDING, "BLOCK", "PAY", 40000, 40000, 40000, 43000);
    plan.decide(DecisionKind.FUNDING, "BLOCK", "SUPPLIES", 1000, 1000, 1000, 1000);
    plan.decide(DecisionKind.FUNDING, "GRANT", "PAY", 3000, 3000, 0, 0);
    plan.limit(LimitKind.CAPACITY, "NURSE", 0.1, 1200, 1400, 1400, 1400);
    plan.limit(LimitKind.CAPACITY, "THEATRE", 3, 90, 100, 110, 120, 100, 100, 110, 120);
    plan.limits.add(limit(LimitKind.FUNDING, "GRANT", Period.TOTAL, 6000, 6000, 0.001));
    return plan.build();
  }

  private void decide(DecisionKind kind, String code, String other, double... values) {
    for (int t = 0; t < values.length; t++) {
      decisions.add(
          new DecisionValue(
              kind,
              code,
              other,
              periods().get(t).period(),
              values[t],
              null,
              null,
              null,
              null,
              null));
    }
  }

  /** Numbers: use in the first period, use in the others, then their limits. */
  private void limit(LimitKind kind, String code, double price, double first, double... rest) {
    double[] all = new double[rest.length + 1];
    all[0] = first;
    System.arraycopy(rest, 0, all, 1, rest.length);
    for (int t = 0; t < PERIODS; t++) {
      double used = all[t];
      double limit = all.length > PERIODS ? all[PERIODS + t] : 1500;
      limits.add(limit(kind, code, periods().get(t).period(), used, limit, price));
    }
  }

  private static LimitValue limit(
      LimitKind kind, String code, String period, double used, double limit, double price) {
    double slack = limit - used;
    return new LimitValue(
        code + " " + period,
        kind,
        code,
        period,
        used,
        limit,
        slack,
        slack > 0 ? 0.0 : price,
        PriceBasis.LINEAR,
        null,
        null,
        null);
  }

  private PlanOutcome build() {
    Totals totals = new Totals(300, 150000, 0, 0, Map.of(), 9);
    return new PlanOutcome(
        PlanStatus.OPTIMAL,
        Focus.INTEGRATED,
        Objective.MOST_BENEFIT,
        300.0,
        150000.0,
        300.0,
        0.0,
        null,
        0.1,
        "hash",
        1,
        Map.of(),
        null,
        decisions,
        limits,
        totals,
        List.of(),
        List.of(),
        List.of(),
        "",
        List.of(),
        false,
        null,
        null);
  }

  private static Capacity capacity(String code, String name) {
    return new Capacity(code, name, "h", "", false, BigDecimal.ZERO, 0);
  }

  private static Resource resource(
      String code, String name, String category, String unit, int cost) {
    return new Resource(
        code,
        name,
        category,
        unit,
        "",
        "PAY",
        new BigDecimal(cost),
        0,
        null,
        false,
        null,
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        null,
        ResourceStatus.ACTIVE);
  }

  private static Service service(
      String code, String name, String setting, double utility, int variable) {
    boolean waits = code.equals("HIP");
    return new Service(
        code,
        name,
        setting,
        setting.equals("inpatient") ? "spell" : "attendance",
        "",
        "SUPPLIES",
        utility,
        BigDecimal.ZERO,
        new BigDecimal(variable),
        0,
        null,
        false,
        null,
        waits ? 20 : 0,
        BigDecimal.ZERO,
        0,
        0);
  }

  private static InformationJob job() {
    return new InformationJob(
        "CODING", "Clinical coding", "coding", "episode", 0.1, 0, null, 0, 0, BigDecimal.ZERO);
  }

  private static FundingSource source(String code, String name) {
    return new FundingSource(
        code,
        name,
        FundingKind.BUDGET,
        0,
        BigDecimal.ZERO,
        null,
        null,
        "",
        "",
        null,
        Repayment.BULLET);
  }
}
