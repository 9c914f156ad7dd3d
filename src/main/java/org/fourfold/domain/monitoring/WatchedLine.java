package org.fourfold.domain.monitoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One thing planned against the same thing as it happened. Sums to date are over the periods in
 * which there is an actual; those of a ratio are the ratio of the sums, a wait is the latest.
 *
 * @param code of the service, resource, category or capacity
 * @param plan one number per period; null where nothing can be said
 * @param actual likewise, null where there is none
 * @param planToDate over the periods with an actual, likewise the others; null for none
 * @param planTotal over the horizon, null for ratios; likewise the outturns
 * @param outturn actuals, and the plan where there are none
 * @param outturnAtRate actuals, and elsewhere the plan times actual ÷ plan to date
 * @param control limits of the actuals, null where there are fewer than two
 */
public record WatchedLine(
    Watched watched,
    String code,
    List<Double> plan,
    List<Double> actual,
    Double planToDate,
    Double actualToDate,
    Double planTotal,
    Double outturn,
    Double outturnAtRate,
    ControlChart control) {
  private static final double ROUNDING = 1e-9;

  public WatchedLine {
    plan = Collections.unmodifiableList(new ArrayList<>(plan)); // may hold null
    actual = Collections.unmodifiableList(new ArrayList<>(actual));
  }

  /** Actual − plan to date, null where either is missing. */
  public Double variance() {
    return planToDate == null || actualToDate == null ? null : actualToDate - planToDate;
  }

  /** Variance ÷ plan, null where the plan is nothing. */
  public Double varianceShare() {
    Double variance = variance();
    return variance == null || Math.abs(planToDate) < ROUNDING ? null : variance / planToDate;
  }

  /** Whether it went worse than planned by more than so much of the plan. */
  public boolean worse(double share) {
    Double variance = variance();
    if (variance == null || watched == Watched.STAFFING || watched == Watched.CAPACITY) {
      return false;
    }
    double worse = watched.lessIsBetter() || watched == Watched.OCCUPANCY ? variance : -variance;
    return worse > share * Math.max(Math.abs(planToDate), ROUNDING);
  }
}
