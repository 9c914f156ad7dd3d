package org.fourfold.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.fourfold.app.CommandLine;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.solver.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exit codes that take more than a small ward to see: 3 of outputs, 4, 5 and 10. */
class ExitCodesTest {
  @TempDir Path temp;

  /** Thirty knapsacks over 120 services: far more than a second of search. */
  @Test
  void theTimeLimitStopsWithThePlanFoundOrWithoutOne() throws IOException {
    StringBuilder services = new StringBuilder("service,name,unit,utility,maximum,whole_units\n");
    StringBuilder uses = new StringBuilder("service,capacity,amount\n");
    StringBuilder capacities = new StringBuilder("capacity,name,unit\n");
    StringBuilder available = new StringBuilder("capacity,period,amount\n");
    Random random = new Random(7);
    for (int k = 0; k < 30; k++) {
      capacities.append("K").append(k).append(",Capacity,h\n");
      available.append("K").append(k).append(",,").append(30_000).append('\n');
    }
    for (int s = 0; s < 120; s++) {
      services.append("S%d,Service,unit,%d,1,yes\n".formatted(s, 500 + random.nextInt(500)));
      for (int k = 0; k < 30; k++) {
        uses.append("S%d,K%d,%d\n".formatted(s, k, 1 + random.nextInt(1000)));
      }
    }
    Path folder =
        Line.folder(
            temp,
            Map.of(
                "department", "key,value\nname,Hard\n",
                "periods", "period,start,days\np1,2026-04-01,30\n",
                "capacities", capacities.toString(),
                "availability", available.toString(),
                "services", services.toString(),
                "service_uses", uses.toString()));
    Line line = Line.run("plan", folder, "--json", "-", "--time-limit", "1", "--gap", "0");
    assertThat(line.exit()).as(line.err()).isEqualTo(4);
    assertThat(line.json().path("status").asText()).isEqualTo("feasible");
    assertThat(line.json().path("objective").asDouble())
        .isLessThanOrEqualTo(line.json().path("bound").asDouble());
    for (String solver : List.of("highs", "ojalgo")) {
      Line none =
          Line.run("plan", folder, "--json", "-", "--time-limit", "1e-6", "--solver", solver);
      assertThat(none.exit()).as(solver + none.err()).isEqualTo(5);
      assertThat(none.json().path("status").asText()).isEqualTo("cancelled");
      assertThat(none.json().path("objective").isNull()).isTrue();
      assertThat(none.json().path("message").asText()).isEqualTo("The time limit came first.");
    }
  }

  @Test
  void whatCannotBeWrittenIsSaidBeforeAnyPlanning() throws IOException {
    Path ward = Line.ward(temp.resolve("in"));
    Path file = Files.writeString(temp.resolve("file"), "mine");
    for (Line line :
        List.of(
            Line.run("plan", ward, "--json", temp),
            Line.run("plan", ward, "--report", Files.createDirectories(temp.resolve("d.pdf"))),
            Line.run("report", ward, "--out", temp),
            Line.run("export", ward, "--to", temp, "--format", "zip"))) {
      assertThat(line.exit()).as(line.err()).isEqualTo(3);
      assertThat(line.err()).contains("A folder stands at " + temp).doesNotContain("Exception");
      assertThat(line.out()).isEmpty();
    }
    for (Line line :
        List.of(
            Line.run("plan", ward, "--out", file),
            Line.run("plan", ward, "--out", file.resolve("deeper")),
            Line.run("plan", ward, "--json", file.resolve("x.json")),
            Line.run("export", ward, "--to", file))) {
      assertThat(line.exit()).as(line.err()).isEqualTo(3);
      assertThat(line.err()).contains(file + " is a file, where a folder is needed");
      assertThat(line.out()).isEmpty();
    }
    assertThat(file).hasContent("mine");
  }

  @Test
  void whatBreaksInsideEndsWithTheLog() throws IOException {
    Path model = Files.writeString(temp.resolve("m.mps"), "NAME M\nROWS\n N C\nCOLUMNS\nENDATA\n");
    Path log = temp.resolve("fourfold.log");
    Workbench broken =
        new Workbench(
            new PlanOptimiser(
                _ -> {
                  throw new IllegalStateException();
                }),
            _ -> {
              throw new IllegalStateException();
            },
            new Cancellation(),
            "1",
            log);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        new CommandLine(broken)
            .run(
                List.of("solve", model.toString(), "--json", "-"),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(exit).isEqualTo(10);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("IllegalStateException", log.toString())
        .doesNotContain("\tat ");
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"status\" : \"failed\"");
  }
}
