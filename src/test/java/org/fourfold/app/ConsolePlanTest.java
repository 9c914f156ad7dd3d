package org.fourfold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.fourfold.app.command.Exit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsolePlanTest {
  @TempDir Path home;

  @Test
  void withoutAWindowTheSampleIsPlannedInWordsAndPrinted() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Composition composition = new Composition(new Folders(home, home, home));
    Exit exit =
        composition
            .consolePlan()
            .run("DISPLAY is not set", new PrintStream(bytes, true, StandardCharsets.UTF_8));
    assertThat(exit).isEqualTo(Exit.DONE);
    List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines.getFirst()).contains("No window can open here (DISPLAY is not set)");
    assertThat(lines).anyMatch(l -> l.startsWith("Totals"));
    assertThat(lines).anyMatch(l -> l.startsWith("Limits that hold the plan back"));
    assertThat(lines).anyMatch(l -> l.startsWith("Allocation"));
    Path report = home.resolve("reports/sample-plan.pdf");
    assertThat(lines.getLast()).isEqualTo("Report: " + report);
    assertThat(report).isNotEmptyFile();
  }
}
