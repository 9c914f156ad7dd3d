package org.fourfold.domain.forecast;

import org.fourfold.domain.measure.Coded;

/** How a forecast is made, from the simplest to the choice among all. */
public enum ForecastMethod implements Coded {
  NAIVE("naive"),
  SEASONAL_NAIVE("snaive"),
  SMOOTHING("ses"),
  ETS("ets"),
  THETA("theta"),
  DYNAMIC_THETA("dynamic-theta"),
  MACHINE_LEARNED("ml"),
  NEURAL("neural"),
  COMBINATION("combination"),
  AUTO("auto");

  private final String code;

  ForecastMethod(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether a planner could do it with a ruler: no model is fitted. */
  public boolean simple() {
    return ordinal() <= SMOOTHING.ordinal();
  }
}
