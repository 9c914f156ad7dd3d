package org.fourfold.domain.scenario;

import java.util.List;

/**
 * From the objective of one scenario to that of another in steps that add up.
 *
 * @param from code of the first scenario, {@code ""} for the base
 * @param start objective of its plan
 * @param end objective of the other's plan: start and all changes
 */
public record Waterfall(
    String from, String to, double start, double end, List<WaterfallStep> steps) {
  public Waterfall {
    steps = List.copyOf(steps);
  }
}
