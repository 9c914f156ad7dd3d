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

/** A ward with 10 bed-days in each of two periods: 6 short stays at 2 and 2 long ones at 3. */
class WhatIfVerbsTest {
  @TempDir Path temp;
  private Path ward;

  @BeforeEach
  void ward() throws IOException {
    ward = Line.ward(temp);
    Files.writeString(ward.resolve("scenarios.csv"), "scenario,name,parent\nS,More,\n");
    Files.writeString(
        ward.resolve("assumptions.csv"),
        "scenario,order,file,where,field,operation,value,low,high\n"
            + "S,1,availability,capacity=BED,amount,add,4,0,8\n"
            + "S,2,demand,service=A,amount,scale,1,0.5,1\n");
    Files.writeString(
        ward.resolve("uncertainty.csv"),
        "file,where,field,distribution,p1,p2,p3,group,correlation\n"
            + "availability,capacity=BED,amount,triangular,6,10,14,,0\n");
  }

  /** Without the limit all demand: 2·(12 + 12); a bed limit costs 12 of that. */
  @Test
  void limitsAreAddedOneAtATime() throws IOException {
    Line line = Line.run("staircase", ward, "--limits", "capacity:BED,demand:A", "--json", "-");
    JsonNode steps = line.json().path("steps");
    assertThat(line.exit()).as(line.err()).isEqualTo(0);
    assertThat(steps).hasSize(3);
    assertThat(steps.path(0).path("status").asText()).isEqualTo("unbounded");
    assertThat(steps.path(0).path("objective").isNull()).isTrue();
    assertThat(steps.path(2).path("objective").asDouble()).isEqualTo(36, within(1e-6));
    Line two = Line.run("staircase", ward, "--limits", "capacity:BED", "--json", "-");
    assertThat(two.json().path("steps").path(1).path("change").asDouble())
        .isEqualTo(-12, within(1e-6));
    assertThat(Line.run("staircase", ward, "--limits", "capacity:NONE").exit()).isEqualTo(3);
    assertThat(Line.run("staircase", ward, "--limits", "NONE").exit()).isEqualTo(2);
  }

  /** Of S: beds 10 to 18, demand of A half to all; uncertain beds replace those of S. */
  @Test
  void assumptionsAreRankedByTheirRange() throws IOException {
    Line line = Line.run("tornado", ward, "--scenario", "S", "--json", "-");
    assertThat(line.exit()).as(line.err()).isZero();
    assertThat(line.json().path("objective").asDouble()).isEqualTo(48, within(1e-6));
    JsonNode bars = line.json().path("bars");
    assertThat(bars).hasSize(3);
    double last = Double.POSITIVE_INFINITY;
    for (JsonNode bar : bars) {
      assertThat(bar.path("range").asDouble()).isLessThanOrEqualTo(last);
      last = bar.path("range").asDouble();
    }
    JsonNode beds = null;
    for (JsonNode bar : bars) {
      beds = bar.path("low").asDouble() == 0 ? bar : beds;
    }
    assertThat(beds.path("atLow").asDouble()).isEqualTo(36, within(1e-6));
    assertThat(beds.path("atHigh").asDouble()).isEqualTo(48, within(1e-6));
    assertThat(Line.run("tornado", ward).out()).contains("Availability", "Range");
  }

  /** Beds from 6 to 14 about 10: the objective is concave in them, 36 at the middle. */
  @Test
  void drawsAreRepeatableAndGiveTheirPercentiles() throws IOException {
    Object[] asked = {
      "uncertainty", ward, "--runs", 150, "--seed", 7, "--candidates", "S", "--json", "-"
    };
    Line line = Line.run(asked);
    assertThat(line.exit()).as(line.err()).isZero();
    JsonNode json = line.json();
    assertThat(json.path("runs").asInt()).isEqualTo(150);
    double p10 = json.path("p10").path("objective").asDouble();
    double p50 = json.path("p50").path("objective").asDouble();
    double p90 = json.path("p90").path("objective").asDouble();
    assertThat(p10).isGreaterThan(24).isLessThan(p50);
    assertThat(p50).isEqualTo(36, within(1.5));
    assertThat(p90).isGreaterThan(p50).isLessThanOrEqualTo(48);
    assertThat(json.path("binding").path("capacity:BED").asDouble()).isEqualTo(1, within(0.02));
    assertThat(json.path("candidates")).hasSize(5);
    assertThat(json.path("best").asInt()).isBetween(0, 4);
    JsonNode again = Line.run(asked).json();
    assertThat(again.path("p10")).isEqualTo(json.path("p10"));
    assertThat(again.path("binding")).isEqualTo(json.path("binding"));
    Line other =
        Line.run("uncertainty", ward, "--runs", 150, "--seed", 8, "--no-candidates", "--json", "-");
    assertThat(other.json().path("p50")).isNotEqualTo(json.path("p50"));
    assertThat(other.json().path("candidates")).isEmpty();
  }

  @Test
  void wrongUncertaintiesAreRefusedWithTheirPlace() throws IOException {
    Files.writeString(
        ward.resolve("uncertainty.csv"),
        "file,where,field,distribution,p1,p2,p3\n"
            + "availability,capacity=BED,amount,triangular,6,,14\n");
    Line line = Line.run("uncertainty", ward, "--runs", 10);
    assertThat(line.exit()).isEqualTo(3);
    assertThat(line.err()).contains("uncertainty.csv", "row 2", "triangular");
    assertThat(Line.run("uncertainty", ward, "--runs", 0).exit()).isEqualTo(2);
  }
}
