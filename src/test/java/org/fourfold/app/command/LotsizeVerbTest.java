package org.fourfold.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LotsizeVerbTest {
  @TempDir private Path folder;

  private Path demand(String rows) throws IOException {
    return Files.writeString(folder.resolve("demand.csv"), rows);
  }

  @Test
  void ordersCostAndRunnerUp() throws IOException {
    Path file = demand("period,demand\nJan,10\nFeb,10\nMar,40\n");
    JsonNode json = Line.run("lotsize", file, "--setup", 30, "--holding", 1, "--json", "-").json();
    // Jan for two periods and Mar 30 + 10 + 30; without Mar, Feb for two: 60 + 40; each its own 90.
    assertThat(json.path("cost").asDouble()).isEqualTo(70);
    assertThat(json.path("orders").findValuesAsText("period")).containsExactly("Jan", "Mar");
    assertThat(json.path("orders").path(0).path("quantity").asDouble()).isEqualTo(20);
    assertThat(json.path("orders").path(0).path("waiting").isNull()).isTrue();
    assertThat(json.path("orders").path(1).path("waiting").asDouble()).isEqualTo(30);
    assertThat(json.path("runnerUp").path("cost").asDouble()).isEqualTo(90);
    assertThat(json.path("seconds").asDouble()).isPositive();
  }

  @Test
  void limitsThatCannotBeKeptAreExplained() throws IOException {
    Path file = demand("period,demand\nJan,10\nFeb,15\n");
    Line line = Line.run("lotsize", file, "--minimum", 100, "--storage", 5, "--json", "-");
    assertThat(line.exit()).isEqualTo(1);
    assertThat(line.json().path("status").asText()).isEqualTo("infeasible");
    assertThat(line.err()).contains("period Jan").contains("--minimum, --storage");
  }

  @Test
  void badInputIsNamed() throws IOException {
    Line negative = Line.run("lotsize", demand("period,demand\nJan,-1\n"));
    assertThat(negative.exit()).isEqualTo(3);
    assertThat(negative.err()).contains("demand.csv").contains("demand");
    Path none = demand("period,demand\n");
    assertThat(Line.run("lotsize", none).exit()).isEqualTo(3);
    Path one = demand("period,demand\nJan,1\n");
    assertThat(Line.run("lotsize", one, "--setup", -5).exit()).isEqualTo(3);
    assertThat(Line.run("lotsize", one, "--pack", 0).exit()).isEqualTo(3);
    assertThat(Line.run("lotsize", one, "--pack", "x").exit()).isEqualTo(2);
  }
}
