package org.fourfold.optimisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.fourfold.optimisation.DepartmentBuilder.department;
import static org.fourfold.optimisation.Plans.NEAR;
import static org.fourfold.optimisation.Plans.limit;
import static org.fourfold.optimisation.Plans.optimal;
import static org.fourfold.optimisation.Plans.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.Objective;
import org.fourfold.domain.plan.PlanRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Prices and the ranges in which they hold, checked by planning again with other inputs. */
class PriceRangesTest {
  /** Ten hours a nurse, one hour a visit: a fourth and fifth nurse are worth ten visits each. */
  @Test
  void aCeilingOfStaffIsWorthItsHoursUntilDemandIsMet() {
    DepartmentBuilder d =
        department("")
            .periods(1)
            .capacity("HOUR", 0)
            .resource("NURSE", "unit_cost=1 maximum=3", "HOUR=10")
            .service("VISIT", "unit=visit utility=1", "HOUR=1")
            .demand("VISIT", 50);

    LimitValue nurses = limit(optimal(plan(d, Objective.MOST_BENEFIT)), "headcount[NURSE,P1]");

    assertThat(nurses.shadowPrice()).isCloseTo(10, NEAR);
    assertThat(nurses.from()).isCloseTo(0, NEAR);
    assertThat(nurses.to()).isCloseTo(5, NEAR);
  }

  @Test
  void aCeilingThatIsNotReachedIsWorthNothingFromWhatIsUsed() {
    DepartmentBuilder d =
        department("")
            .periods(1)
            .capacity("HOUR", 0)
            .resource("NURSE", "unit_cost=1 maximum=9", "HOUR=10")
            .service("VISIT", "unit=visit utility=1", "HOUR=1")
            .demand("VISIT", 50);

    LimitValue nurses = limit(optimal(plan(d, Objective.MOST_BENEFIT)), "headcount[NURSE,P1]");

    assertThat(nurses.shadowPrice()).isZero();
    assertThat(nurses.from()).isCloseTo(nurses.used(), NEAR);
    assertThat(nurses.to()).isNull();
  }

  @ParameterizedTest
  @EnumSource(
      value = Objective.class,
      names = {"MOST_BENEFIT", "BEST_VALUE"})
  void withinItsRangeEveryPriceHolds(Objective objective) {
    PlanRequest request = PlanRequest.DEFAULT.withObjective(objective);
    int asked = 0;
    for (long seed = 1; seed <= 4; seed++) {
      Department department = RandomDepartment.draw(seed, false).build();
      PlanOutcome plan = optimal(plan(department, request));
      for (LimitValue limit : plan.limits()) {
        if (Moved.hasNumber(limit)) {
          asked += holds(department, request, plan, limit, limit.from(), -8);
          asked += holds(department, request, plan, limit, limit.to(), 8);
        }
      }
    }
    assertThat(asked).isGreaterThan(100);
  }

  private static int holds(
      Department department,
      PlanRequest request,
      PlanOutcome plan,
      LimitValue limit,
      Double end,
      double far) {
    double most = end == null ? far : 0.9 * (end - limit.limit());
    if (most < 0 && limit.kind() != LimitKind.HEADCOUNT) {
      // Supplied hours, stock and backlog count in the limit; only the number in the files falls.
      most = Math.max(most, -0.9 * Moved.number(department, request, limit));
    }
    double by = new BigDecimal(most).round(new MathContext(3)).doubleValue();
    if (Math.abs(by) < 1e-3 || limit.limit() + by < 0 || limit.shadowPrice() == null) {
      return 0;
    }
    Department moved = Moved.limit(department, limit, by);
    PlanOutcome again = optimal(plan(moved, request));
    double expected = plan.objective() + by * limit.shadowPrice();
    assertThat(again.objective())
        .as("%s by %s of %s", limit.name(), by, limit)
        .isCloseTo(expected, within(2e-6 * Math.max(1, Math.abs(expected))));
    return 1;
  }
}
