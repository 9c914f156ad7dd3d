package org.fourfold.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.fourfold.optimisation.DepartmentBuilder.department;

import java.nio.file.Path;
import java.util.List;
import org.fourfold.domain.outcome.FrontierCurve;
import org.fourfold.domain.outcome.FrontierPoint;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.outcome.WholeUnits;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.resource.Availability;
import org.fourfold.exchange.folder.FolderFormat;
import org.fourfold.exchange.format.ImportResult.Imported;
import org.fourfold.optimisation.DepartmentBuilder;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.optimisation.SweepProgress;
import org.fourfold.solver.AutoSolver;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.LpSolver;
import org.junit.jupiter.api.Test;

class FrontierTest {
  private static final LpSolver ENGINE = new AutoSolver();
  private static final PlanOptimiser OPTIMISER = new PlanOptimiser(_ -> ENGINE);

  /** Bed-days: A 1 for a benefit of 2, at least 1 and at most 6; B 2 for 3, at most 4. */
  private static DepartmentBuilder ward() {
    return department("objective=most-benefit")
        .periods(1, 30)
        .capacity("BED", 10)
        .service("A", "utility=2 minimum=1", "BED=1")
        .service("B", "utility=3", "BED=2")
        .demand("A", "", 6)
        .demand("B", "", 4);
  }

  private static FrontierCurve find(Department d, FrontierRequest request) {
    return new Frontier(OPTIMISER)
        .find(d, PlanRequest.DEFAULT, request, SweepProgress.Listener.NONE, new Cancellation());
  }

  private static FrontierRequest beds(double from, double to, int steps, boolean whole) {
    return new FrontierRequest(LimitKind.CAPACITY, "BED", "", from, to, steps, whole);
  }

  /** Worked by hand: no plan below 1; slope 2 up to 6, 1.5 up to 14, none beyond. */
  @Test
  void slopesAndTheirRangesAreExact() {
    FrontierCurve curve = find(ward().build(), beds(0, 20, 8, false));
    assertThat(curve.points()).hasSize(9);
    assertThat(curve.points().getFirst().status()).isEqualTo(PlanStatus.INFEASIBLE);
    assertThat(curve.points().getFirst().objective()).isNull();
    expect(curve.points().get(1), 2.5, 5, 2, 2.5, 6);
    expect(curve.points().get(2), 5, 10, 2, 2.5, 6);
    expect(curve.points().get(3), 7.5, 14.25, 1.5, 6, 14);
    expect(curve.points().get(5), 12.5, 21.75, 1.5, 6, 14);
    expect(curve.points().get(6), 15, 24, 0, 14, 20);
    expect(curve.points().get(8), 20, 24, 0, 14, 20);
    assertThat(curve.wholeUnits()).isEqualTo(WholeUnits.NONE);
    assertThat(curve.status()).isEqualTo(PlanStatus.OPTIMAL);
    assertThat(curve.rangesComplete()).as("where plans begin is not looked for").isFalse();
  }

  private static void expect(
      FrontierPoint p, double x, double objective, double slope, double from, double to) {
    assertThat(new double[] {p.x(), p.objective(), p.slope(), p.slopeFrom(), p.slopeTo()})
        .as("at %s", x)
        .containsExactly(new double[] {x, objective, slope, from, to}, within(1e-6));
  }

  /** A point right on a bend has the slope that follows. */
  @Test
  void atABendTheSlopeIsThatOfOneMore() {
    FrontierCurve curve = find(ward().build(), beds(2, 22, 5, false));
    expect(curve.points().get(1), 6, 12, 1.5, 6, 14);
    expect(curve.points().get(3), 14, 24, 0, 14, 22);
    assertThat(curve.rangesComplete()).isTrue();
  }

  @Test
  void wholeUnitsAreDividedUnlessKept() {
    Department d = ward().service("C", "utility=50 maximum=1 whole_units=yes", "BED=4").build();
    FrontierCurve divided = find(d, beds(2, 6, 4, false));
    assertThat(divided.wholeUnits()).isEqualTo(WholeUnits.DIVIDED);
    expect(divided.points().get(1), 3, 27, 12.5, 2, 5);
    FrontierCurve kept = find(d, beds(2, 6, 4, true));
    assertThat(kept.wholeUnits()).isEqualTo(WholeUnits.KEPT);
    assertThat(kept.points())
        .extracting(p -> Math.round(p.objective()))
        .containsExactly(4L, 6L, 8L, 52L, 54L);
    assertThat(kept.points().get(2).slope()).isEqualTo(44, within(1e-6));
    assertThat(kept.points().get(2).slopeFrom()).isNull();
  }

  @Test
  void aCancelledCurveSaysSo() {
    Cancellation cancelled = new Cancellation();
    cancelled.request();
    FrontierCurve curve =
        new Frontier(OPTIMISER)
            .find(
                ward().build(),
                PlanRequest.DEFAULT,
                beds(2, 6, 4, false),
                SweepProgress.Listener.NONE,
                cancelled);
    assertThat(curve.status()).isEqualTo(PlanStatus.CANCELLED);
    assertThat(curve.points()).hasSize(5).allMatch(p -> p.objective() == null);
  }

  /** Every objective is that of a plan of its own, and the curve bends only downwards. */
  @Test
  void theSamplesFrontierIsConcaveAndTrue() {
    Imported read = (Imported) new FolderFormat().read(Path.of("assets/sample"));
    Department sample = read.workspace().department();
    List<Availability> there = sample.rows(Availability.class);
    Availability one = there.stream().filter(a -> a.period().isEmpty()).findFirst().orElseThrow();
    FrontierCurve curve =
        find(
            sample,
            new FrontierRequest(
                LimitKind.CAPACITY,
                one.capacity(),
                "",
                one.amount() * 0.6,
                one.amount() * 1.4,
                10,
                false));
    assertThat(curve.status()).isEqualTo(PlanStatus.OPTIMAL);
    assertThat(curve.wholeUnits()).isEqualTo(WholeUnits.DIVIDED);
    for (int i = 1; i < curve.points().size(); i++) {
      FrontierPoint a = curve.points().get(i - 1);
      FrontierPoint b = curve.points().get(i);
      double gain = (b.objective() - a.objective()) / (b.x() - a.x());
      assertThat(gain).isLessThanOrEqualTo(a.slope() + 1e-6);
      assertThat(b.slope()).isLessThanOrEqualTo(a.slope() + 1e-6);
      assertThat(a.x()).isBetween(a.slopeFrom(), a.slopeTo());
    }
  }
}
