package org.fourfold.ui.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.forecast.ForecastStep;
import org.fourfold.domain.forecast.SeriesForecast;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.scenario.Assumption;
import org.fourfold.domain.scenario.Operation;

/** A forecast as assumptions on the demand for a service: the steps that fall into each period. */
final class DemandForecast {
  private DemandForecast() {}

  /**
   * Empty where no step falls into a period.
   *
   * @param before assumptions that the scenario has already
   */
  static List<Assumption> of(
      List<Period> periods,
      SeriesForecast series,
      String service,
      double probability,
      String scenario,
      int before,
      String reason,
      String source) {
    List<Assumption> made = new ArrayList<>();
    for (Period period : periods) {
      LocalDate end = period.start().plusDays(period.days());
      double amount = 0;
      double low = 0;
      double high = 0;
      boolean any = false;
      for (ForecastStep step : series.steps()) {
        if (!step.date().isBefore(period.start()) && step.date().isBefore(end)) {
          amount += step.quantile(probability);
          low += step.lo80();
          high += step.hi80();
          any = true;
        }
      }
      if (any) {
        made.add(
            new Assumption(
                scenario,
                before + made.size() + 1,
                "demand",
                "service=" + service + ";period=" + period.period(),
                "amount",
                Operation.SET,
                text(amount),
                rounded(Math.min(low, amount)),
                rounded(Math.max(high, amount)),
                reason,
                source,
                "",
                null));
      }
    }
    return List.copyOf(made);
  }

  private static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }

  private static String text(double value) {
    return java.math.BigDecimal.valueOf(rounded(value)).stripTrailingZeros().toPlainString();
  }
}
