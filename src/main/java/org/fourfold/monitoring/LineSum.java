package org.fourfold.monitoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.fourfold.domain.monitoring.ControlChart;
import org.fourfold.domain.monitoring.Watched;
import org.fourfold.domain.monitoring.WatchedLine;

/** One watched line being filled period by period: shares by what stands above and below. */
final class LineSum {
  private final Watched watched;
  private final String code;
  private final Double[] plan;
  private final Double[] actual;
  private double planAbove;
  private double planBelow;
  private double actualAbove;
  private double actualBelow;
  private double planTotal;
  private double outturn;
  private double rest;
  private int last = -1;

  LineSum(Watched watched, String code, int periods) {
    this.watched = watched;
    this.code = code;
    plan = new Double[periods];
    actual = new Double[periods];
  }

  /** A period of a thing that adds up. */
  void amount(int t, double planned, Double happened) {
    plan[t] = planned;
    actual[t] = happened;
    planTotal += planned;
    if (happened == null) {
      rest += planned;
    } else {
      last = t;
      planAbove += planned;
      actualAbove += happened;
    }
    outturn += happened == null ? planned : happened;
  }

  /**
   * A period of a ratio; a ratio to nothing is none.
   *
   * @param planned what stands above in the plan
   * @param of what stands below in it
   * @param happened what stood above, null where it is not known
   */
  void ratio(int t, double planned, double of, Double happened, double happenedOf) {
    plan[t] = of > 0 ? planned / of : null;
    if (happened != null && happenedOf > 0) {
      actual[t] = happened / happenedOf;
      last = t;
      actualAbove += happened;
      actualBelow += happenedOf;
      planAbove += planned;
      planBelow += of;
    }
  }

  boolean happened() {
    return last >= 0;
  }

  WatchedLine line() {
    List<Double> values = Arrays.stream(actual).filter(Objects::nonNull).toList();
    ControlChart control = values.size() < 2 ? null : RunChart.of(values);
    boolean latest = watched == Watched.WAIT;
    boolean ratio = watched.ratio();
    Double planToDate = latest ? plan[last] : ratio ? share(planAbove, planBelow) : planAbove;
    Double actualToDate =
        latest ? actual[last] : ratio ? share(actualAbove, actualBelow) : actualAbove;
    double rate = planAbove > 0 ? actualAbove / planAbove : 1;
    return new WatchedLine(
        watched,
        code,
        new ArrayList<>(Arrays.asList(plan)),
        new ArrayList<>(Arrays.asList(actual)),
        planToDate,
        actualToDate,
        ratio ? null : Double.valueOf(planTotal),
        ratio ? null : Double.valueOf(outturn),
        ratio ? null : Double.valueOf(actualAbove + rest * rate),
        control);
  }

  private static Double share(double above, double below) {
    return below > 0 ? Double.valueOf(above / below) : null;
  }
}
