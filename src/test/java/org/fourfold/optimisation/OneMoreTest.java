package org.fourfold.optimisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.fourfold.optimisation.Plans.optimal;

import java.time.Duration;
import java.util.Optional;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PriceBasis;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.Engine;
import org.fourfold.domain.plan.Focus;
import org.fourfold.domain.plan.Objective;
import org.fourfold.domain.plan.PlanRequest;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one more is worth, beside a plan made from nothing with one more in the files. */
@Execution(ExecutionMode.CONCURRENT)
class OneMoreTest {

  @ParameterizedTest
  @CsvSource({"MOST_BENEFIT,false", "BEST_VALUE,false", "MOST_BENEFIT,true", "BEST_VALUE,true"})
  void isWhatThePlanWithOneMoreBrings(Objective objective, boolean whole) {
    int again = 0;
    for (long seed = 1; seed <= 3; seed++) {
      Department department = RandomDepartment.draw(seed, whole).build();
      PlanOutcome plan = optimal(Plans.plan(department, asking(objective, true)));
      for (LimitValue limit : plan.limits()) {
        if (Moved.hasNumber(limit)) {
          Department more = Moved.limit(department, limit, 1);
          PlanOutcome with = optimal(Plans.plan(more, asking(objective, false)));
          holds(plan, limit, with.objective() - plan.objective());
          again += limit.shadowPriceBasis() == PriceBasis.RESOLVE ? 1 : 0;
        }
      }
    }
    assertThat(again > 20).as("%d planned again", again).isEqualTo(whole);
  }

  private static void holds(PlanOutcome plan, LimitValue limit, double brings) {
    double near = 2e-6 * Math.max(1, Math.abs(plan.objective()));
    boolean within = limit.to() == null || limit.to() >= limit.limit() + 1;
    if (limit.shadowPriceBasis() == PriceBasis.LINEAR && !within) {
      assertThat(brings).as("%s", limit).isLessThanOrEqualTo(limit.shadowPrice() + near);
    } else {
      assertThat(brings).as("%s", limit).isCloseTo(limit.shadowPrice(), within(near));
    }
  }

  private static PlanRequest asking(Objective objective, boolean marginals) {
    return new PlanRequest(
        Focus.INTEGRATED,
        Optional.of(objective),
        Engine.AUTO,
        Duration.ofMinutes(1),
        1e-9,
        1,
        marginals,
        false,
        true);
  }
}
