package org.fourfold.domain.plan;

import java.time.Duration;
import java.util.Optional;

/**
 * What is asked of a plan.
 *
 * @param objective empty for the department's own
 * @param timeLimit wall-clock limit
 * @param gap relative gap at which a plan in whole units counts as optimal
 * @param marginals also the value of one more unit and one more whole post, by planning again
 * @param ties also whether each service is always, sometimes or never in an equally good plan
 * @param ranges also the ranges over which values hold
 */
public record PlanRequest(
    Focus focus,
    Optional<Objective> objective,
    Engine engine,
    Duration timeLimit,
    double gap,
    long seed,
    boolean marginals,
    boolean ties,
    boolean ranges) {

  public static final PlanRequest DEFAULT =
      new PlanRequest(
          Focus.INTEGRATED,
          Optional.empty(),
          Engine.AUTO,
          Duration.ofMinutes(5),
          1e-4,
          1,
          false,
          false,
          true);

  public PlanRequest withFocus(Focus wanted) {
    return new PlanRequest(
        wanted, objective, engine, timeLimit, gap, seed, marginals, ties, ranges);
  }

  public PlanRequest withObjective(Objective wanted) {
    return new PlanRequest(
        focus, Optional.of(wanted), engine, timeLimit, gap, seed, marginals, ties, ranges);
  }

  public PlanRequest withEngine(Engine wanted) {
    return new PlanRequest(focus, objective, wanted, timeLimit, gap, seed, marginals, ties, ranges);
  }

  public PlanRequest withTimeLimit(Duration limit) {
    return new PlanRequest(focus, objective, engine, limit, gap, seed, marginals, ties, ranges);
  }

  public PlanRequest withRanges(boolean wanted) {
    return new PlanRequest(focus, objective, engine, timeLimit, gap, seed, marginals, ties, wanted);
  }

  /** With other questions beside the plan itself. */
  public PlanRequest withQuestions(boolean wantMarginals, boolean wantTies) {
    return new PlanRequest(
        focus, objective, engine, timeLimit, gap, seed, wantMarginals, wantTies, ranges);
  }
}
