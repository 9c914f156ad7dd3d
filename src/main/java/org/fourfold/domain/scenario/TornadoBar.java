package org.fourfold.domain.scenario;

import java.util.List;
import org.fourfold.domain.outcome.PlanStatus;

/**
 * How far the objective moves when one thing turns out low or high.
 *
 * @param scenario that assumes it, {@code ""} where it is an uncertainty
 * @param assumptions with their values; one that sets the middle for an uncertainty
 * @param low value in place of that assumed
 * @param atLow objective with it, null where there is no plan
 */
public record TornadoBar(
    String scenario,
    List<Assumption> assumptions,
    double low,
    double high,
    Double atLow,
    Double atHigh,
    PlanStatus lowStatus,
    PlanStatus highStatus) {
  public TornadoBar {
    assumptions = List.copyOf(assumptions);
  }

  /** How far apart the two are; endless where one has no plan. */
  public double range() {
    return atLow == null || atHigh == null ? Double.POSITIVE_INFINITY : Math.abs(atHigh - atLow);
  }
}
