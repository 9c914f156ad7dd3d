package org.fourfold.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exit codes of a model file. */
class SolveVerbTest {
  @TempDir Path temp;

  private Path model(String type, String bounds) throws IOException {
    String text =
        "NAME m\nOBJSENSE MAX\nROWS\n N gain\n %s room\nCOLUMNS\n x gain 3 room 2\n".formatted(type)
            + "RHS\n RHS room 8\n RHS gain -1\n"
            + bounds
            + "ENDATA\n";
    return Files.writeString(temp.resolve("m.mps"), text);
  }

  @Test
  void eachEndHasItsCode() throws IOException {
    for (String solver : new String[] {"auto", "highs", "ojalgo"}) {
      Line best = Line.run("solve", model("L", ""), "--solver", solver, "--values", "--json", "-");
      assertThat(best.exit()).as(best.err()).isZero();
      assertThat(best.json().path("objective").asDouble()).isEqualTo(13);
      assertThat(best.json().path("columns").path(0).path("value").asDouble()).isEqualTo(4);
      assertThat(best.json().path("rows").path(0).path("dual").asDouble()).isEqualTo(1.5);
      assertThat(best.json().at("/certificate/verifiedBy").asText()).isNotEmpty();
      Line endless = Line.run("solve", model("G", ""), "--solver", solver, "--json", "-");
      assertThat(endless.exit()).as(endless.err()).isEqualTo(1);
      assertThat(endless.json().path("status").asText()).isEqualTo("unbounded");
      Path tight = model("G", "BOUNDS\n UP BND x 3\n");
      Line none = Line.run("solve", tight, "--solver", solver, "--json", "-");
      assertThat(none.exit()).as(none.err()).isEqualTo(1);
      assertThat(none.json().path("status").asText()).isEqualTo("infeasible");
    }
    assertThat(Line.run("solve", model("L", ""), "--solver", "abacus").exit()).isEqualTo(2);
    Line bad = Line.run("solve", model("L", "BOUNDS\n UP BND x 1d5\n"));
    assertThat(bad.exit()).isEqualTo(3);
    assertThat(bad.err()).contains("m.mps: Line 12: '1d5' is not a number");
  }

  /** 1e12 beside 1e-6 in one row: all of the wide one, or 1e12 of the narrow one. */
  @Test
  void eighteenPowersOfTenInOneRowAreSolvedRight() throws IOException {
    String wild =
        "NAME w\nOBJSENSE MAX\nROWS\n N gain\n L room\nCOLUMNS\n x gain 1 room 1e12\n"
            + " y gain 1 room 1e-6\nRHS\n RHS room 1e12\nBOUNDS\n UP BND y 1e6\nENDATA\n";
    Path file = Files.writeString(temp.resolve("w.mps"), wild);
    Line line = Line.run("solve", file, "--json", "-");
    assertThat(line.exit()).as(line.err()).isZero();
    assertThat(line.json().path("objective").asDouble()).isCloseTo(1e6 + 1, within(1e-6));
  }

  @Test
  void theTimeLimitStopsWithAPlanOrWithoutOne() throws IOException {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder("NAME hard\nOBJSENSE MAX\nROWS\n N gain\n");
    StringBuilder rooms = new StringBuilder("RHS\n");
    for (int k = 0; k < 30; k++) {
      text.append(" L room").append(k).append('\n');
      rooms.append(" RHS room").append(k).append(" 30000\n");
    }
    text.append("COLUMNS\n M1 'MARKER' 'INTORG'\n");
    for (int j = 0; j < 120; j++) {
      text.append(" x%d gain %d\n".formatted(j, 500 + random.nextInt(500)));
      for (int k = 0; k < 30; k++) {
        text.append(" x%d room%d %d\n".formatted(j, k, 1 + random.nextInt(1000)));
      }
    }
    text.append(" M2 'MARKER' 'INTEND'\n").append(rooms).append("ENDATA\n");
    Path hard = Files.writeString(temp.resolve("hard.mps"), text.toString());
    Line some = Line.run("solve", hard, "--time-limit", "1", "--gap", "0", "--json", "-");
    assertThat(some.exit()).as(some.err()).isEqualTo(4);
    assertThat(some.json().path("status").asText()).isEqualTo("feasible");
    Line none = Line.run("solve", hard, "--time-limit", "1e-6", "--json", "-");
    assertThat(none.exit()).as(none.err()).isEqualTo(5);
  }
}
