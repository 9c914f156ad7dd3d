package org.fourfold.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeVerbsTest {
  @TempDir Path temp;

  @Test
  void aFolderGoesThroughAWorkspaceAndComesOutEqual() throws IOException {
    Path ward = Line.ward(temp.resolve("in"));
    Path workspace = temp.resolve("ward");
    Line made = Line.run("import", ward, "--workspace", workspace, "--json", "-");
    assertThat(made.exit()).as(made.err()).isZero();
    assertThat(made.json().path("created").asBoolean()).isTrue();
    assertThat(made.json().path("tables").path("demand").asInt()).isEqualTo(2);
    String hash = Line.run("plan", ward, "--json", "-").json().path("inputHash").asText();
    for (String suffix : new String[] {"", ".mv.db"}) {
      JsonNode plan =
          Line.run("plan", workspace.resolveSibling("ward" + suffix), "--json", "-").json();
      assertThat(plan.path("inputHash").asText()).isEqualTo(hash);
    }
    for (String target : new String[] {"folder", "ward.zip", "ward.xlsx"}) {
      Path to = temp.resolve("out").resolve(target);
      Line out = Line.run("export", workspace, "--to", to);
      assertThat(out.exit()).as(out.err()).isZero();
      JsonNode plan = Line.run("plan", to, "--json", "-").json();
      assertThat(plan.path("inputHash").asText()).as(target).isEqualTo(hash);
    }
  }

  @Test
  void aRefusedImportChangesNothing() throws IOException {
    Path workspace = temp.resolve("ward");
    Path bad = Line.ward(temp.resolve("bad"));
    Files.writeString(bad.resolve("demand.csv"), "service,period,amount\nNOBODY,,1\n");
    Line fresh = Line.run("import", bad, "--workspace", workspace);
    assertThat(fresh.exit()).isEqualTo(3);
    assertThat(fresh.err()).contains("demand.csv", "NOBODY");
    try (Stream<Path> left = Files.list(temp)) {
      assertThat(left).containsExactly(bad);
    }
    Line.run("import", Line.ward(temp.resolve("good")), "--workspace", workspace);
    JsonNode before = Line.run("plan", workspace, "--json", "-").json();
    assertThat(Line.run("import", bad, "--workspace", workspace).exit()).isEqualTo(3);
    JsonNode after = Line.run("plan", workspace, "--json", "-").json();
    assertThat(after.path("inputHash")).isEqualTo(before.path("inputHash"));
  }

  @Test
  void aModelFileIsSolvedToTheSameObjective() throws IOException {
    Path mps = temp.resolve("ward.mps");
    Line out = Line.run("export", Line.ward(temp.resolve("in")), "--to", mps);
    assertThat(out.exit()).as(out.err()).isZero();
    Line solved = Line.run("solve", mps, "--values", "--json", "-");
    assertThat(solved.exit()).as(solved.err()).isZero();
    JsonNode json = solved.json();
    assertThat(json.properties().stream().map(Map.Entry::getKey))
        .startsWith("status", "objective", "bound", "gap", "certificate", "seconds");
    assertThat(json.path("objective").asDouble()).isEqualTo(36);
    assertThat(json.path("columns").path(0).has("reducedCost")).isTrue();
    assertThat(json.path("rows").path(0).has("dual")).isTrue();
    Files.writeString(mps, "NAME broken\nROWS\n N obj\n");
    assertThat(Line.run("solve", mps).exit()).isEqualTo(3);
    assertThat(Line.run("solve", temp.resolve("none.mps")).exit()).isEqualTo(3);
  }

  @Test
  void aSoundWorkspaceIsToldFromADamagedOne() throws IOException {
    Path workspace = temp.resolve("ward");
    Line.run("import", Line.ward(temp.resolve("in")), "--workspace", workspace);
    Line sound = Line.run("verify", workspace, "--json", "-");
    assertThat(sound.exit()).as(sound.err()).isZero();
    assertThat(sound.json().path("status").asText()).isEqualTo("sound");
    assertThat(sound.json().path("tables").path("services").asInt()).isEqualTo(2);
    assertThat(Line.run("verify", temp.resolve("none")).exit()).isEqualTo(3);
    Path noise = temp.resolve("noise.mv.db");
    Files.write(noise, new byte[4096]);
    Line damaged = Line.run("verify", noise, "--json", "-");
    assertThat(damaged.exit()).isEqualTo(3);
    assertThat(damaged.json().path("status").asText()).isEqualTo("unsound");
  }

  @Test
  void aBackupComesBackAndNothingIsWrittenOver() throws IOException {
    Path workspace = temp.resolve("ward");
    Path archive = temp.resolve("ward.zip");
    Path again = temp.resolve("again");
    Line.run("import", Line.ward(temp.resolve("in")), "--workspace", workspace);
    assertThat(Line.run("backup", workspace, "--to", archive).exit()).isZero();
    assertThat(Line.run("restore", archive, "--to", again).exit()).isZero();
    assertThat(Line.run("plan", again, "--json", "-").json().path("inputHash"))
        .isEqualTo(Line.run("plan", workspace, "--json", "-").json().path("inputHash"));
    assertThat(Line.run("restore", archive, "--to", again).exit()).isEqualTo(3);
    assertThat(Line.run("backup", workspace, "--to", archive).exit()).isEqualTo(3);
  }

  @Test
  void aReportIsPrinted() throws IOException {
    Path pdf = temp.resolve("deep/plan.pdf");
    Path ward = Line.ward(temp.resolve("in"));
    Line line = Line.run("report", ward, "--kind", "plan", "--out", pdf, "--paper", "letter");
    assertThat(line.exit()).as(line.err()).isZero();
    assertThat(pdf).isNotEmptyFile();
    assertThat(Line.run("report", ward, "--kind", "novel", "--out", pdf).exit()).isEqualTo(2);
    assertThat(Line.run("export", ward, "--to", pdf, "--format", "fax").exit()).isEqualTo(2);
  }
}
