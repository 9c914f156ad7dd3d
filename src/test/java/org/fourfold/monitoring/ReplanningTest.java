package org.fourfold.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.fourfold.optimisation.DepartmentBuilder.department;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fourfold.domain.monitoring.Replanned;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.DecisionValue;
import org.fourfold.domain.outcome.LimitName;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.reading.PlanSeries;
import org.fourfold.domain.scenario.Actual;
import org.fourfold.domain.scenario.ActualKind;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.optimisation.DepartmentBuilder;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.solver.AutoSolver;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.SolveProgress;
import org.fourfold.ui.PlannedSample;
import org.fourfold.ui.SampleWorkspace;
import org.junit.jupiter.api.Test;

/** The rest of a horizon planned anew. */
class ReplanningTest {
  private static final PlanOptimiser OPTIMISER = new PlanOptimiser(_ -> new AutoSolver());

  private static Replanned replanned(Department department, String from, Actual... actuals) {
    return replanned(department, plan(department), from, List.of(actuals));
  }

  private static PlanOutcome plan(Department department) {
    return OPTIMISER.plan(department, PlanRequest.DEFAULT);
  }

  private static Replanned replanned(
      Department department, PlanOutcome old, String from, List<Actual> actuals) {
    return new Replanning(OPTIMISER)
        .from(
            from,
            department,
            old,
            actuals,
            PlanRequest.DEFAULT,
            SolveProgress.Listener.NONE,
            new Cancellation());
  }

  private static Actual actual(ActualKind kind, String code, int period, double amount) {
    return new Actual(kind, code, "P" + period, amount);
  }

  private static double[] series(Department department, PlanOutcome plan, DecisionKind kind) {
    String code = kind == DecisionKind.STOCK ? "DOSE" : "A";
    return new PlanSeries(department.periods(), plan).of(kind, code);
  }

  /** Ten doses for three periods of demand 4 each and value 1, 2, 3: 2 are left for the first. */
  private static DepartmentBuilder doses() {
    return department("objective=most-benefit")
        .periods(3, 30)
        .row("capacities", "capacity=DOSE unit=dose storable=yes opening_stock=10")
        .service("A", "unit=dose utility=1 maximum=4", "DOSE=1")
        .demand("A", 4);
  }

  /** Six were given in the first period, so four are left for the other two. */
  @Test
  void whatWasUsedIsGone() {
    Department department = doses().build();
    Replanned made = replanned(department, "P2", actual(ActualKind.SERVICE, "A", 1, 6));
    double[] given = series(department, made.after(), DecisionKind.SERVICE);
    assertThat(given[0]).isEqualTo(6, within(1e-9));
    assertThat(given[1] + given[2]).isEqualTo(4, within(1e-6));
    assertThat(made.after().objective()).isEqualTo(10, within(1e-6));
    assertThat(series(department, made.after(), DecisionKind.STOCK)[0]).isEqualTo(4, within(1e-9));
  }

  /** More was given than there was on paper: the store is empty, and owes nothing. */
  @Test
  void theStoreIsNeverBelowNothing() {
    Department department = doses().build();
    Replanned made = replanned(department, "P2", actual(ActualKind.SERVICE, "A", 1, 13));
    assertThat(made.after().status()).isEqualTo(PlanStatus.OPTIMAL);
    assertThat(made.after().objective()).isEqualTo(13, within(1e-6));
  }

  /** Ten waited and ten came; three were served, so 17 wait at the start of the second period. */
  @Test
  void theListIsAsLongAsItIs() {
    Department department =
        department("objective=most-benefit")
            .periods(2, 30)
            .capacity("HOUR", 12)
            .service("A", "unit=visit utility=1 opening_backlog=10 backlog_penalty=1", "HOUR=1")
            .demand("A", 10)
            .build();
    Replanned made = replanned(department, "P2", actual(ActualKind.SERVICE, "A", 1, 3));
    double[] waiting = series(department, made.after(), DecisionKind.BACKLOG);
    assertThat(waiting[0]).isEqualTo(17, within(1e-9));
    assertThat(waiting[1]).isEqualTo(15, within(1e-6));
    assertThat(made.differences()).isEmpty();
  }

  private static Department budgeted() {
    return department("currency=GBP objective=most-benefit")
        .periods(3, 30)
        .row("spend_categories", "spend_category=DRUGS name=Drugs")
        .row("budgets", "spend_category=DRUGS period=total amount=100")
        .service("A", "unit=pack utility=1 variable_cost=10 spend_category=DRUGS maximum=4", "")
        .demand("A", 4)
        .build();
  }

  /** 100 in all, 55 of it went on two packs in the first period: 45 buys four and a half. */
  @Test
  void moneySpentIsGoneWhateverItBought() {
    Replanned made =
        replanned(
            budgeted(),
            "P2",
            actual(ActualKind.SERVICE, "A", 1, 2),
            actual(ActualKind.SPEND, "DRUGS", 1, 55));
    assertThat(made.after().objective()).isEqualTo(2 + 4.5, within(1e-3));
    assertThat(made.after().totals().spend().get("DRUGS")).isEqualTo(100, within(1e-2));
  }

  /** What cannot be mended is said: the budget is spent already. */
  @Test
  void anOverspentBudgetIsAConflict() {
    Replanned made = replanned(budgeted(), "P2", actual(ActualKind.SPEND, "DRUGS", 1, 130));
    assertThat(made.after().status()).isEqualTo(PlanStatus.INFEASIBLE);
    assertThat(made.after().conflict())
        .extracting(LimitName::name)
        .containsExactly("budget[/DRUGS,total]");
    assertThat(made.after().relaxation().getFirst().by()).isEqualTo(30, within(1e-6));
    assertThat(made.differences()).isEmpty();
  }

  /** Staff changes are counted from those who are there. */
  @Test
  void staffChangeFromWhereTheyAre() {
    Department department =
        department("objective=least-cost")
            .periods(3, 30)
            .row("capacities", "capacity=HOUR unit=h")
            .row("requirements", "capacity=HOUR amount=100")
            .resource(
                "A",
                "unit=WTE unit_cost=10 in_post=10 hire_cost=1 release_cost=1 largest_change=2",
                "HOUR=10")
            .resource("B", "unit=h unit_cost=3", "HOUR=1")
            .build();
    Replanned made =
        replanned(
            department, plan(department), "P2", List.of(actual(ActualKind.RESOURCE, "A", 1, 6)));
    PlanSeries after = new PlanSeries(department.periods(), made.after());
    assertThat(after.of(DecisionKind.RESOURCE, "A"))
        .containsExactly(new double[] {6, 8, 10}, near());
    assertThat(after.of(DecisionKind.HIRE, "A")).containsExactly(new double[] {0, 2, 2}, near());
    assertThat(after.of(DecisionKind.RELEASE, "A")).containsExactly(new double[] {4, 0, 0}, near());
    assertThat(after.of(DecisionKind.RESOURCE, "B"))
        .containsExactly(new double[] {0, 20, 0}, near());
  }

  private static org.assertj.core.data.Offset<Double> near() {
    return within(1e-6);
  }

  /**
   * Brute force: one capacity over the horizon, volumes in whole units, every way to use what is
   * left of the stock.
   */
  @Test
  void theRestIsTheBestOfAllWays() {
    Random random = new Random(11);
    for (int trial = 0; trial < 25; trial++) {
      int[] worth = {1 + random.nextInt(5), 1 + random.nextInt(5)};
      int[] use = {1 + random.nextInt(3), 1 + random.nextInt(3)};
      int stock = 8 + random.nextInt(10);
      int[] happened = {random.nextInt(3), random.nextInt(3)};
      DepartmentBuilder builder =
          department("objective=most-benefit")
              .periods(3, 30)
              .row("capacities", "capacity=DOSE unit=dose storable=yes opening_stock=" + stock);
      List<Actual> actuals = new ArrayList<>();
      for (int s = 0; s < 2; s++) {
        String cells = "unit=u whole_units=yes maximum=3 utility=" + worth[s];
        builder.service("S" + s, cells, "DOSE=" + use[s]).demand("S" + s, 3);
        actuals.add(actual(ActualKind.SERVICE, "S" + s, 1, happened[s]));
      }
      Department department = builder.build();
      Replanned made = replanned(department, plan(department), "P2", actuals);
      int left = stock - use[0] * happened[0] - use[1] * happened[1];
      int best = 0;
      for (int a = 0; a <= 6; a++) {
        for (int b = 0; b <= 6; b++) {
          boolean fits = a * use[0] + b * use[1] <= left;
          best = fits ? Math.max(best, a * worth[0] + b * worth[1]) : best;
        }
      }
      double past = happened[0] * worth[0] + happened[1] * worth[1];
      assertThat(made.after().objective())
          .as("trial " + trial)
          .isEqualTo(past + best, within(1e-6));
    }
  }

  /** Where all went to plan, the plan stays, whenever it is asked for anew. */
  @Test
  void nothingNewChangesNothing() {
    for (Department department : List.of(budgeted(), doses().build())) {
      PlanOutcome old = plan(department);
      for (String from : List.of("P1", "P2", "P3")) {
        List<Actual> actuals =
            old.decisions(DecisionKind.SERVICE)
                .map(d -> new Actual(ActualKind.SERVICE, d.code(), d.period(), d.value()))
                .toList();
        Replanned made = replanned(department, old, from, actuals);
        assertThat(made.after().objective()).isEqualTo(old.objective(), within(1e-4));
      }
    }
  }

  /**
   * The sample after its first quarter: the past is what it was, and sums are those of the rest.
   */
  @Test
  void theSampleFromJuly() {
    Department department = PlannedSample.DEPARTMENT;
    List<Actual> actuals = SampleWorkspace.read().rows(PlanningTables.ACTUALS);
    Replanned made = replanned(department, PlannedSample.PLAN, "2026-07", actuals);
    PlanOutcome after = made.after();
    assertThat(after.status()).isEqualTo(PlanStatus.OPTIMAL);
    assertThat(after.options()).containsEntry(Replanned.FROM, "2026-07");
    assertThat(after.inputHash()).isEqualTo(department.hash());
    for (Actual a : actuals) {
      if (a.kind() == ActualKind.SERVICE || a.kind() == ActualKind.RESOURCE) {
        DecisionKind kind =
            a.kind() == ActualKind.SERVICE ? DecisionKind.SERVICE : DecisionKind.RESOURCE;
        double value =
            after
                .decisions(kind)
                .filter(d -> d.code().equals(a.code()) && d.period().equals(a.period()))
                .mapToDouble(DecisionValue::value)
                .sum();
        assertThat(value).as(a.toString()).isEqualTo(a.amount(), within(1e-9));
      }
    }
    assertThat(made.differences()).isNotEmpty();
  }
}
