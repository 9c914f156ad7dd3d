package org.fourfold.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fourfold.domain.plan.Focus;
import org.fourfold.domain.plan.Objective;
import org.fourfold.store.WorkspaceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans made on the command line stand in the workspace, and reports are made of them. */
class KeptPlansTest {
  @TempDir Path temp;

  @Test
  void aPlanIsKeptAndPrintedUntilItsInputsChange() throws IOException {
    Path ward = temp.resolve("ward");
    Line.run("import", Line.ward(temp.resolve("in")), "--workspace", ward);
    String hash = Line.run("plan", ward, "--json", "-").json().path("inputHash").asText();
    try (WorkspaceFile file = WorkspaceFile.open(ward)) {
      var kept = file.plans().latest("", Focus.INTEGRATED, Objective.MOST_BENEFIT).orElseThrow();
      assertThat(kept.inputHash()).isEqualTo(hash);
      assertThat(file.inputs().load().department().hash()).isEqualTo(hash);
    }
    for (String format : new String[] {"pdf", "html", "xlsx"}) {
      Path out = temp.resolve("report." + format);
      Line line = Line.run("report", ward, "--out", out, "--json", "-");
      assertThat(line.exit()).as(line.err()).isZero();
      assertThat(line.json().path("plan").asText()).isEqualTo("kept");
      assertThat(line.json().path("format").asText()).isEqualTo(format);
      assertThat(Files.size(out)).isGreaterThan(1000);
    }
    Path demand = temp.resolve("demand.csv");
    Files.writeString(demand, "service,period,amount\nA,,7\nB,,4\n");
    Line.run("import", demand, "--workspace", ward);
    Line stale = Line.run("report", ward, "--out", temp.resolve("r.pdf"));
    assertThat(stale.out()).contains("Planned anew");
    Line again = Line.run("report", ward, "--out", temp.resolve("r.pdf"));
    assertThat(again.out()).contains("Made from the plan kept in the workspace");
  }
}
