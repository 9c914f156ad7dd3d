package org.fourfold.forecasting;

import org.fourfold.domain.forecast.ForecastMethod;
import org.fourfold.domain.forecast.MethodAccuracy;

/** Adds up how a method did, forecast by forecast; gaps and series without a scale are left out. */
final class Score {
  private double mase;
  private int scaled;
  private double smape;
  private int forecasts;
  private double absolute;
  private double signed;
  private double total;
  private int inside80;
  private int inside95;
  private int values;

  /**
   * Adds one forecast.
   *
   * @param scale mean absolute seasonal change of what was known
   * @return its MASE, not a number where the scale is zero or nothing came
   */
  double add(double[] came, double[] f, double scale, double noise, IntervalModel intervals) {
    double sum = 0;
    double relative = 0;
    int count = 0;
    for (int h = 0; h < f.length; h++) {
      if (Double.isNaN(came[h])) {
        continue;
      }
      double error = Math.abs(f[h] - came[h]);
      sum += error;
      double both = Math.abs(f[h]) + Math.abs(came[h]);
      relative += both > 0 ? 200 * error / both : 0;
      signed += f[h] - came[h];
      total += Math.abs(came[h]);
      double[] ends = intervals.around(f[h], h, noise);
      inside80 += came[h] >= ends[1] && came[h] <= ends[2] ? 1 : 0;
      inside95 += came[h] >= ends[0] && came[h] <= ends[3] ? 1 : 0;
      count++;
    }
    if (count == 0) {
      return Double.NaN;
    }
    absolute += sum;
    values += count;
    smape += relative / count;
    forecasts++;
    if (scale <= 0) {
      return Double.NaN;
    }
    mase += sum / count / scale;
    scaled++;
    return sum / count / scale;
  }

  boolean isEmpty() {
    return forecasts == 0;
  }

  MethodAccuracy accuracy(ForecastMethod method, int origins) {
    return new MethodAccuracy(
        method,
        mase / scaled,
        smape / forecasts,
        100 * absolute / total,
        100 * signed / total,
        100.0 * inside80 / values,
        100.0 * inside95 / values,
        origins);
  }
}
