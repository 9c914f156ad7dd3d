package org.fourfold.exchange.forecast;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.fourfold.domain.forecast.ForecastOutcome;
import org.fourfold.domain.forecast.ForecastStep;
import org.fourfold.domain.forecast.SeriesForecast;

/** Writes forecasts as {@code series,step,date,mean,lo80,hi80,lo95,hi95,method}. */
public final class ForecastFile {
  private ForecastFile() {}

  /** Writes UTF-8 with line feeds; leaves the stream open. */
  public static void write(ForecastOutcome outcome, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
    csv.writeRecord("series", "step", "date", "mean", "lo80", "hi80", "lo95", "hi95", "method");
    for (SeriesForecast series : outcome.series()) {
      for (ForecastStep step : series.steps()) {
        csv.writeRecord(
            series.name(),
            Integer.toString(step.step()),
            step.date().toString(),
            Double.toString(step.mean()),
            Double.toString(step.lo80()),
            Double.toString(step.hi80()),
            Double.toString(step.lo95()),
            Double.toString(step.hi95()),
            series.method().code());
      }
    }
    csv.flush();
    text.flush();
  }
}
