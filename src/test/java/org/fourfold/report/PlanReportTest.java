package org.fourfold.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fourfold.report.page.Paper;
import org.fourfold.report.page.PdfWriter;
import org.junit.jupiter.api.Test;

class PlanReportTest {
  @Test
  void writes() throws IOException {
    Files.createDirectories(Path.of("target/screens"));
    new PdfWriter()
        .write(
            new PlanReport().produce(PaperDepartment.input(12, Paper.A4)),
            Path.of("target/screens/report.pdf"));
    assertThat(Path.of("target/screens/report.pdf")).exists();
  }
}
