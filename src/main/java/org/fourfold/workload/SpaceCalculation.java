package org.fourfold.workload;

import org.fourfold.domain.workload.SpaceInput;
import org.fourfold.domain.workload.SpaceNeed;

/**
 * Problem: spaces for so many attendances. Method: hours in a space ÷ hours that one space can
 * give. Source: the activity-to-capacity conversion of England's New Hospital Programme.
 */
public final class SpaceCalculation {
  private SpaceCalculation() {}

  public static SpaceNeed of(SpaceInput input) {
    double hours = input.attendances() * input.minutes() / 60;
    return new SpaceNeed(hours / (input.weeks() * input.hoursPerWeek() * input.utilisation()));
  }
}
