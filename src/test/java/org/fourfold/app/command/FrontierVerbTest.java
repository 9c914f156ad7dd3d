package org.fourfold.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontierVerbTest {
  @TempDir Path temp;

  private Line run(Object... more) throws IOException {
    Object[] all = new Object[more.length + 2];
    all[0] = "frontier";
    all[1] = Line.ward(temp);
    System.arraycopy(more, 0, all, 2, more.length);
    return Line.run(all);
  }

  /** Two periods alike: a bed-day more in each is worth 2 · 2 up to 6, then 2 · 1.5 up to 14. */
  @Test
  void pointsComeOutAsJsonAlone() throws IOException {
    Line line =
        run("--limit", "capacity:BED", "--from", 4, "--to", 20, "--steps", 4, "--json", "-");
    assertThat(line.exit()).as(line.err()).isZero();
    JsonNode points = line.json().path("points");
    assertThat(points).hasSize(5);
    assertThat(points.path(1).path("x").asDouble()).isEqualTo(8);
    assertThat(points.path(1).path("objective").asDouble()).isEqualTo(30, within(1e-6));
    assertThat(points.path(1).path("slope").asDouble()).isEqualTo(3, within(1e-6));
    assertThat(points.path(1).path("slopeTo").asDouble()).isEqualTo(14, within(1e-6));
    assertThat(line.json().path("wholeUnits").asText()).isEqualTo("none");
  }

  @Test
  void onePeriodAndOtherObjectives() throws IOException {
    Line one =
        run("--limit", "capacity:BED@p2", "--from", 8, "--to", 10, "--steps", 1, "--json", "-");
    assertThat(one.json().path("points").path(0).path("slope").asDouble())
        .isEqualTo(1.5, within(1e-6));
    Line cost =
        run("--limit", "capacity:BED", "--from", 20, "--to", 22, "--objective", "least-cost");
    assertThat(cost.exit()).as(cost.err()).isZero();
    assertThat(cost.out()).contains("least-cost", "capacity:BED", "each period");
  }

  @Test
  void whatIsNotThereIsToldWithWhatIs() throws IOException {
    Line code = run("--limit", "capacity:BEDS", "--from", 1, "--to", 2);
    assertThat(code.exit()).isEqualTo(3);
    assertThat(code.err()).contains("capacity:BEDS", "It has: BED");
    Line period = run("--limit", "capacity:BED@p9", "--from", 1, "--to", 2);
    assertThat(period.exit()).isEqualTo(3);
    assertThat(period.err()).contains("p1, p2");
    Line kind = run("--limit", "beds:BED", "--from", 1, "--to", 2);
    assertThat(kind.exit()).isEqualTo(2);
    assertThat(kind.err()).contains("beds:BED", "capacity:CODE, demand:CODE");
    assertThat(run("--limit", "capacity:BED", "--from", 2, "--to", 1).exit()).isEqualTo(2);
    assertThat(run("--limit", "capacity:BED", "--from", "NaN", "--to", 1).exit()).isEqualTo(2);
    assertThat(run("--limit", "capacity:BED", "--from", 1, "--to", 2, "--steps", 0).exit())
        .isEqualTo(2);
    assertThat(run("--limit", "demand:A", "--from", -3, "--to", -1).exit()).isEqualTo(1);
  }
}
