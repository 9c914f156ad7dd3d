package org.fourfold.domain.scenario;

import java.util.List;
import java.util.Optional;

/**
 * Scenarios side by side.
 *
 * @param scenarios in the order asked for
 * @param inputs cells in which they differ, a value for each scenario
 * @param waterfalls from the first to each other that has a plan
 */
public record Comparison(
    List<ScenarioResult> scenarios, List<InputDifference> inputs, List<Waterfall> waterfalls) {
  public static final int MOST = 6;

  public Comparison {
    scenarios = List.copyOf(scenarios);
    inputs = List.copyOf(inputs);
    waterfalls = List.copyOf(waterfalls);
  }

  /** The waterfall to a scenario, empty where it or the first has no plan. */
  public Optional<Waterfall> to(String scenario) {
    return waterfalls.stream().filter(w -> w.to().equals(scenario)).findFirst();
  }
}
