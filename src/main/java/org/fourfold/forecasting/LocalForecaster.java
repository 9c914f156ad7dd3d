package org.fourfold.forecasting;

/** A method that looks at one history alone. */
@FunctionalInterface
interface LocalForecaster {
  /**
   * Means of the next steps.
   *
   * @param y at least one value, oldest first
   * @param period values in one season; 1 for none
   */
  double[] forecast(double[] y, int period, int horizon);

  static double[] naive(double[] y, int period, int horizon) {
    double[] f = new double[horizon];
    java.util.Arrays.fill(f, y[y.length - 1]);
    return f;
  }

  /** Each step repeats the value one season before; the last value where there is no season. */
  static double[] seasonalNaive(double[] y, int period, int horizon) {
    double[] f = new double[horizon];
    int p = y.length >= period ? period : 1;
    for (int h = 0; h < horizon; h++) {
      f[h] = y[y.length - p + h % p];
    }
    return f;
  }

  /** Simple exponential smoothing: one level, the weight and the first level fitted. */
  static double[] simpleSmoothing(double[] y, int period, int horizon) {
    return y.length < 4
        ? naive(y, period, horizon)
        : EtsFit.of(EtsForm.SES, y, 1).forecast(horizon);
  }

  /** A method on the history without its shrunk season, which the forecast gets back. */
  static LocalForecaster seasonless(LocalForecaster method) {
    return (y, period, horizon) -> {
      Seasonality season = Seasonality.shrunk(y, period);
      return season.add(method.forecast(season.remove(y), 1, horizon), y.length);
    };
  }
}
