package org.fourfold.domain.monitoring;

import java.util.List;

/**
 * Control limits of single values and their moving ranges (XmR).
 *
 * @param values in the order of their periods, at least two
 * @param mean of the values
 * @param meanRange of the moving ranges
 * @param lower natural limit of a value
 * @param upper natural limit of a value
 * @param upperRange limit of a moving range
 * @param signals what is no chance
 */
public record ControlChart(
    List<Double> values,
    double mean,
    double meanRange,
    double lower,
    double upper,
    double upperRange,
    List<Signal> signals) {
  public ControlChart {
    values = List.copyOf(values);
    signals = List.copyOf(signals);
  }

  /**
   * A rule that values break.
   *
   * @param from place of the first value concerned, from 0
   * @param to place of the last
   */
  public record Signal(SignalRule rule, int from, int to) {}
}
