package org.fourfold.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.DecisionValue;
import org.fourfold.domain.resource.ResourceYield;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.report.page.Paper;
import org.fourfold.report.page.PdfWriter;
import org.junit.jupiter.api.Test;

/** Staffing, services, budget and calendar of a plan made by hand add up to its decisions. */
class KindsTest {
  private static final ReportInput INPUT = PaperDepartment.input(12, Paper.A4);

  private static ReadWorkbook book(Report report) throws IOException {
    return ReadWorkbook.of(report, INPUT);
  }

  @Test
  void staffIsCountedInWteWhoeverYieldsTheSameHours() throws IOException {
    ReadWorkbook book = book(new StaffingReport());
    String nurses = "Registered nurse hours";
    double[] posts = book.row("WTE by cadre and category", nurses, "Substantive");
    double[] overtime = book.row("WTE by cadre and category", nurses, "Overtime");
    double[] total = book.row("WTE by cadre and category", "Total");
    for (int t = 0; t < 12; t++) {
      assertThat(posts[t]).isEqualTo(31 + t);
      assertThat(overtime[t]).isCloseTo((120.5 + 10 * t) / 150, within(1e-12));
      assertThat(total[t]).isCloseTo(posts[t] + overtime[t], within(1e-12));
    }
    assertThat(total[12]).isCloseTo(36.5 + 175.5 / 150, within(1e-12));
  }

  @Test
  void whatBringsItsStaffAlongIsNoStaff() throws IOException {
    List<ResourceYield> yields = new ArrayList<>(INPUT.department().rows(ResourceYield.class));
    yields.add(new ResourceYield("NURSE_OT", "CT", 1));
    Workspace base = INPUT.workspace();
    Workspace bundled =
        new Workspace(base.profile(), base.tables().with(ResourceYield.class, yields));
    ReportInput input =
        new ReportInput(
            bundled,
            bundled.department(),
            INPUT.outcome(),
            "",
            INPUT.date(),
            Paper.A4,
            Locale.UK,
            INPUT.version());
    ReadWorkbook book = ReadWorkbook.of(new StaffingReport(), input);
    assertThat(book.rows("WTE by cadre and category", "Registered nurse hours", "Overtime"))
        .isEmpty();
    assertThat(book.row("WTE by cadre and category", "Total")[12]).isEqualTo(36.5);
  }

  @Test
  void staffCostsWhatItsDecisionsCost() throws IOException {
    ReadWorkbook book = book(new StaffingReport());
    double posts = 3400 * 12 * 36.5;
    double hours = 31.5 * 12 * 175.5;
    assertThat(book.row("Cost of staff", "Registered nurse hours", "Overtime")[12])
        .isCloseTo(hours, within(1e-6));
    assertThat(book.row("Cost of staff", "Hires and releases")[12]).isEqualTo(12 * 900);
    assertThat(book.row("Cost of staff", "Total")[12])
        .isCloseTo(posts + hours + 12 * 900, within(1e-6));
    String shares = "What each category takes of al…";
    double[] share = book.row(shares, "Overtime", "of cost");
    assertThat(share[12]).isCloseTo(hours / (posts + hours), within(1e-12));
    assertThat(share[0]).isCloseTo(31.5 * 120.5 / (31.5 * 120.5 + 3400 * 31), within(1e-12));
  }

  @Test
  void servicesOfASettingAddUp() throws IOException {
    ReadWorkbook book = book(new ServicesReport());
    String sheet = "Demand, delivered, refused and…";
    double delivered = 0;
    double refused = 0;
    double demand = 0;
    for (int s = 1; s <= 10; s++) {
      delivered += sum(DecisionKind.SERVICE, "S" + s);
      refused += sum(DecisionKind.REFUSED, "S" + s);
      demand += 12 * (100 + s);
    }
    assertThat(book.row(sheet, "Outpatient", "attendances", "Demand")[12]).isEqualTo(demand);
    assertThat(book.row(sheet, "Outpatient", "attendances", "Delivered")[12])
        .isCloseTo(delivered, within(1e-9));
    assertThat(book.row(sheet, "Outpatient", "attendances", "Refused")[12])
        .isCloseTo(refused, within(1e-9));
    assertThat(book.row(sheet, "Outpatient", "attendances", "Waiting")[12]).isEqualTo(2 * 36);
  }

  private static double sum(DecisionKind kind, String code) {
    return INPUT
        .outcome()
        .decisions(kind)
        .filter(d -> d.code().equals(code))
        .mapToDouble(DecisionValue::value)
        .sum();
  }

  @Test
  void theBudgetStatementAddsUpToTheCent() throws IOException {
    ReadWorkbook book = book(new BudgetReport());
    double pay = 12 * 900;
    for (int t = 0; t < 12; t++) {
      pay += 3400 * (31 + t) + 31.5 * (120.5 + 10 * t) + 410 * 40;
    }
    double drugs =
        5 * INPUT.outcome().decisions(DecisionKind.SERVICE).mapToDouble(d -> d.value()).sum();
    String sheet = "By cost centre and category";
    double[] line = book.row(sheet, "Pay");
    assertThat(line[0]).isEqualTo(cents(pay));
    assertThat(line[1]).isEqualTo(1500000);
    assertThat(line[2]).isEqualTo(cents(1500000 - pay));
    assertThat(book.row(sheet, "Drugs")[0]).isEqualTo(cents(drugs));
    BigDecimal lines = BigDecimal.valueOf(line[0]).add(decimal(book.row(sheet, "Drugs")[0]));
    assertThat(lines).isEqualByComparingTo(decimal(book.row(sheet, "Total, Surgery")[0]));
    assertThat(lines)
        .isEqualByComparingTo(decimal(book.row(sheet, "Total of all cost centres")[0]));
    assertThat(lines)
        .isEqualByComparingTo(
            decimal(book.row("By spend category", "Total of all cost centres")[0]));
  }

  private static double cents(double money) {
    return decimal(money).setScale(2, RoundingMode.HALF_UP).doubleValue();
  }

  private static BigDecimal decimal(double money) {
    return BigDecimal.valueOf(money);
  }

  @Test
  void theCalendarSaysWhatIsThereUsedAndLeftAndWhereItRunsOut() throws IOException {
    ReadWorkbook book = book(new CalendarReport());
    double[] used = book.row("Available, used and left", "CT slots", "slots", "Used");
    double[] left = book.row("Available, used and left", "CT slots", "slots", "Left");
    assertThat(used[12]).isEqualTo(9 * 380 + 3 * 420);
    assertThat(left[12]).isEqualTo(9 * 40);
    assertThat(book.text("Capacities that run out")).contains("CT slots|slots|Jun 26 – Aug 26|3");
    assertThat(book.row("Capacities that run out", "CT slots")[1]).isCloseTo(0.9, within(1e-12));
    double[] full = book.row("Capacities used", "CT slots");
    assertThat(Arrays.copyOf(full, 3)).containsExactly(380 / 420.0, 380 / 420.0, 1);
  }

  @Test
  void eachIsWholePagesAndSaysWhyWhereThereIsNoPlan() throws IOException {
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
    for (Report report :
        List.of(
            new StaffingReport(), new ServicesReport(), new BudgetReport(), new CalendarReport())) {
      byte[] pdf = new PdfWriter().bytes(report.produce(INPUT));
      assertThat(PdfText.cutOff(pdf)).as(report.name()).isEmpty();
      String title = Reports.title(report, Locale.UK);
      assertThat(PdfText.pages(pdf).getFirst()).contains(title, "Elmbrook");
      String why = String.join("\n", PdfText.pages(new PdfWriter().bytes(report.produce(none))));
      assertThat(why).contains("Why there is no plan", "CT slots Capacity Apr 26");
    }
  }
}
