package org.fourfold.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.report.page.Paper;
import org.fourfold.report.page.PdfWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The report of a plan made by hand says what the plan says, and adds up. */
@Execution(ExecutionMode.CONCURRENT)
class PlanReportTest {
  private static final ReportInput INPUT = PaperDepartment.input(12, Paper.A4);
  private static List<String> pages;

  @BeforeAll
  static void write() throws IOException {
    pages = PdfText.pages(pdf(INPUT));
  }

  static byte[] pdf(ReportInput input) throws IOException {
    return new PdfWriter().bytes(new PlanReport().produce(input));
  }

  private static String page(String heading) {
    return pages.stream().skip(1).filter(p -> p.startsWith(heading)).findFirst().orElseThrow();
  }

  private static String line(String page, String start) {
    return page.lines().filter(l -> l.startsWith(start)).findFirst().orElseThrow();
  }

  @Test
  void theCoverNamesDepartmentScenarioDateAndStatus() {
    assertThat(pages.getFirst())
        .contains("Elmbrook <Surgery> & Imaging", "Winter surge", "2 March 2026", "Best possible")
        .contains("12,679", "1,440", "2,222,440", "1,721,478", "3,600");
  }

  @Test
  void textsOfPlannersAreShownAndNeverRead() {
    assertThat(String.join("", pages)).contains("Service 1: Übersicht", "<b>&amp; follow-up</b>");
  }

  @Test
  void everyPageSaysWhereItBelongs() {
    int count = pages.size();
    assertThat(count).isGreaterThan(10);
    String hash = INPUT.outcome().inputHash().substring(0, 8);
    for (int page = 1; page <= count; page++) {
      assertThat(pages.get(page - 1))
          .contains("Page " + page + " of " + count)
          .contains("2 March 2026 · Winter surge · inputs " + hash);
    }
  }

  @Test
  void moneyBySourceAddsUpAcrossAndDown() {
    String page = page("Money by source");
    double[] core = PdfText.numbers(line(page, "Core budget Budget"));
    double[] loan = PdfText.numbers(line(page, "Scanner loan Loan"));
    double[] total = PdfText.numbers(line(page, "Total 1"));
    double drawn =
        INPUT.outcome().decisions(DecisionKind.FUNDING).mapToDouble(d -> d.value()).sum();
    assertThat(total).hasSize(13);
    assertThat(total[12]).isEqualTo(Math.rint(drawn));
    for (int t = 0; t < 13; t++) {
      assertThat(core[t] + loan[t]).isCloseTo(total[t], within(1.0));
    }
    assertThat(Arrays.stream(core).limit(12).sum()).isCloseTo(core[12], within(12.0));
  }

  @Test
  void resourcesAreCostedByUnitAndMonth() {
    double hand = 0;
    for (int t = 0; t < 12; t++) {
      hand += 3400 * (31 + t) + 31.5 * (120.5 + 10 * t) + 410 * 40;
    }
    double[] total = PdfText.numbers(line(page("Resources and"), "Cost of resources"));
    assertThat(total[12]).isEqualTo(Math.rint(hand));
  }

  @Test
  void incomeOfServicesAddsUpToTheCover() {
    String whole = String.join("\n", pages);
    String total = line(whole.substring(whole.indexOf("Units of different services")), "Total");
    assertThat(PdfText.numbers(total)).containsExactly(2222440);
  }

  @Test
  void tableHeadsRepeatOnEachPageOfAGrid() {
    List<String> grid =
        pages.stream()
            .skip(1)
            .filter(p -> p.contains("Delivered") && p.contains("Apr 26"))
            .toList();
    assertThat(grid).hasSizeGreaterThan(2);
    assertThat(grid).allMatch(p -> p.contains("Service Unit Apr 26 May 26"));
  }

  @Test
  void stackedFiguresOfAServiceStayOnOnePage() {
    for (String page : pages) {
      for (int s = 2; s <= PaperDepartment.SERVICES; s++) {
        String start = "Service " + s + " attendances Demand";
        if (page.contains(start)) {
          String rest = page.substring(page.indexOf(start));
          assertThat(rest.indexOf("Delivered")).isPositive();
          assertThat(rest).containsAnyOf("Refused", "Waiting");
        }
      }
    }
    long named =
        pages.stream().flatMap(String::lines).filter(l -> l.contains("attendances Demand")).count();
    assertThat(named).isEqualTo(PaperDepartment.SERVICES);
  }

  @Test
  void limitsAreSentencesThatCanBeReadOut() {
    assertThat(page("What holds").replaceAll("\\s+", " "))
        .contains("Budget: Pay (Surgery)")
        .contains("CT slots in August: one more")
        .contains("Reached in Jun 26 – Aug 26.")
        .contains("Scanner loan");
  }

  @Test
  void assumptionsAndProofAreNamed() {
    assertThat(page("What the plan rests on"))
        .contains("service=S2", "times 1.15", "1.05 to 1.25", "Trend of three winters");
    assertThat(page("How the plan was found").replaceAll("\\s+", ""))
        .contains("HiGHS1.12.0", "2.1e-09", INPUT.outcome().inputHash(), "Fourfold0.1.0");
  }

  @Test
  void aYearOfWeeksContinuesInFurtherTablesAndNothingIsCutOff() throws IOException {
    byte[] pdf = pdf(PaperDepartment.input(52, Paper.LETTER));
    assertThat(PdfText.cutOff(pdf)).isEmpty();
    assertThat(String.join("", PdfText.pages(pdf)))
        .contains("Resources deployed (1 of 4)", "Resources deployed (4 of 4)", "Jul 30");
    assertThat(PdfText.cutOff(pdf(INPUT))).isEmpty();
  }

  @Test
  void withoutAPlanTheReportSaysWhy() throws IOException {
    ReportInput none =
        new ReportInput(
            INPUT.workspace(),
            INPUT.department(),
            PaperPlan.impossible(INPUT.department()),
            "",
            INPUT.date(),
            Paper.LETTER,
            Locale.US,
            INPUT.version());
    String whole = String.join("\n", PdfText.pages(pdf(none)));
    assertThat(whole)
        .contains("No plan possible", "Why there is no plan", "Base")
        .contains("CT slots: no more than staff, beds and machines supply")
        .contains("some may not be needed for the")
        .doesNotContain("Take any one of them away")
        .contains("CT slots Capacity Apr 26", "Service 2 Demand Apr 26", "+17.5");
  }
}
