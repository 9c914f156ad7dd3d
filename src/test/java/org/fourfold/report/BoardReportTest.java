package org.fourfold.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.fourfold.optimisation.DepartmentBuilder.department;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.Totals;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.scenario.Assumption;
import org.fourfold.domain.scenario.BoardEvidence;
import org.fourfold.domain.scenario.Distribution;
import org.fourfold.domain.scenario.Operation;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.Scenario;
import org.fourfold.domain.scenario.Uncertainty;
import org.fourfold.domain.scenario.Waterfall;
import org.fourfold.domain.scenario.WaterfallStep;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.optimisation.SweepProgress;
import org.fourfold.report.page.Paper;
import org.fourfold.report.page.ReportFormat;
import org.fourfold.solver.AutoSolver;
import org.fourfold.solver.Cancellation;
import org.fourfold.whatif.BoardQuestion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A board paper of two wards' hours: more nurses help, half the budget does not suffice. */
class BoardReportTest {
  private static final PlanOptimiser OPTIMISER = new PlanOptimiser(_ -> new AutoSolver());
  private static final Workspace WORKSPACE = workspace();
  private static final PlanOutcome PLAN =
      OPTIMISER.plan(WORKSPACE.department(), PlanRequest.DEFAULT);

  /** Not found while the class begins: its lambdas run on other threads, which wait for that. */
  private static BoardEvidence evidence;

  @BeforeAll
  static void gather() {
    evidence = evidence();
  }

  private static Workspace workspace() {
    Department base =
        department("currency=GBP benefit_unit=QALY objective=most-benefit")
            .periods(2, 30)
            .row("spend_categories", "spend_category=PAY name=Pay")
            .row("spend_categories", "spend_category=DRUGS name=Drugs")
            .row("budgets", "period=total amount=900")
            .row("obligations", "spend_category=PAY amount=100")
            .capacity("HOUR", 60)
            .resource(
                "NURSE", "unit=WTE unit_cost=100 minimum=1 maximum=2 spend_category=PAY", "HOUR=20")
            .service("A", "unit=visit utility=1 variable_cost=1 spend_category=DRUGS", "HOUR=1")
            .demand("A", 150)
            .build();
    return new Workspace(base.profile(), base.tables())
        .with(
            PlanningTables.SCENARIOS,
            List.of(new Scenario("MORE", "More nurses", ""), new Scenario("CUT", "Cut", "")))
        .with(
            PlanningTables.ASSUMPTIONS,
            List.of(
                assumption("MORE", "resources", "resource=NURSE", "maximum", "3", 2.0, 4.0),
                assumption(
                    "CUT",
                    "budgets",
                    "cost_centre=;spend_category=;period=total",
                    "amount",
                    "300",
                    null,
                    null)))
        .with(
            PlanningTables.UNCERTAINTY,
            List.of(
                new Uncertainty(
                    "demand",
                    "service=A",
                    "amount",
                    Distribution.TRIANGULAR,
                    50.0,
                    100.0,
                    160.0,
                    "",
                    0)));
  }

  private static Assumption assumption(
      String scenario,
      String file,
      String where,
      String field,
      String value,
      Double low,
      Double high) {
    return new Assumption(
        scenario,
        1,
        file,
        where,
        field,
        Operation.SET,
        value,
        low,
        high,
        "Reason of " + scenario,
        "Source of " + scenario,
        "Owner",
        null);
  }

  private static BoardEvidence evidence() {
    return new BoardQuestion(
            OPTIMISER,
            WORKSPACE,
            PlanRequest.DEFAULT,
            (code, _) -> code.isEmpty() ? Optional.of(PLAN) : Optional.empty())
        .gather(
            "",
            BoardQuestion.usual(WORKSPACE, ""),
            20,
            SweepProgress.Listener.NONE,
            new Cancellation());
  }

  private static ReportInput input(Locale locale) {
    return new ReportInput(
            WORKSPACE,
            WORKSPACE.department(),
            PLAN,
            "",
            LocalDateTime.of(2026, 11, 23, 9, 0),
            Paper.A4,
            locale,
            "1.0")
        .with(evidence);
  }

  /** 60 + 2 · 20 hours; 2 · (2 · 100 + 100 + 100 · 1) = 800 spent, 600 of it on pay. */
  @Test
  void totalsAreThoseOfTheHand() throws IOException {
    ReadWorkbook book = ReadWorkbook.of(new BoardReport(), input(Locale.UK));
    assertThat(book.row("Results", "Benefit, QALY")[0]).isEqualTo(200, within(1e-2));
    double[] pay = book.row("Spend by category", "Pay");
    double[] drugs = book.row("Spend by category", "Drugs");
    double[] total = book.row("Spend by category", "Total");
    assertThat(pay[0]).isEqualTo(600, within(1e-2));
    assertThat(drugs[0]).isEqualTo(200, within(1e-2));
    for (int s = 0; s < 2; s++) {
      assertThat(total[s]).isEqualTo(pay[s] + drugs[s], within(1e-9));
    }
    // with three nurses 800 of pay leave 100 for drugs: 900 in all
    assertThat(total[1]).isLessThanOrEqualTo(900 + 1e-6);
  }

  @Test
  void stepsAddUpToTheDifference() {
    assertThat(evidence.comparison().waterfalls()).hasSize(1);
    for (Waterfall way : evidence.comparison().waterfalls()) {
      double sum = way.steps().stream().mapToDouble(WaterfallStep::change).sum();
      assertThat(way.start() + sum).isEqualTo(way.end(), within(1e-6));
    }
  }

  @Test
  void itSaysWhatABoardAsks() throws IOException {
    for (Locale locale : List.of(Locale.UK, Locale.SIMPLIFIED_CHINESE)) {
      var bytes = new java.io.ByteArrayOutputStream();
      ReportFormat.HTML.write(new BoardReport().produce(input(locale)), bytes);
      String html = bytes.toString(StandardCharsets.UTF_8);
      assertThat(html)
          .contains("More nurses", "Reason of CUT", "Source of MORE", "P90")
          .contains(PLAN.inputHash().substring(0, 12));
    }
    var bytes = new java.io.ByteArrayOutputStream();
    ReportFormat.HTML.write(new BoardReport().produce(input(Locale.UK)), bytes);
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains("Cut has no plan, because these limits contradict each other")
        .contains("Most robust");
  }

  @Test
  void theRegisterRanksWhatHasARange() throws IOException {
    ReadWorkbook book = ReadWorkbook.of(new BoardReport(), input(Locale.UK));
    double[] row = book.row("Assumptions of every scenario", "2");
    assertThat(row).isNotEmpty();
    assertThat(evidence.tornado().bars().stream().filter(b -> b.scenario().equals("MORE")))
        .isNotEmpty();
  }

  @Test
  void withoutEvidenceItIsThePlanAlone() throws IOException {
    ReportInput alone = input(Locale.UK).with(BoardEvidence.of("", PLAN));
    Totals totals = PLAN.totals();
    ReadWorkbook book = ReadWorkbook.of(new BoardReport(), alone);
    assertThat(book.row("Results", "Benefit, QALY")[0]).isEqualTo(totals.benefit(), within(1e-9));
  }
}
