package org.fourfold.ui.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.schedule.Assignment;
import org.fourfold.domain.schedule.ScheduleDay;
import org.fourfold.domain.schedule.ScheduleObjective;
import org.fourfold.domain.schedule.ScheduleOutcome;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.domain.schedule.ScheduleRule;
import org.fourfold.exchange.schedule.DayReading;
import org.fourfold.scheduling.NoRoom;
import org.fourfold.scheduling.Replanning;
import org.fourfold.scheduling.RuleComparison;
import org.fourfold.scheduling.rule.DispatchRules;
import org.fourfold.solver.Cancellation;

/**
 * The schedules of all rules for one day, and the improved one where there is one.
 *
 * @param problem empty where something is wrong
 * @param outcomes in the order of the rules, the improved one last
 */
record Comparison(
    Input input,
    Optional<ScheduleProblem> problem,
    List<ScheduleOutcome> outcomes,
    List<Problem> problems) {

  /**
   * @param improved what a search found, null where none was made
   * @param improvedOn the day for which it was made
   */
  record Input(
      ScheduleDay day,
      ScheduleObjective objective,
      ScheduleOutcome improved,
      ScheduleDay improvedOn) {

    Input on(ScheduleDay other) {
      return new Input(other, objective, improved, improvedOn);
    }
  }

  /** At once, against the quick bound. */
  static Comparison of(Input input) {
    return of(input, 0, new Cancellation(), _ -> {});
  }

  /**
   * Against a bound for which so many seconds may be taken.
   *
   * @param beginning hears each rule before its schedule is made
   * @throws java.util.concurrent.CancellationException where it was cancelled
   */
  static Comparison of(
      Input input,
      double boundSeconds,
      Cancellation cancellation,
      Consumer<ScheduleRule> beginning) {
    DayReading read = DayReading.of(input.day());
    List<Problem> problems = new ArrayList<>(read.problems());
    List<ScheduleOutcome> outcomes = new ArrayList<>();
    if (read.problem().isPresent() && !input.day().jobs().isEmpty()) {
      ScheduleProblem problem = read.problem().get();
      try {
        outcomes.addAll(
            new RuleComparison(problem, input.objective(), cancellation)
                .run(DispatchRules.USUAL_AGEING, boundSeconds, beginning));
        improved(problem, input).ifPresent(outcomes::add);
      } catch (NoRoom e) {
        problems.add(e.problem());
        outcomes.clear();
      }
    }
    return new Comparison(input, read.problem(), List.copyOf(outcomes), List.copyOf(problems));
  }

  private static Optional<ScheduleOutcome> improved(ScheduleProblem problem, Input input) {
    if (input.improved() == null) {
      return Optional.empty();
    }
    return Optional.of(
        input.day().equals(input.improvedOn())
            ? input.improved()
            : Replanning.keepingOrder(problem, input.improved().assignments(), input.objective()));
  }

  boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }

  Optional<ScheduleOutcome> of(ScheduleRule rule) {
    return outcomes.stream().filter(o -> o.rule() == rule).findFirst();
  }

  /** The improved schedule, or what it became when the day changed. */
  Optional<ScheduleOutcome> improved() {
    return of(ScheduleRule.OPTIMISE);
  }

  /** Whether the improved schedule was made for another day than this. */
  boolean improvedBefore() {
    return input.improved() != null && !input.day().equals(input.improvedOn());
  }

  /** Proven: no schedule of this day has less. */
  double bound() {
    return outcomes.stream().mapToDouble(ScheduleOutcome::bound).max().orElse(0);
  }

  Optional<ScheduleOutcome> bestRule() {
    ScheduleOutcome best = null;
    for (ScheduleOutcome outcome : outcomes) {
      boolean rule = outcome.rule() != ScheduleRule.OPTIMISE;
      if (rule && (best == null || outcome.objective() < best.objective())) {
        best = outcome;
      }
    }
    return Optional.ofNullable(best);
  }

  List<Assignment> assignments(ScheduleRule rule) {
    return of(rule).map(ScheduleOutcome::assignments).orElse(List.of());
  }
}
