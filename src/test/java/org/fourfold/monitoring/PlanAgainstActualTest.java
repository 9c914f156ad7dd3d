package org.fourfold.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.fourfold.optimisation.DepartmentBuilder.department;

import java.util.List;
import java.util.OptionalDouble;
import org.fourfold.domain.monitoring.Monitored;
import org.fourfold.domain.monitoring.Watched;
import org.fourfold.domain.monitoring.WatchedLine;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.scenario.Actual;
import org.fourfold.domain.scenario.ActualKind;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.solver.AutoSolver;
import org.fourfold.ui.PlannedSample;
import org.fourfold.ui.SampleWorkspace;
import org.junit.jupiter.api.Test;

/** Plan against actual, against sums done by hand. */
class PlanAgainstActualTest {
  private static final double NEAR = 1e-9;

  /** The second stage gives up a millionth of the best benefit. */
  private static final double ABOUT = 1e-2;

  /**
   * Four periods of 30 days; 100 hours each, 20 of a nurse's. CLINIC refuses, LIST waits: 10 at the
   * start, 20 ask and 18 are served in each.
   */
  private static Department ward() {
    return department("currency=GBP objective=most-benefit")
        .periods(4, 30)
        .row("spend_categories", "spend_category=PAY name=Pay")
        .row("spend_categories", "spend_category=DRUGS name=Drugs")
        .capacity("HOUR", 60)
        .resource(
            "NURSE", "unit=WTE unit_cost=1000 minimum=2 maximum=2 spend_category=PAY", "HOUR=20")
        .service(
            "CLINIC",
            "unit=visit utility=1 variable_cost=5 maximum=40 spend_category=DRUGS",
            "HOUR=1")
        .demand("CLINIC", 50)
        .service("LIST", "unit=visit utility=2 maximum=18 opening_backlog=10", "HOUR=1")
        .demand("LIST", 20)
        .build();
  }

  private static PlanOutcome plan(Department department) {
    return new PlanOptimiser(_ -> new AutoSolver()).plan(department, PlanRequest.DEFAULT);
  }

  private static Actual actual(ActualKind kind, String code, int period, double amount) {
    return new Actual(kind, code, "P" + period, amount);
  }

  private static Monitored monitored(OptionalDouble target, Actual... actuals) {
    Department ward = ward();
    return PlanAgainstActual.of(ward, plan(ward), List.of(actuals), target);
  }

  private static WatchedLine line(Monitored found, Watched watched, String code) {
    return found.lines().stream()
        .filter(l -> l.watched() == watched && l.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void volumesAndTheirOutturn() {
    Monitored found =
        monitored(
            OptionalDouble.empty(),
            actual(ActualKind.SERVICE, "CLINIC", 1, 30),
            actual(ActualKind.SERVICE, "CLINIC", 2, 42));
    assertThat(found.until()).isEqualTo(1);
    WatchedLine volume = line(found, Watched.VOLUME, "CLINIC");
    assertThat(volume.planToDate()).isEqualTo(80, within(ABOUT));
    assertThat(volume.actualToDate()).isEqualTo(72, within(NEAR));
    assertThat(volume.variance()).isEqualTo(-8, within(ABOUT));
    assertThat(volume.planTotal()).isEqualTo(160, within(ABOUT));
    assertThat(volume.outturn()).isEqualTo(152, within(ABOUT));
    assertThat(volume.outturnAtRate()).isEqualTo(72 + 80 * 0.9, within(ABOUT));
    assertThat(volume.worse(0.05)).isTrue();
    assertThat(volume.control().mean()).isEqualTo(36, within(NEAR));
    assertThat(volume.control().meanRange()).isEqualTo(12, within(NEAR));
    // 50 ask in each period; the plan serves 40, 30 and 42 were served.
    WatchedLine refused = line(found, Watched.REFUSED, "CLINIC");
    assertThat(refused.planToDate()).isEqualTo(0.2, within(1e-4));
    assertThat(refused.actualToDate()).isEqualTo(28 / 100.0, within(NEAR));
    // planned and wanted 40 and 40, of which 10 and none were not delivered
    WatchedLine cancelled = line(found, Watched.CANCELLED, "CLINIC");
    assertThat(cancelled.actualToDate()).isEqualTo(10 / 80.0, within(1e-4));
  }

  @Test
  void waitsFollowTheList() {
    Monitored found =
        monitored(
            OptionalDouble.empty(),
            actual(ActualKind.SERVICE, "LIST", 1, 18),
            actual(ActualKind.SERVICE, "LIST", 2, 10));
    WatchedLine wait = line(found, Watched.WAIT, "LIST");
    // 10 + 20 − 18 = 12 wait, then 12 + 20 − 18 = 14 as planned and 22 as it was
    assertThat(wait.plan().get(0)).isEqualTo(12 / (18 / 30.0), within(ABOUT));
    assertThat(wait.planToDate()).isEqualTo(14 / (18 / 30.0), within(ABOUT));
    assertThat(wait.actualToDate()).isEqualTo(22 / (10 / 30.0), within(NEAR));
    assertThat(wait.planTotal()).isNull();
    assertThat(wait.worse(0)).isTrue();
  }

  @Test
  void spendAddsUpAndComparesLikeWithLike() {
    Monitored found =
        monitored(
            OptionalDouble.empty(),
            actual(ActualKind.SPEND, "PAY", 1, 2100),
            actual(ActualKind.SPEND, "PAY", 2, 1900),
            actual(ActualKind.SPEND, "DRUGS", 1, 260));
    assertThat(line(found, Watched.SPEND, "PAY").variance()).isEqualTo(0, within(ABOUT));
    WatchedLine all = line(found, Watched.SPEND, "");
    assertThat(all.planToDate()).isEqualTo(2200 + 2000, within(ABOUT));
    assertThat(all.actualToDate()).isEqualTo(2360 + 1900, within(NEAR));
    assertThat(all.outturn()).isEqualTo(2360 + 1900 + 2 * 2200, within(ABOUT));
  }

  @Test
  void occupancyIsOfWhatThereWas() {
    Actual[] actuals = {
      actual(ActualKind.CAPACITY, "HOUR", 1, 57), actual(ActualKind.RESOURCE, "NURSE", 1, 1)
    };
    WatchedLine planned =
        line(monitored(OptionalDouble.empty(), actuals), Watched.OCCUPANCY, "HOUR");
    assertThat(planned.planToDate()).isEqualTo(58 / 100.0, within(1e-4));
    assertThat(planned.actualToDate()).isEqualTo(57 / 80.0, within(NEAR));
    WatchedLine aimed =
        line(monitored(OptionalDouble.of(0.85), actuals), Watched.OCCUPANCY, "HOUR");
    assertThat(aimed.planToDate()).isEqualTo(0.85, within(1e-4));
  }

  @Test
  void unknownCodesAreSaid() {
    Monitored found = monitored(OptionalDouble.empty(), actual(ActualKind.SERVICE, "NOBODY", 1, 3));
    assertThat(found.lines()).isEmpty();
    assertThat(found.until()).isEqualTo(-1);
    assertThat(found.problems()).singleElement().matches(p -> p.row() == 2 && !p.isError());
  }

  /** Every actual of the sample is in the sum of its line. */
  @Test
  void theSampleAddsUp() {
    List<Actual> actuals = SampleWorkspace.read().rows(PlanningTables.ACTUALS);
    Monitored found =
        PlanAgainstActual.of(
            PlannedSample.DEPARTMENT, PlannedSample.PLAN, actuals, OptionalDouble.empty());
    assertThat(found.problems()).isEmpty();
    for (ActualKind kind : ActualKind.values()) {
      Watched watched =
          switch (kind) {
            case SERVICE -> Watched.VOLUME;
            case RESOURCE -> Watched.STAFFING;
            case CAPACITY -> Watched.CAPACITY;
            case SPEND -> Watched.SPEND;
          };
      double lines =
          found.lines().stream()
              .filter(l -> l.watched() == watched && !l.code().isEmpty())
              .mapToDouble(WatchedLine::actualToDate)
              .sum();
      double rows =
          actuals.stream().filter(a -> a.kind() == kind).mapToDouble(Actual::amount).sum();
      assertThat(lines).isEqualTo(rows, within(1e-6 * rows));
    }
    double spend =
        found.lines().stream()
            .filter(l -> l.watched() == Watched.SPEND && !l.code().isEmpty())
            .mapToDouble(WatchedLine::variance)
            .sum();
    assertThat(line(found, Watched.SPEND, "").variance()).isEqualTo(spend, within(ABOUT));
  }
}
