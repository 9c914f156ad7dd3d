package org.fourfold.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CapitalVerbTest {
  @TempDir private Path folder;

  private Path projects(String rows) throws IOException {
    String header = "project,year,cost,benefit,needs,excludes,delay\n";
    return Files.writeString(folder.resolve("projects.csv"), header + rows);
  }

  @Test
  void startsYearsAndRunnerUp() throws IOException {
    Path file = projects("Scanner,2027,80,100,Power,,1\nPower,2027,30.50,5,,,0\n");
    String[] budget = {"--budget", "2027=60,2028=60", "--carry-over"};
    JsonNode json =
        Line.run("capital", file, budget[0], budget[1], budget[2], "--json", "-").json();
    assertThat(json.path("status").asText()).isEqualTo("optimal");
    assertThat(json.path("benefit").asDouble()).isEqualTo(105);
    assertThat(json.path("projects").path(0).path("start").asInt()).isEqualTo(2028);
    assertThat(json.path("years").path(1).path("carried").asDouble()).isEqualTo(29.5);
    assertThat(json.path("years").path(1).path("left").asDouble()).isEqualTo(9.5);
    assertThat(json.path("runnerUp").path("benefit").asDouble()).isEqualTo(5);
    assertThat(Line.run("capital", file, "--budget", "2027=60,2028=60").out()).contains("Power");
  }

  @Test
  void badInputIsNamed() throws IOException {
    Line circle =
        Line.run("capital", projects("A,2027,1,1,B,,\nB,2027,1,1,A,,\n"), "--budget", "2027=1");
    assertThat(circle.exit()).isEqualTo(3);
    assertThat(circle.err()).contains("A → B → A");
    Line unknown = Line.run("capital", projects("A,2027,1,1,Lift,,\n"), "--budget", "2027=1");
    assertThat(unknown.err()).contains("Lift");
    Line negative = Line.run("capital", projects("A,2027,-1,1,,,\n"), "--budget", "2027=1");
    assertThat(negative.exit()).isEqualTo(3);
    assertThat(negative.err()).contains("column cost");
    Line order =
        Line.run("capital", projects("A,2028,1,1,,,\nA,2027,1,1,,,\n"), "--budget", "2027=1");
    assertThat(order.err()).contains("2027").contains("2028");
    assertThat(Line.run("capital", projects("A,2027,1,1,,,\n")).exit()).isEqualTo(2);
  }
}
