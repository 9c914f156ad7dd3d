package org.fourfold.domain.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.outcome.WholeUnits;
import org.fourfold.domain.plan.Objective;

/**
 * What plans come to over many draws.
 *
 * @param runs draws planned or found to have no plan; fewer than asked for where it was stopped
 * @param withPlan how many of them have a plan
 * @param p10 a tenth of the draws come to less, by the name of a total; likewise p50 and p90. Null
 *     where that many draws have no plan
 * @param binding share of the draws in which a limit holds the plan back in any period, by kind and
 *     code, the surest first
 * @param candidates plans whose resources were held on every draw
 * @param best place of the most robust of them: that with the best P10, or P90 where less is
 *     better; -1 for none
 * @param objectives of the draws with a plan, in ascending order
 * @param wholeUnits how decisions in whole units were treated
 * @param inputHash of the department it stands on
 */
public record UncertaintyOutcome(
    int runs,
    int asked,
    int withPlan,
    long seed,
    Objective goal,
    Map<String, Double> p10,
    Map<String, Double> p50,
    Map<String, Double> p90,
    Map<String, Double> binding,
    List<CandidateResult> candidates,
    int best,
    List<Double> objectives,
    WholeUnits wholeUnits,
    double seconds,
    String inputHash) {
  public UncertaintyOutcome {
    p10 = ordered(p10);
    p50 = ordered(p50);
    p90 = ordered(p90);
    binding = ordered(binding);
    candidates = List.copyOf(candidates);
    objectives = List.copyOf(objectives);
  }

  /** Keeps the order, and nulls. */
  private static Map<String, Double> ordered(Map<String, Double> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** Whether it was stopped before all draws were planned. */
  public boolean stopped() {
    return runs < asked;
  }
}
