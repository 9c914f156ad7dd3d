package org.fourfold.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleVerbTest {
  @TempDir Path temp;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(temp.resolve(name), text);
  }

  @Test
  void dateTimesComeOutAsTheyCameIn() throws IOException {
    Path jobs =
        file(
            "jobs.csv",
            "job,release,duration,due,needs,pin_unit,pin_start\n"
                + "A,2026-04-01T07:00,90,2026-04-01T10:00,CT,,\n"
                + "B,2026-04-01T07:00,30,,,Room 2,2026-04-01T11:00\n"
                + "C,2026-04-01T16:30,45,,CT,,\n");
    Path units =
        file(
            "units.csv", "unit,kind,open,close,turnaround\nRoom 1,CT,08:00,17:00,10\nRoom 2,,,,\n");
    Path closures =
        file("closures.csv", "unit,start,end,reason\nRoom 1,2026-04-02T08:00,2026-04-02T09:15,x\n");
    Line line =
        Line.run(
            "schedule",
            jobs,
            "--units",
            units,
            "--closures",
            closures,
            "--rule",
            "fcfs",
            "--json",
            "-");
    assertThat(line.exit()).as(line.err()).isZero();
    JsonNode all = line.json().path("assignments");
    assertThat(all.get(0).path("start").asText()).isEqualTo("2026-04-01T08:00");
    assertThat(all.get(1).path("unit").asText()).isEqualTo("Room 2");
    assertThat(all.get(2).path("start").asText()).isEqualTo("2026-04-02T09:15");
    assertThat(line.json().properties().stream().map(Map.Entry::getKey))
        .contains("rule", "assignments", "kpis", "objective", "bound", "gap", "proven", "seconds");
  }

  @Test
  void rulesAreComparedAndImproved() throws IOException {
    Path jobs = file("jobs.csv", "job,release,duration,due\nA,0,60,60\nB,0,30,30\nC,10,20.5,35\n");
    Line compared =
        Line.run("schedule", jobs, "--servers", "2", "--rule", "compare", "--json", "-");
    assertThat(compared.json().path("rules").size()).isEqualTo(7);
    assertThat(
            Line.run("schedule", jobs, "--servers", "2", "--rule", "compare", "--locale", "zh-CN")
                .out())
        .contains("wspt");
    Line best =
        Line.run(
            "schedule",
            jobs,
            "--servers",
            "2",
            "--rule",
            "optimise",
            "--time-limit",
            "3",
            "--json",
            "-");
    assertThat(best.exit()).as(best.err()).isZero();
    assertThat(best.json().path("objective").asDouble()).isEqualTo(60);
    assertThat(best.json().path("proven").asBoolean()).isTrue();
  }

  /** A job comes in while the day runs: what moves is counted, and equals stay. */
  @Test
  void aRunningDayIsPlannedAgain() throws IOException {
    String rows = "job,release,duration,due\nA,0,60,60\nB,0,60,200\nC,0,60,200\n";
    Path before = temp.resolve("before.json");
    Path first = file("jobs.csv", rows);
    assertThat(
            Line.run("schedule", first, "--servers", 1, "--rule", "fcfs", "--json", before).exit())
        .isZero();
    Path second = file("more.csv", rows + "D,60,30,95\n");
    Line line =
        Line.run(
            "schedule",
            second,
            "--servers",
            1,
            "--rule",
            "optimise",
            "--objective",
            "weighted-tardiness",
            "--before",
            before,
            "--json",
            "-");
    assertThat(line.exit()).as(line.err()).isZero();
    assertThat(line.json().path("objective").asDouble()).isEqualTo(10);
    assertThat(line.json().path("stability").path("moved").asInt()).isEqualTo(2);
    assertThat(line.json().path("stability").path("meanShift").asDouble()).isEqualTo(20);
    Line wrong = Line.run("schedule", second, "--servers", 1, "--rule", "fcfs", "--before", first);
    assertThat(wrong.exit()).isEqualTo(3);
    assertThat(wrong.err()).contains("assignments");
  }

  private Line refused(String rows, String... more) throws IOException {
    Path jobs = file("bad.csv", "job,release,duration,due,needs,pin_unit,pin_start\n" + rows);
    Line line = Line.run("schedule", jobs, "--servers", "1", "--rule", "fcfs");
    assertThat(line.exit()).isEqualTo(3);
    return line;
  }

  @Test
  void badInputIsNamed() throws IOException {
    assertThat(refused("A,0,30,,MRI,,\n").err()).contains("No unit can take “A”", "row 2");
    assertThat(refused("A,50,30,20,,,\n").err()).contains("due", "row 2");
    assertThat(refused("A,0,-30,,,,\n").err()).contains("duration", "at least 0");
    assertThat(refused("A,0,30,,,unit 1,0\nB,0,30,,,unit 1,20\n").err()).contains("pinned");
    assertThat(refused("A,0,30,,,,\nA,0,30,,,,\n").err()).contains("twice");
    assertThat(refused("A,soon,30,,,,\n").err()).contains("“soon”");
    assertThat(refused("A,0,30,,,,\nB,2026-04-01T08:00,30,,,,\n").err()).contains("another form");
  }

  @Test
  void aMillionRowsAreRefused() throws IOException {
    StringBuilder text = new StringBuilder("job,release,duration\n");
    for (int j = 0; j < 1_000_000; j++) {
      text.append(j).append(",0,1\n");
    }
    Line line =
        Line.run("schedule", file("many.csv", text.toString()), "--servers", "1", "--rule", "fcfs");
    assertThat(line.exit()).isEqualTo(3);
    assertThat(line.err()).contains("200");
  }

  @Test
  void wrongUsage() throws IOException {
    Path jobs = file("jobs.csv", "job,release,duration\nA,0,60\n");
    assertThat(Line.run("schedule", jobs, "--rule", "fcfs").exit()).isEqualTo(2);
    assertThat(Line.run("schedule", jobs, "--servers", "1", "--rule", "lifo").exit()).isEqualTo(2);
    assertThat(Line.run("schedule", jobs, "--servers", "0", "--rule", "fcfs").exit()).isEqualTo(2);
  }
}
