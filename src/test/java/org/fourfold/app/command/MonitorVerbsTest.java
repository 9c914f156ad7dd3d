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

/** A ward with 10 bed-days in each of two periods; 4 instead of 6 short stays in the first. */
class MonitorVerbsTest {
  @TempDir Path temp;
  private Path ward;

  @BeforeEach
  void ward() throws IOException {
    ward = Line.ward(temp.resolve("ward"));
    Files.writeString(
        ward.resolve("actuals.csv"),
        "kind,code,period,amount\nservice,A,p1,4\nservice,B,p1,2\nservice,NONE,p1,2\n");
  }

  @Test
  void thePlanIsHeldAgainstActuals() throws IOException {
    Line line = Line.run("monitor", ward, "--json", "-");
    assertThat(line.exit()).as(line.err()).isZero();
    assertThat(line.err()).contains("NONE");
    JsonNode volume = line.json().path("lines").path(0);
    assertThat(line.json().path("until").asText()).isEqualTo("p1");
    assertThat(volume.path("watched").asText()).isEqualTo("volume");
    assertThat(volume.path("variance").asDouble()).isEqualTo(-2, within(1e-3));
    assertThat(volume.path("outturn").asDouble()).isEqualTo(10, within(1e-3));
    assertThat(Line.run("monitor", ward).out()).contains("Short stay", "Outturn");
    assertThat(Line.run("monitor", ward, "--occupancy-target", "2").exit()).isEqualTo(2);
  }

  @Test
  void theRestIsPlannedAnewAndKept() throws IOException {
    Line line = Line.run("replan", ward, "--from", "p2", "--json", "-");
    assertThat(line.exit()).as(line.err()).isZero();
    assertThat(line.json().path("objective").asDouble())
        .isEqualTo(4 * 2 + 2 * 3 + 18, within(1e-4));
    assertThat(line.json().path("before").asDouble()).isEqualTo(36, within(1e-4));
    assertThat(Line.run("replan", ward, "--from", "p9").exit()).isEqualTo(2);
    assertThat(Line.run("replan", ward, "--from", "p2", "--keep").exit()).isEqualTo(2);
    Path kept = temp.resolve("kept");
    assertThat(Line.run("import", ward, "--workspace", kept).exit()).isZero();
    Line keep = Line.run("replan", kept, "--from", "p2", "--keep", "--json", "-");
    assertThat(keep.json().path("scenario").asText()).isEqualTo("REPLAN_1");
    Line compare = Line.run("scenarios", kept, "--compare", "REPLAN_1", "--json", "-");
    JsonNode steps = compare.json().path("steps");
    assertThat(compare.json().path("scenarios").path(1).path("objective").asDouble())
        .isEqualTo(32, within(1e-4));
    assertThat(steps.path(steps.size() - 1).toString()).contains("-4");
  }
}
