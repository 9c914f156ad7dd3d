package org.fourfold.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.fourfold.domain.monitoring.ControlChart;
import org.fourfold.domain.monitoring.ControlChart.Signal;
import org.fourfold.domain.monitoring.SignalRule;

/**
 * Control limits of single values.
 *
 * <p><b>Problem.</b> Values x[1..n] in order of time, one for each period. Which of them are more
 * than chance?
 *
 * <p><b>Method.</b> XmR: moving ranges |x[i] − x[i−1]| with mean mR; natural limits mean ± 3 mR ÷
 * 1.128, limit of the ranges 3.267 mR. Signals: a value outside the limits, a range above its
 * limit, three of four neighbours nearer to the same limit than to the mean, eight neighbours on
 * one side of the mean, six that only rise or only fall. Overlapping signals of one rule are one.
 *
 * <p><b>Cost.</b> Linear.
 *
 * <p><b>Errors.</b> Fewer than two values throw {@link IllegalArgumentException}.
 *
 * <p><b>Source.</b> Wheeler, Understanding Variation (1993), and NIST/SEMATECH e-Handbook of
 * Statistical Methods 6.3.2.2 for the limits; NHS England, Making Data Count, for six in a row.
 */
public final class RunChart {
  /** Mean range of two values of a normal distribution, in standard deviations. */
  private static final double D2 = 1.128;

  private static final double D4 = 3.267;
  private static final int SHIFT = 8;
  private static final int TREND = 6;
  private static final int NEAR_OF = 4;
  private static final int NEAR = 3;

  private final double[] x;
  private double mean;
  private double meanRange;

  private RunChart(double[] x) {
    this.x = x;
  }

  public static ControlChart of(List<Double> values) {
    if (values.size() < 2) {
      throw new IllegalArgumentException("Two values at least, not " + values.size());
    }
    return new RunChart(values.stream().mapToDouble(v -> v).toArray()).chart(values);
  }

  private ControlChart chart(List<Double> values) {
    for (int i = 0; i < x.length; i++) {
      mean += x[i] / x.length;
      meanRange += i == 0 ? 0 : range(i) / (x.length - 1);
    }
    double reach = 3 * meanRange / D2;
    List<Signal> signals = new ArrayList<>();
    double rounding = 1e-9 * Math.max(1, Math.abs(mean));
    windows(SignalRule.OUTSIDE, 1, i -> Math.abs(x[i] - mean) > reach + rounding, signals);
    windows(SignalRule.JUMP, 1, i -> i > 0 && range(i) > D4 * meanRange + rounding, signals);
    windows(
        SignalRule.NEAR_LIMIT,
        NEAR_OF,
        i -> near(i, 1, reach) >= NEAR || near(i, -1, reach) >= NEAR,
        signals);
    windows(SignalRule.SHIFT, SHIFT, i -> all(i, SHIFT, 1) || all(i, SHIFT, -1), signals);
    windows(SignalRule.TREND, TREND, i -> steps(i, 1) || steps(i, -1), signals);
    return new ControlChart(
        values, mean, meanRange, mean - reach, mean + reach, D4 * meanRange, signals);
  }

  private double range(int i) {
    return Math.abs(x[i] - x[i - 1]);
  }

  /** Signals of windows of so many values that break a rule; those that touch are joined. */
  private void windows(SignalRule rule, int length, IntPredicate breaks, List<Signal> signals) {
    int from = -1;
    int to = -1;
    for (int i = 0; i + length <= x.length; i++) {
      if (!breaks.test(i)) {
        continue;
      }
      boolean joins = from >= 0 && length > 1 && i <= to;
      if (from >= 0 && !joins) {
        signals.add(new Signal(rule, from, to));
      }
      from = joins ? from : i;
      to = i + length - 1;
    }
    if (from >= 0) {
      signals.add(new Signal(rule, from, to));
    }
  }

  private int near(int start, int side, double reach) {
    int count = 0;
    for (int i = start; i < start + NEAR_OF; i++) {
      double off = side * (x[i] - mean);
      count += off > reach / 2 && reach > 0 ? 1 : 0;
    }
    return count;
  }

  private boolean all(int start, int length, int side) {
    for (int i = start; i < start + length; i++) {
      if (side * (x[i] - mean) <= 0) {
        return false;
      }
    }
    return true;
  }

  private boolean steps(int start, int way) {
    for (int i = start + 1; i < start + TREND; i++) {
      if (way * (x[i] - x[i - 1]) <= 0) {
        return false;
      }
    }
    return true;
  }
}
