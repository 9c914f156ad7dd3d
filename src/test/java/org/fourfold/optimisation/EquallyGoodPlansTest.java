package org.fourfold.optimisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.fourfold.optimisation.Plans.decision;
import static org.fourfold.optimisation.Plans.optimal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.Occurrence;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Engine;
import org.fourfold.domain.plan.Focus;
import org.fourfold.domain.plan.Objective;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.optimisation.Enumeration.HalfSpace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Most benefit, then least cost, and what is the same in all such plans: beside every vertex, or
 * every whole point, of a programme written down here by itself.
 */
class EquallyGoodPlansTest {
  private static final int SERVICES = 3;
  private static final int NURSES = SERVICES;
  private static final int MOST = 5;
  private static final double NONE = 1e-4;

  private static final PlanRequest ASKED =
      new PlanRequest(
          Focus.INTEGRATED,
          Optional.of(Objective.MOST_BENEFIT),
          Engine.AUTO,
          Duration.ofMinutes(1),
          1e-9,
          1,
          false,
          true,
          false);

  /** One period: three services and nurses. */
  private record Small(
      DepartmentBuilder department, double[] benefit, double[] cost, List<HalfSpace> limits) {

    static Small draw(long seed, boolean whole) {
      Random random = new Random(seed);
      String units = whole ? " whole_units=yes" : "";
      double[] benefit = new double[SERVICES + 1];
      double[] cost = new double[SERVICES + 1];
      double[] hours = new double[SERVICES + 1];
      double[] beds = new double[SERVICES + 1];
      List<HalfSpace> limits = new ArrayList<>();
      hours[NURSES] = -random.nextInt(2, 5);
      cost[NURSES] = random.nextInt(1, 6);
      int inPlace = random.nextInt(0, 7);
      int ward = random.nextInt(3, 13);
      DepartmentBuilder d =
          DepartmentBuilder.department("")
              .periods(1)
              .capacity("HOUR", inPlace)
              .capacity("BED", ward)
              .resource(
                  "NURSE", "maximum=2 unit_cost=" + cost[NURSES] + units, "HOUR=" + -hours[NURSES]);
      for (int s = 0; s < SERVICES; s++) {
        benefit[s] = random.nextInt(1, 4);
        cost[s] = random.nextInt(0, 3);
        hours[s] = random.nextInt(1, 4);
        beds[s] = random.nextInt(0, 3);
        int demand = random.nextInt(1, MOST + 1);
        d.service(
            "S" + s,
            "unit=case utility=%s variable_cost=%s%s".formatted(benefit[s], cost[s], units),
            "HOUR=%s BED=%s".formatted(hours[s], beds[s]));
        d.demand("S" + s, demand);
        limits.add(unit(s, 1, demand));
        limits.add(unit(s, -1, 0));
      }
      limits.add(unit(NURSES, 1, 2));
      limits.add(unit(NURSES, -1, 0));
      limits.add(new HalfSpace(hours, inPlace));
      limits.add(new HalfSpace(beds, ward));
      return new Small(d, benefit, cost, limits);
    }

    private static HalfSpace unit(int column, double sign, double most) {
      double[] a = new double[SERVICES + 1];
      a[column] = sign;
      return new HalfSpace(a, sign * most);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theCheapestOfTheBestAndWhatTheyHaveInCommon(boolean whole) {
    Set<Occurrence> seen = EnumSet.noneOf(Occurrence.class);
    for (long seed = 1; seed <= 60; seed++) {
      Small small = Small.draw(seed, whole);
      PlanOutcome plan = optimal(Plans.plan(small.department().build(), ASKED));

      double best = best(whole, true, small.benefit(), small.limits());
      double give = 1e-6 * Math.max(1, best);
      List<HalfSpace> bests = with(small.limits(), negative(small.benefit()), give - best);
      double cheapest = best(whole, false, small.cost(), bests);
      assertThat(plan.objective()).as("benefit of %d", seed).isCloseTo(best, within(1e-6));
      assertThat(plan.secondStage()).as("cost of %d", seed).isCloseTo(cheapest, within(1e-5));

      double benefit = sum(plan, small.benefit());
      double cost = plan.secondStage();
      List<HalfSpace> good =
          with(with(small.limits(), negative(small.benefit()), -benefit), small.cost(), cost);
      for (int s = 0; s < SERVICES; s++) {
        double[] one = new double[SERVICES + 1];
        one[s] = 1;
        boolean always = best(whole, false, one, good) > NONE;
        boolean never = best(whole, true, one, good) <= NONE;
        Occurrence expected =
            always ? Occurrence.ALWAYS : never ? Occurrence.NEVER : Occurrence.SOMETIMES;
        seen.add(expected);
        assertThat(decision(plan, DecisionKind.SERVICE, "S" + s, "P1").inOptima())
            .as("S%d of %d", s, seed)
            .isEqualTo(expected);
      }
    }
    assertThat(seen).containsExactlyInAnyOrder(Occurrence.values());
  }

  private static double best(boolean whole, boolean most, double[] of, List<HalfSpace> limits) {
    Enumeration all = new Enumeration(most, of, limits);
    return (whole ? all.bestWhole(MOST) : all.bestVertex()).orElseThrow();
  }

  private static List<HalfSpace> with(List<HalfSpace> limits, double[] a, double b) {
    List<HalfSpace> more = new ArrayList<>(limits);
    more.add(new HalfSpace(a, b));
    return more;
  }

  private static double[] negative(double[] a) {
    double[] negative = new double[a.length];
    for (int j = 0; j < a.length; j++) {
      negative[j] = -a[j];
    }
    return negative;
  }

  private static double sum(PlanOutcome plan, double[] benefit) {
    double sum = 0;
    for (int s = 0; s < SERVICES; s++) {
      sum += benefit[s] * decision(plan, DecisionKind.SERVICE, "S" + s, "P1").value();
    }
    return sum;
  }
}
