package org.fourfold.domain.outcome;

import java.util.List;
import org.fourfold.domain.plan.Objective;

/**
 * The best objective over amounts of one limit.
 *
 * @param period in which the limit is changed, empty for each
 * @param points in ascending order of their amounts
 * @param status optimal where every point is settled: proven, or proven to have no plan
 * @param wholeUnits how decisions in whole units were treated
 * @param rangesComplete whether every slope's range reaches as far as it holds
 * @param solves plans made for it
 * @param inputHash of the department it stands on
 */
public record FrontierCurve(
    LimitKind kind,
    String code,
    String period,
    Objective goal,
    List<FrontierPoint> points,
    PlanStatus status,
    WholeUnits wholeUnits,
    boolean rangesComplete,
    int solves,
    double seconds,
    String inputHash) {

  public FrontierCurve {
    points = List.copyOf(points);
  }
}
