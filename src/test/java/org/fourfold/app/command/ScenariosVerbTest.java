package org.fourfold.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenariosVerbTest {
  @TempDir Path temp;
  private Path ward;

  @BeforeEach
  void scenarios() throws IOException {
    ward = Line.ward(temp);
    Files.writeString(
        ward.resolve("scenarios.csv"),
        "scenario,name,parent\nBEDS,More beds,\nBOTH,More of both,BEDS\nLESS,Too little,\n");
    Files.writeString(
        ward.resolve("assumptions.csv"),
        "scenario,order,file,where,field,operation,value\n"
            + "BEDS,1,availability,capacity=BED,amount,add,8\n"
            + "BOTH,1,demand,service=A,amount,scale,2\n"
            + "LESS,1,services,service=B,minimum,set,6\n");
  }

  /** Beds 10 → 18: all of A and B and 4 left; demand of A 6 → 12 takes the 4, alone nothing. */
  @Test
  void stepsAddUpWithTheInteractionAsItsOwn() throws IOException {
    Line line = Line.run("scenarios", ward, "--compare", "BEDS", "BOTH", "--json", "-");
    assertThat(line.exit()).as(line.err()).isZero();
    JsonNode scenarios = line.json().path("scenarios");
    assertThat(scenarios.findValuesAsText("name")).containsExactly("base", "BEDS", "BOTH");
    double base = scenarios.path(0).path("objective").asDouble();
    double both = scenarios.path(2).path("objective").asDouble();
    assertThat(base).isEqualTo(2 * (6 * 2 + 2 * 3), within(1e-6));
    assertThat(both).isEqualTo(2 * (12 * 2 + 3 * 3), within(1e-6));
    double sum = 0;
    for (JsonNode step : line.json().path("steps")) {
      sum += step.path("change").asDouble();
    }
    assertThat(sum).isEqualTo(both - base, within(1e-6));
    assertThat(line.json().path("steps").findValuesAsText("kind"))
        .containsExactly("made", "made", "interaction");
    assertThat(line.json().path("inputs").findValuesAsText("file"))
        .containsExactly("availability", "demand");
    assertThat(scenarios.path(1).path("totals").path("benefit").asDouble()).isPositive();
  }

  @Test
  void anImpossibleScenarioStandsThereWithItsConflict() throws IOException {
    Line line = Line.run("scenarios", ward, "--compare", "LESS", "--json", "-");
    assertThat(line.exit()).as(line.err()).isZero();
    JsonNode less = line.json().path("scenarios").path(1);
    assertThat(less.path("status").asText()).isEqualTo("infeasible");
    assertThat(less.path("conflict")).isNotEmpty();
    assertThat(less.path("objective").isNull()).isTrue();
    assertThat(line.json().path("steps")).isEmpty();
    Line text = Line.run("scenarios", ward, "--compare", "LESS");
    assertThat(text.out()).contains("Too little: no plan is possible", "Long stay");
  }

  @Test
  void theTreeIsListedAndWrongNamesAreTold() throws IOException {
    Line line = Line.run("scenarios", ward);
    assertThat(line.exit()).isZero();
    assertThat(line.out()).contains("Base", "  BEDS  More beds", "    BOTH", "Short stay: × 2");
    assertThat(Line.run("scenarios", ward, "--json", "-").json().path("scenarios")).hasSize(3);
    assertThat(Line.run("scenarios", ward, "--compare", "NONE").exit()).isEqualTo(3);
    Line many = Line.run("scenarios", ward, "--compare", "A", "B", "C", "D", "E", "F", "G");
    assertThat(many.exit()).isNotZero();
  }
}
