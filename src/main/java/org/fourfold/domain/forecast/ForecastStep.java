package org.fourfold.domain.forecast;

import java.time.LocalDate;

/**
 * One step of a forecast with its intervals of 80 and 95 %.
 *
 * @param step from 1
 */
public record ForecastStep(
    int step, LocalDate date, double mean, double lo80, double hi80, double lo95, double hi95) {

  /**
   * The value that is not exceeded with some probability: straight between the ends known, so P50
   * is the mean, P90 the upper end of 80 %.
   *
   * @param probability 0.5 to 0.975
   */
  public double quantile(double probability) {
    if (probability <= 0.9) {
      return mean + (hi80 - mean) * Math.max(0, normal(probability)) / normal(0.9);
    }
    double share = (normal(probability) - normal(0.9)) / (normal(0.975) - normal(0.9));
    return hi80 + (hi95 - hi80) * Math.min(1, share);
  }

  /** Normal quantile by Abramowitz and Stegun 26.2.23, good to 0.0005. */
  private static double normal(double p) {
    if (p <= 0.5) {
      return 0;
    }
    double t = Math.sqrt(-2 * Math.log(1 - p));
    return t
        - (2.515517 + 0.802853 * t + 0.010328 * t * t)
            / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t);
  }
}
