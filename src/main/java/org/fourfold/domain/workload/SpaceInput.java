package org.fourfold.domain.workload;

import java.util.List;
import org.fourfold.domain.measure.Problem;

/**
 * Attendances that need a space each.
 *
 * @param attendances a year
 * @param minutes in the space for each
 * @param weeks open a year
 * @param hoursPerWeek open
 * @param utilisation share of open time that a space can be in use
 */
public record SpaceInput(
    double attendances, double minutes, double weeks, double hoursPerWeek, double utilisation) {

  public List<Problem> problems() {
    InputProblems problems = new InputProblems();
    problems.notNegative("attendances", attendances).notNegative("minutes", minutes);
    problems.positive("weeks", weeks).within("weeks", weeks, 0, 53);
    problems.positive("hours-per-week", hoursPerWeek);
    problems.within("hours-per-week", hoursPerWeek, 0, 168);
    problems.positive("utilisation", utilisation).within("utilisation", utilisation, 0, 1);
    return problems.list();
  }
}
