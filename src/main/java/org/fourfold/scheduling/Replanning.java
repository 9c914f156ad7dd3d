package org.fourfold.scheduling;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.fourfold.domain.schedule.Assignment;
import org.fourfold.domain.schedule.ScheduleKpis;
import org.fourfold.domain.schedule.ScheduleObjective;
import org.fourfold.domain.schedule.ScheduleOutcome;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.domain.schedule.ScheduleRule;

/**
 * Problem: a schedule is there, and then a job is pinned, added or taken away. Method: pins first,
 * then the jobs in the order of their starts before, each to the unit that ends it first, so that
 * the rest moves little; jobs not there before come last. Cost: jobs × units. Errors: {@link
 * NoRoom}.
 */
public final class Replanning {
  private Replanning() {}

  public static ScheduleOutcome keepingOrder(
      ScheduleProblem problem, List<Assignment> before, ScheduleObjective objective) {
    long start = System.nanoTime();
    SearchModel model = new SearchModel(problem, objective);
    Set<String> known = new HashSet<>();
    before.forEach(a -> known.add(a.job() + "\t" + a.operation()));
    IntStream added =
        IntStream.range(0, model.operations.length)
            .filter(o -> !known.contains(key(model, o)))
            .map(model::job);
    int[] order = IntStream.concat(IntStream.of(model.orderOf(before)), added).toArray();
    List<Assignment> assignments = model.schedule(order);
    ScheduleKpis kpis = KpiCalculation.of(problem, assignments);
    return ScheduleOutcome.of(
        ScheduleRule.OPTIMISE,
        assignments,
        kpis,
        KpiCalculation.objective(objective, kpis),
        ScheduleBounds.of(problem, objective),
        (System.nanoTime() - start) / 1e9,
        "kept order");
  }

  private static String key(SearchModel model, int operation) {
    return model.operations[operation].job() + "\t" + model.operations[operation].operation();
  }
}
