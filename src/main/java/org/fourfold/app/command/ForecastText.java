package org.fourfold.app.command;

import java.util.List;
import org.fourfold.domain.forecast.ForecastOutcome;
import org.fourfold.domain.forecast.ForecastStep;
import org.fourfold.domain.forecast.HistoryRepair;
import org.fourfold.domain.forecast.MethodAccuracy;
import org.fourfold.domain.forecast.SeriesForecast;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Sentences;

/** A forecast in words: what is expected, what was repaired, how each method did. */
final class ForecastText {
  private static final int SHOWN = 12;

  private final Sentences phrases;
  private final NumberText numbers;

  ForecastText(Sentences phrases) {
    this.phrases = phrases;
    numbers = new NumberText(phrases.locale());
  }

  String of(ForecastOutcome outcome, boolean backtest) {
    String line = System.lineSeparator();
    StringBuilder text = new StringBuilder();
    text.append(
            phrases.of(
                "forecast.done", outcome.series().size(), numbers.fixed(outcome.seconds(), 1)))
        .append(line)
        .append(steps(outcome));
    String repairs = repairs(outcome);
    if (!repairs.isEmpty()) {
      text.append(phrases.of("forecast.repairs")).append(line).append(repairs);
    }
    if (outcome.accuracy().isEmpty()) {
      text.append(phrases.of("forecast.untried")).append(line);
    } else if (backtest || outcome.accuracy().size() > 1) {
      text.append(accuracy(outcome.accuracy()));
      text.append(phrases.of("forecast.simple", outcome.simpleWins(), outcome.series().size()));
    }
    return text.toString();
  }

  private String steps(ForecastOutcome outcome) {
    TextTable table = new TextTable().words(phrases.of("forecast.series"));
    table.words(phrases.of("forecast.date")).numbers(phrases.of("forecast.mean"));
    table.numbers(phrases.of("forecast.lo80")).numbers(phrases.of("forecast.hi80"));
    table.words(phrases.of("forecast.method"));
    for (SeriesForecast series : outcome.series().stream().limit(SHOWN).toList()) {
      for (ForecastStep step : series.steps().stream().limit(SHOWN).toList()) {
        table.row(
            List.of(
                series.name(),
                step.date().toString(),
                numbers.fixed(step.mean(), 2),
                numbers.fixed(step.lo80(), 2),
                numbers.fixed(step.hi80(), 2),
                series.method().code()));
      }
    }
    return table.text();
  }

  private String repairs(ForecastOutcome outcome) {
    TextTable table = new TextTable().words(phrases.of("forecast.series"));
    table.words(phrases.of("forecast.date")).words(phrases.of("forecast.why"));
    table.numbers(phrases.of("forecast.given")).numbers(phrases.of("forecast.used"));
    for (SeriesForecast series : outcome.series()) {
      for (HistoryRepair r : series.repairs().stream().limit(SHOWN).toList()) {
        String given = Double.isNaN(r.given()) ? "–" : numbers.fixed(r.given(), 2);
        String why = phrases.of("forecast." + r.kind().code());
        String used = numbers.fixed(r.used(), 2);
        table.row(List.of(series.name(), r.date().toString(), why, given, used));
      }
    }
    return table.isEmpty() ? "" : table.text();
  }

  private String accuracy(List<MethodAccuracy> all) {
    TextTable table = new TextTable().words(phrases.of("forecast.method"));
    for (String column : List.of("MASE", "sMAPE %", "WAPE %")) {
      table.numbers(column);
    }
    table.numbers(phrases.of("forecast.bias"));
    table.numbers(phrases.of("forecast.in80")).numbers(phrases.of("forecast.in95"));
    for (MethodAccuracy a : all) {
      table.row(
          List.of(
              a.method().code(),
              numbers.fixed(a.mase(), 3),
              numbers.fixed(a.smape(), 2),
              numbers.fixed(a.wape(), 2),
              numbers.fixed(a.bias(), 2),
              numbers.fixed(a.coverage80(), 1),
              numbers.fixed(a.coverage95(), 1)));
    }
    return table.text();
  }
}
