package org.fourfold.optimisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fourfold.optimisation.Plans.optimal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.fourfold.domain.finance.Budget;
import org.fourfold.domain.finance.FundingSource;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PriceBasis;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.Focus;
import org.fourfold.domain.plan.Objective;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.resource.Availability;
import org.fourfold.domain.resource.Requirement;
import org.fourfold.domain.resource.Resource;
import org.fourfold.domain.service.Demand;
import org.fourfold.domain.service.Service;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every plan, on departments with something of everything. */
class PlanLawsTest {
  private static final PlanRequest VALUE = PlanRequest.DEFAULT.withObjective(Objective.BEST_VALUE);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void everyDecisionKeepsWhatTheRowsOfTheDepartmentSay(long seed) {
    for (boolean whole : new boolean[] {false, true}) {
      Department d = RandomDepartment.draw(seed, whole).build();
      PlanAudit.check(d, optimal(Plans.plan(d, PlanRequest.DEFAULT)));
      PlanAudit.check(d, optimal(Plans.plan(d, VALUE)));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void aShadowPriceIsTheSlopeOfTheObjective(long seed) {
    Department d = RandomDepartment.draw(seed, false).build();
    PlanOutcome plan = optimal(Plans.plan(d, VALUE));
    for (LimitValue limit : plan.limits()) {
      double h = 1e-3;
      Department more = moved(d, limit, h);
      if (more == null || limit.limit() < h) {
        continue;
      }
      double right = (optimal(Plans.plan(more, VALUE)).objective() - plan.objective()) / h;
      double left =
          (plan.objective() - optimal(Plans.plan(moved(d, limit, -h), VALUE)).objective()) / h;
      // The objective is concave in every limit: its slope lies between those on both sides.
      double near = 1e-4 * Math.max(1, Math.abs(limit.shadowPrice()));
      assertThat(limit.shadowPrice()).as(limit.name()).isBetween(right - near, left + near);
    }
  }

  /** The department with one of its numbers moved, null where this test does not move that one. */
  private static Department moved(Department d, LimitValue limit, double by) {
    return switch (limit.kind()) {
      case CAPACITY -> available(d, limit, by);
      case DEMAND ->
          limit.name().startsWith("demand")
              ? d.with(
                  Demand.class,
                  d.rows(Demand.class).stream()
                      .map(r -> matches(r, limit) ? moved(r, by) : r)
                      .toList())
              : null;
      case BUDGET ->
          limit.period().equals(Period.TOTAL)
              ? d.with(
                  Budget.class,
                  d.rows(Budget.class).stream().map(b -> moved(b, limit, by)).toList())
              : null;
      case FUNDING ->
          limit.period().equals(Period.TOTAL)
              ? d.with(
                  FundingSource.class,
                  d.rows(FundingSource.class).stream().map(f -> moved(f, limit, by)).toList())
              : null;
      default -> null;
    };
  }

  private static boolean matches(Demand row, LimitValue limit) {
    return row.service().equals(limit.code()) && row.period().equals(limit.period());
  }

  private static Demand moved(Demand row, double by) {
    return new Demand(row.service(), row.period(), row.amount() + by);
  }

  /** Rows for single periods override the one that the department gives for each. */
  private static Department available(Department d, LimitValue limit, double by) {
    double usual =
        d.rows(Availability.class).stream()
            .filter(a -> a.capacity().equals(limit.code()))
            .mapToDouble(Availability::amount)
            .sum();
    List<Availability> rows = new ArrayList<>(d.rows(Availability.class));
    rows.add(new Availability(limit.code(), limit.period(), usual + by));
    return d.with(Availability.class, rows);
  }

  private static Budget moved(Budget b, LimitValue limit, double by) {
    String code = b.costCentre() + "/" + b.spendCategory();
    boolean meant = limit.code().equals(code) && limit.period().equals(b.period());
    BigDecimal amount = b.amount().add(BigDecimal.valueOf(meant ? by : 0));
    return new Budget(b.costCentre(), b.spendCategory(), b.period(), amount);
  }

  private static FundingSource moved(FundingSource f, LimitValue limit, double by) {
    BigDecimal total =
        f.source().equals(limit.code())
            ? f.maximumTotal().add(BigDecimal.valueOf(by))
            : f.maximumTotal();
    return new FundingSource(
        f.source(),
        f.name(),
        f.kind(),
        f.costRate(),
        f.minimum(),
        f.maximum(),
        total,
        f.from(),
        f.to(),
        f.termPeriods(),
        f.repayment());
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25})
  void pricesTimesLimitsAddUpToTheObjectiveOfAServicePlan(long seed) {
    Department d = RandomDepartment.draw(seed, false).build();
    Department plain = d.with(Requirement.class, List.of());
    PlanOutcome plan = optimal(Plans.plan(plain, PlanRequest.DEFAULT.withFocus(Focus.SERVICES)));

    double worth = plan.limits().stream().mapToDouble(l -> l.shadowPrice() * l.limit()).sum();

    assertThat(worth).isCloseTo(plan.objective(), Offset.offset(1e-6 * plan.objective()));
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34})
  void totalsAreTheSumsOfTheDecisions(long seed) {
    Department d = RandomDepartment.draw(seed, seed % 2 == 0).build();
    PlanOutcome plan = optimal(Plans.plan(d, VALUE));

    double benefit = 0.1 * sum(plan, DecisionKind.INFORMATION, "CODING");
    benefit += 0.2 * sum(plan, DecisionKind.INFORMATION, "LETTER");
    double income = 0;
    for (Service s : d.services()) {
      double volume = sum(plan, DecisionKind.SERVICE, s.service());
      benefit += s.utility() * volume;
      income += s.service().equals("S3") ? 0 : s.tariff().doubleValue() * volume;
    }
    assertThat(plan.totals().benefit()).isCloseTo(benefit, Offset.offset(1e-6 * benefit));
    assertThat(plan.totals().income()).isCloseTo(income, Offset.offset(1e-6 * income));
    assertThat(plan.totals().cost()).isCloseTo(cost(d, plan), Offset.offset(1e-5));
    assertThat(plan.totals().refused())
        .isCloseTo(
            plan.decisions(DecisionKind.REFUSED).mapToDouble(v -> v.value()).sum(), Plans.NEAR);
  }

  private static double cost(Department d, PlanOutcome plan) {
    double cost = plan.totals().moneyCost();
    for (Resource r : d.resources()) {
      cost += r.unitCost().doubleValue() * sum(plan, DecisionKind.RESOURCE, r.resource());
      cost += r.hireCost().doubleValue() * sum(plan, DecisionKind.HIRE, r.resource());
      cost += r.releaseCost().doubleValue() * sum(plan, DecisionKind.RELEASE, r.resource());
    }
    for (Service s : d.services()) {
      cost += s.variableCost().doubleValue() * sum(plan, DecisionKind.SERVICE, s.service());
      cost += s.backlogPenalty().doubleValue() * sum(plan, DecisionKind.BACKLOG, s.service());
    }
    cost += 0.2 * sum(plan, DecisionKind.BACKLOG, "LETTER");
    return cost + 0.3 * sum(plan, DecisionKind.STOCK, "DOSE");
  }

  private static double sum(PlanOutcome plan, DecisionKind kind, String code) {
    return plan.decisions(kind)
        .filter(v -> v.code().equals(code))
        .mapToDouble(v -> v.value())
        .sum();
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43})
  void moneyInThousandthsScalesTheResultAndNotThePlan(long seed) {
    Department d = RandomDepartment.draw(seed, false).build();
    PlanOutcome plan = optimal(Plans.plan(d, VALUE));
    PlanOutcome scaled = optimal(Plans.plan(MoneyScale.by(d, 1000), VALUE));

    assertThat(scaled.objective() / 1000)
        .isCloseTo(plan.objective(), Offset.offset(1e-6 * Math.abs(plan.objective())));
    assertThat(scaled.totals().benefit())
        .isCloseTo(plan.totals().benefit(), Offset.offset(1e-6 * plan.totals().benefit()));
  }

  @ParameterizedTest
  @ValueSource(longs = {51, 52, 53})
  void wholeUnitsArePricedWithTheirValuesHeldAndNeverBeatTheLinearPlan(long seed) {
    PlanOutcome linear = optimal(Plans.plan(RandomDepartment.draw(seed, false).build(), VALUE));
    PlanOutcome whole = optimal(Plans.plan(RandomDepartment.draw(seed, true).build(), VALUE));

    assertThat(whole.objective()).isLessThanOrEqualTo(linear.objective() + 1e-6);
    assertThat(whole.limits())
        .allMatch(l -> l.shadowPriceBasis() == PriceBasis.FIXED_UNITS && l.shadowPrice() != null);
    assertThat(linear.limits()).allMatch(l -> l.shadowPriceBasis() == PriceBasis.LINEAR);
    assertThat(linear.limits(LimitKind.CAPACITY)).isNotEmpty();
    assertThat(whole.certificate().mipGap()).isLessThanOrEqualTo(1e-4);
    assertThat(linear.certificate().dualityGap()).isLessThan(1e-6);
    assertThat(Map.copyOf(whole.options())).containsEntry("focus", "integrated");
  }
}
