package org.fourfold.domain.forecast;

/**
 * How a method did where it could not see what came.
 *
 * @param mase mean absolute error against the seasonal naive error inside the history before it
 * @param smape mean of 200 |f − y| / (|f| + |y|), per cent
 * @param wape sum of absolute errors against the sum of values, per cent
 * @param bias sum of errors (forecast less value) against the sum of values, per cent
 * @param coverage80 share of values inside the interval of 80 %, per cent
 * @param coverage95 share inside that of 95 %, per cent
 * @param origins moments from which it forecast
 */
public record MethodAccuracy(
    ForecastMethod method,
    double mase,
    double smape,
    double wape,
    double bias,
    double coverage80,
    double coverage95,
    int origins) {}
