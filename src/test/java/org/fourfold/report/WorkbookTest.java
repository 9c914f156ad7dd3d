package org.fourfold.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.DecisionValue;
import org.fourfold.report.page.Paper;
import org.fourfold.report.page.ReportDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook of a plan made by hand holds the plan's numbers as they are, and adds up. */
class WorkbookTest {
  private static final ReportInput INPUT = PaperDepartment.input(12, Paper.A4);
  private static ReadWorkbook book;

  @BeforeAll
  static void write() throws IOException {
    book = ReadWorkbook.of(new PlanReport(), INPUT);
  }

  private static double sum(DecisionKind kind, String code, String other) {
    return INPUT
        .outcome()
        .decisions(kind)
        .filter(d -> d.code().equals(code) && (other.isEmpty() || d.other().equals(other)))
        .mapToDouble(DecisionValue::value)
        .sum();
  }

  @Test
  void moneyBySourceIsTheSumOfTheDecisions() {
    double[] core = book.row("Money by source", "Core budget");
    assertThat(core).hasSize(13);
    assertThat(core[3]).isEqualTo(123456.5 + 3 + 15000);
    assertThat(core[12]).isCloseTo(sum(DecisionKind.FUNDING, "CORE", ""), within(1e-9));
    double[] total = book.row("Money by source", "Total");
    double hand = 12 * (123456.5 + 15000) + 66 + 60000;
    assertThat(total[12]).isCloseTo(hand, within(1e-9));
    assertThat(Arrays.stream(total).limit(12).sum()).isCloseTo(hand, within(1e-6));
  }

  @Test
  void whatASourcePaysForIsTheSumOfTheDecisions() {
    double[] pay = book.row("What each source pays for", "Pay");
    assertThat(pay[0]).isCloseTo(sum(DecisionKind.FUNDING, "CORE", "PAY"), within(1e-9));
    assertThat(pay[1]).isCloseTo(sum(DecisionKind.FUNDING, "LOAN", "PAY"), within(1e-9));
    assertThat(pay[3]).isEqualTo(1541478.0);
  }

  @Test
  void resourcesKeepTheirDecimalsAndCost() {
    double[] overtime = book.row("Resources deployed", "Registered nurse, overtime");
    assertThat(overtime[1]).isEqualTo(130.5);
    double hand = 0;
    for (int t = 0; t < 12; t++) {
      hand += 3400 * (31 + t) + 31.5 * (120.5 + 10 * t) + 410 * 40;
    }
    double[] total = book.row("Resources deployed", "Cost of resources");
    assertThat(total[12]).isCloseTo(hand, within(1e-9));
  }

  @Test
  void stackedFiguresStandInRowsOfTheirOwnEachWithItsName() {
    String name = "Service 5";
    double[] delivered =
        book.row("Demand, delivered, refused and…", name, "attendances", "Delivered");
    assertThat(delivered[12]).isCloseTo(sum(DecisionKind.SERVICE, "S5", ""), within(1e-9));
    double[] waiting = book.row("Demand, delivered, refused and…", name, "attendances", "Waiting");
    assertThat(waiting[12]).isEqualTo(36);
  }

  @Test
  void aYearOfWeeksIsOneTableHoweverWide() throws IOException {
    ReadWorkbook wide = ReadWorkbook.of(new PlanReport(), PaperDepartment.input(52, Paper.A4));
    assertThat(wide.row("Money by source", "Core budget")).hasSize(53);
  }

  @Test
  void thereIsASheetForEachTableNamedOnTheCover() {
    ReportDocument document = new PlanReport().produce(INPUT);
    long tables = document.sections().stream().mapToLong(s -> s.sheets().size()).sum();
    assertThat(book.sheets()).hasSize((int) tables + 1);
    String cover = book.text("Plan report");
    assertThat(cover).contains(INPUT.outcome().inputHash(), "Elmbrook <Surgery> & Imaging");
    assertThat(book.sheets().keySet()).allMatch(name -> cover.contains(name));
    double[] benefit = book.row("Plan report", "Benefit");
    assertThat(benefit).containsExactly(INPUT.outcome().totals().benefit());
  }

  @Test
  void eachSheetSaysWhoseItIsAndKeepsItsHeadsInView(@TempDir Path temp) throws IOException {
    String hash = INPUT.outcome().inputHash().substring(0, 8);
    for (String sheet : book.sheets().keySet()) {
      assertThat(book.text(sheet)).contains("inputs " + hash, "Elmbrook");
    }
    int sheets = 0;
    Path file = Files.write(temp.resolve("plan.xlsx"), book.bytes());
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry e : zip.stream().toList()) {
        if (e.getName().matches("xl/worksheets/sheet(?!1\\.)\\d+\\.xml")) {
          String xml = new String(zip.getInputStream(e).readAllBytes(), StandardCharsets.UTF_8);
          assertThat(xml).contains("ySplit=\"5\"", "state=\"frozen\"", "<col ");
          sheets++;
        }
      }
    }
    assertThat(sheets).isEqualTo(book.sheets().size() - 1);
  }
}
