package org.fourfold.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Five series as R's forecast package forecasts them. */
class PublishedForecastTest {
  private static final Path CASES =
      Path.of(System.getProperty("fourfold.cases", "../shared/cases"), "hospital_monthly");

  @Test
  void fiveSeriesAreForecastAsTheReferenceDoes() throws IOException {
    Path train = CASES.resolve("hospital_train_2000-01_2005-12.csv");
    assumeThat(train).as("the reference cases are not here").exists();
    List<String> rows = Files.readAllLines(train);
    for (String line : Files.readAllLines(CASES.resolve("hospital_first5_forecasts_r.csv"))) {
      String[] cells = line.replace("\"", "").split(",");
      if (cells[0].equals("method")) {
        continue;
      }
      int series = Integer.parseInt(cells[1]);
      double[] y =
          rows.stream()
              .skip(1)
              .mapToDouble(r -> Double.parseDouble(r.split(",")[series]))
              .toArray();
      double[] f =
          switch (cells[0]) {
            case "snaive" -> LocalForecaster.seasonalNaive(y, 12, 12);
            case "ses" -> LocalForecaster.simpleSmoothing(y, 12, 12);
            case "theta" -> Theta.standard(y, 12, 12);
            case "ets" -> Smoothing.of(y, 12, 12).best();
            default -> null;
          };
      for (int h = 0; f != null && h < 12; h++) {
        double expected = Double.parseDouble(cells[2 + h]);
        assertThat(f[h])
            .as("%s of series %d, step %d", cells[0], series, h + 1)
            .isCloseTo(expected, org.assertj.core.data.Offset.offset(0.0005 * expected));
      }
    }
  }
}
