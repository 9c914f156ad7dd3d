package org.fourfold.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastVerbTest {
  @TempDir Path temp;

  private Path file(String text) throws IOException {
    return Files.writeString(temp.resolve("history.csv"), text);
  }

  private static String months(int count) {
    StringBuilder text = new StringBuilder("month,clinic,ward\n");
    for (int t = 0; t < count; t++) {
      LocalDate date = LocalDate.of(2020, 1, 1).plusMonths(t);
      long clinic = Math.round(100 + 10 * Math.sin(Math.PI * t / 6) + (t * 37 % 11));
      String ward = t == 20 ? "" : String.valueOf(40 + t * 29 % 7);
      text.append(date.toString(), 0, 7).append(',').append(clinic).append(',').append(ward);
      text.append('\n');
    }
    return text.toString();
  }

  @Test
  void theFileAndTheJsonHaveTheAgreedShape() throws IOException {
    Path history = file(months(48));
    Path out = temp.resolve("f.csv");
    Line line =
        Line.run("forecast", history, "--horizon", 6, "--season", 12, "--out", out, "--json", "-");
    assertThat(line.exit()).as(line.err()).isZero();
    List<String> rows = Files.readAllLines(out);
    assertThat(rows.getFirst()).isEqualTo("series,step,date,mean,lo80,hi80,lo95,hi95,method");
    assertThat(rows).hasSize(1 + 2 * 6);
    String[] first = rows.get(1).split(",");
    assertThat(first[0]).isEqualTo("clinic");
    assertThat(first[2]).isEqualTo("2024-01-01");
    double[] ends = new double[5];
    for (int i = 0; i < 5; i++) {
      ends[i] = Double.parseDouble(first[3 + i]);
    }
    assertThat(ends[3]).isLessThan(ends[1]);
    assertThat(ends[1]).isLessThan(ends[0]);
    assertThat(ends[0]).isBetween(95.0, 115.0).isLessThan(ends[2]);
    assertThat(ends[2]).isLessThan(ends[4]);
    var series = line.json().path("series");
    assertThat(series).hasSize(2);
    assertThat(series.get(1).path("name").asText()).isEqualTo("ward");
    assertThat(series.get(0).path("mase").asDouble()).isBetween(0.05, 2.0);
    assertThat(series.get(1).path("repairs").get(0).path("kind").asText()).isEqualTo("gap");
    assertThat(line.json().path("accuracy")).hasSize(9);
  }

  @Test
  void aRunRepeatsBitForBit() throws IOException {
    Path history = file(months(40));
    String[] texts = new String[2];
    for (int i = 0; i < 2; i++) {
      Path out = temp.resolve("f" + i + ".csv");
      assertThat(Line.run("forecast", history, "--horizon", 3, "--out", out).exit()).isZero();
      texts[i] = Files.readString(out);
    }
    assertThat(texts[0]).isEqualTo(texts[1]);
  }

  @Test
  void wrongInputIsAnsweredWithPlaceAndWayOut() throws IOException {
    refuses("month,a\n2020-01,5\n2020-02,-1\n2020-03,4\n", "row 3", "below zero");
    refuses("month,a\n2020-01,5\n2020-02,many\n2020-03,4\n", "row 3", "“many” is not a number");
    refuses("month,a\n2020-01,5\n", "“a” has too few values (1)");
    refuses("month,a\nJanuary,5\n", "not a date");
    refuses("month,a\n2020-01,5\n2020-02,5\n2020-02,6\n", "twice");
    refuses("month\n2020-01\n", "There is no history");
    refuses("", "There is no history");
    refuses("month,a\n2020-01-01,5\n2020-02-01,5\n2020-03-01,5\n2020-03-17,6\n", "step");
    Path mixed = temp.resolve("mixed.csv");
    Files.write(mixed, "month,é\n2020-01,5\n".getBytes(Charset.forName("ISO-8859-1")));
    Line line = Line.run("forecast", mixed, "--horizon", 2);
    assertThat(line.exit()).isEqualTo(3);
    assertThat(line.err()).contains("UTF-8");
    assertThat(Line.run("forecast", mixed, "--horizon", 0).exit()).isEqualTo(2);
    assertThat(Line.run("forecast", mixed, "--horizon", 2, "--method", "magic").exit())
        .isEqualTo(2);
  }

  private void refuses(String text, String... saying) throws IOException {
    Line line = Line.run("forecast", file(text), "--horizon", 2);
    assertThat(line.exit()).as(text).isEqualTo(3);
    assertThat(line.err()).contains(saying);
  }

  @Test
  void datesOutOfOrderAndZerosAreTakenAndSaid() throws IOException {
    StringBuilder text = new StringBuilder("month;none\n");
    for (int t = 29; t >= 0; t--) {
      text.append(LocalDate.of(2020, 1, 1).plusMonths(t)).append(";0\n");
    }
    Path out = temp.resolve("f.csv");
    Line line = Line.run("forecast", file(text.toString()), "--horizon", 2, "--out", out);
    assertThat(line.exit()).as(line.err()).isZero();
    assertThat(line.err()).contains("sorted", "zero throughout");
    assertThat(Files.readAllLines(out).get(1)).startsWith("none,1,2022-07-01,0.0,");
  }
}
