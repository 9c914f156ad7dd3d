package org.fourfold.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoanVerbTest {
  @TempDir private Path folder;

  private Path needs(String rows) throws IOException {
    return Files.writeString(folder.resolve("needs.csv"), rows);
  }

  @Test
  void drawsAccountAndRunnerUp() throws IOException {
    Path file = needs("period,need,days\nJan,100,365\nFeb,100,365\n");
    JsonNode json =
        Line.run(
                "loan",
                file,
                "--rate",
                0.1,
                "--term",
                3,
                "--one-maturity",
                "--fee",
                4,
                "--json",
                "-")
            .json();
    assertThat(json.path("cost").asDouble()).isEqualTo(58);
    assertThat(json.path("draws").path(1).path("waiting").asDouble()).isEqualTo(6);
    assertThat(json.path("periods").path(1).path("owed").asDouble()).isEqualTo(200);
    assertThat(json.path("later").path("interest").asDouble()).isEqualTo(20);
    assertThat(json.path("runnerUp").path("cost").asDouble()).isEqualTo(64);
    assertThat(Line.run("loan", file, "--rate", 0.1, "--term", 3).out()).contains("Runner-up");
  }

  @Test
  void badInputIsNamed() throws IOException {
    Path file = needs("period,need\nJan,100\n");
    Line term = Line.run("loan", file, "--rate", 0.1, "--term", -3);
    assertThat(term.exit()).isEqualTo(3);
    assertThat(term.err()).contains("--term is -3");
    Line small = Line.run("loan", file, "--rate", 0.1, "--term", 3, "--maximum", 50, "--json", "-");
    assertThat(small.exit()).isEqualTo(1);
    assertThat(small.json().path("status").asText()).isEqualTo("infeasible");
    assertThat(small.err()).contains("Jan").contains("--maximum");
    assertThat(Line.run("loan", file, "--term", 3).exit()).isEqualTo(2);
    assertThat(Line.run("loan", file, "--rate", 1, "--term", 3, "--repayment", "x").exit())
        .isEqualTo(2);
  }
}
