/**
 * Expecting what comes after a history: naive and seasonal naive, exponential smoothing, Theta, a
 * machine-learned rule, a neural network, their combination, the choice among them by backtest, and
 * intervals calibrated on what earlier forecasts missed.
 *
 * <p>Histories and forecasts are records of {@code domain.forecast}; begin at {@link
 * org.fourfold.forecasting.Forecasting}. A new method is a {@code Forecaster} (or, for one series
 * at a time, a {@code LocalForecaster}) and a line in {@code MethodRun}. Every run repeats bit for
 * bit. Imports domain and learning.
 */
package org.fourfold.forecasting;
