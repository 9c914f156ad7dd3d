package org.fourfold.domain.outcome;

import java.util.List;
import org.fourfold.domain.plan.Objective;

/**
 * What limits cost when they are added one at a time.
 *
 * @param steps none of the limits first, then each added to those before
 * @param wholeUnits how decisions in whole units were treated
 * @param inputHash of the department it stands on
 */
public record Staircase(
    Objective goal,
    List<StaircaseStep> steps,
    WholeUnits wholeUnits,
    double seconds,
    String inputHash) {
  public Staircase {
    steps = List.copyOf(steps);
  }
}
