package org.fourfold.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.scenario.ScenarioTree;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.exchange.folder.FolderFormat;
import org.fourfold.exchange.format.ImportResult.Imported;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.report.page.PageImage;
import org.fourfold.report.page.Paper;
import org.fourfold.report.page.PdfWriter;
import org.fourfold.report.page.Preview;
import org.fourfold.solver.AutoSolver;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The report of the sample department's winter, planned by the real engines, for a person to see.
 */
@Execution(ExecutionMode.CONCURRENT)
class SampleReportTest {
  private static final Path SCREENS = Path.of("target/screens");
  private static final String SCENARIO = "WINTER_10_BEDS";

  private static ReportInput input;
  private static byte[] pdf;

  @BeforeAll
  static void plan() throws IOException {
    Workspace workspace =
        ((Imported) new FolderFormat().read(Path.of("assets/sample"))).workspace();
    var department = new ScenarioTree(workspace).resolve(SCENARIO).department();
    PlanOutcome outcome =
        new PlanOptimiser(_ -> new AutoSolver()).plan(department, PlanRequest.DEFAULT);
    input =
        new ReportInput(
            workspace,
            department,
            outcome,
            SCENARIO,
            LocalDateTime.of(2026, 3, 2, 9, 30),
            Paper.A4,
            Locale.UK,
            "0.1.0");
    pdf = PlanReportTest.pdf(input);
    Files.createDirectories(SCREENS);
    Files.write(SCREENS.resolve("report.pdf"), pdf);
  }

  @Test
  void everyPageIsThereToLookAt() throws IOException {
    try (Preview preview = new Preview(pdf)) {
      assertThat(preview.pages()).isGreaterThan(12);
      for (int page = 0; page < preview.pages(); page++) {
        PageImage drawn = preview.draw(page, 1.4);
        BufferedImage image =
            new BufferedImage(drawn.width(), drawn.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, drawn.width(), drawn.height(), drawn.pixels(), 0, drawn.width());
        Path file = SCREENS.resolve(String.format("report-%02d.png", page + 1));
        assertThat(ImageIO.write(image, "png", file.toFile())).isTrue();
      }
    }
  }

  @Test
  void nothingIsCutOffOnEitherPaper() throws IOException {
    assertThat(PdfText.cutOff(pdf)).isEmpty();
    ReportInput letter =
        new ReportInput(
            input.workspace(),
            input.department(),
            input.outcome(),
            SCENARIO,
            input.date(),
            Paper.LETTER,
            Locale.US,
            "0.1.0");
    assertThat(PdfText.cutOff(PlanReportTest.pdf(letter))).isEmpty();
  }

  @Test
  void totalsOfThePagesAreThoseOfThePlan() throws IOException {
    List<String> pages = PdfText.pages(pdf);
    String money =
        pages.stream().filter(p -> p.startsWith("Money by source")).findFirst().orElseThrow();
    double[] total =
        PdfText.numbers(
            money.lines().filter(l -> l.startsWith("Total ")).findFirst().orElseThrow());
    double drawn =
        input.outcome().decisions(DecisionKind.FUNDING).mapToDouble(d -> d.value()).sum();
    assertThat(total).hasSize(13);
    assertThat(total[12]).isCloseTo(drawn, within(0.5));
    String whole = String.join("\n", pages);
    String services = whole.substring(whole.indexOf("Units of different services"));
    double[] income =
        PdfText.numbers(
            services.lines().filter(l -> l.startsWith("Total")).findFirst().orElseThrow());
    assertThat(income[0]).isCloseTo(input.outcome().totals().income(), within(0.5));
    assertThat(whole).contains("Winter 10 % and ten more beds").doesNotContain("There is no plan");
    assertThat(new PlanReport().produce(input).cover().numbers()).hasSize(6);
  }

  @Test
  void theSameInputGivesTheSameDocument() throws IOException {
    byte[] again = new PdfWriter().bytes(new PlanReport().produce(input));
    assertThat(PdfText.pages(again)).isEqualTo(PdfText.pages(pdf));
  }
}
