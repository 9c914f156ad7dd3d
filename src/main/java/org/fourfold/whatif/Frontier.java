package org.fourfold.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fourfold.domain.outcome.FrontierCurve;
import org.fourfold.domain.outcome.FrontierPoint;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.outcome.WholeUnits;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.optimisation.AmountChange;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.optimisation.PlanSweep;
import org.fourfold.optimisation.SweepChange;
import org.fourfold.optimisation.SweepOptions;
import org.fourfold.optimisation.SweepPlan;
import org.fourfold.optimisation.SweepProgress;
import org.fourfold.solver.Cancellation;

/**
 * The best objective against the amount of one limit, what one more is worth at each point, and
 * over which amounts it stays so.
 *
 * <p><b>Method.</b> One plan for each point, and for the ranges {@link Pieces}. Departments with
 * whole units are planned as if they could be divided, unless the request says otherwise; then the
 * curve has no straight pieces, and the slope is the mean up to the next point.
 *
 * <p><b>Errors.</b> A limit that the plan does not have throws {@link
 * org.fourfold.optimisation.UnknownLimit}. Points that the time limit or a cancel left say so.
 */
public final class Frontier {
  private final PlanOptimiser optimiser;

  public Frontier(PlanOptimiser optimiser) {
    this.optimiser = optimiser;
  }

  /** The frontier of a department that passed its check and has periods. */
  public FrontierCurve find(
      Department department,
      PlanRequest plan,
      FrontierRequest request,
      SweepProgress.Listener listener,
      Cancellation cancellation) {
    long start = System.nanoTime();
    SweepOptions options = SweepOptions.quick().withDivisible(!request.wholeUnits());
    PlanSweep sweep = optimiser.sweep(department, plan.withRanges(false), options);
    List<Double> grid = IntStream.rangeClosed(0, request.steps()).mapToObj(request::x).toList();
    List<Probe> points = probes(sweep, request, grid, listener, cancellation);
    Pieces pieces =
        new Pieces(xs -> probes(sweep, request, xs, SweepProgress.Listener.NONE, cancellation));
    boolean whole = request.wholeUnits() && sweep.hasWholeUnits();
    if (!whole) {
      pieces.find(points);
    }
    return new FrontierCurve(
        request.kind(),
        request.code(),
        request.period(),
        plan.objective().orElse(department.profile().objective()),
        IntStream.range(0, points.size())
            .mapToObj(i -> whole ? toNext(points, i) : onPiece(points.get(i), pieces))
            .toList(),
        status(points),
        whole ? WholeUnits.KEPT : sweep.hasWholeUnits() ? WholeUnits.DIVIDED : WholeUnits.NONE,
        !whole && pieces.complete(),
        points.size() + pieces.made(),
        (System.nanoTime() - start) * 1e-9,
        department.hash());
  }

  private static List<Probe> probes(
      PlanSweep sweep,
      FrontierRequest request,
      List<Double> amounts,
      SweepProgress.Listener listener,
      Cancellation cancellation) {
    List<SweepChange> questions = new ArrayList<>();
    for (double x : amounts) {
      AmountChange change = AmountChange.set(request.kind(), request.code(), request.period(), x);
      questions.add(new SweepChange.Amounts(List.of(change)));
    }
    List<Probe> answers =
        sweep.run(questions, answer -> probe(answer, request), listener, cancellation);
    return IntStream.range(0, answers.size())
        .mapToObj(i -> answers.get(i).moved(amounts.get(i)))
        .toList();
  }

  private static Probe probe(SweepPlan answer, FrontierRequest request) {
    double slope =
        answer.price(request.kind(), request.code(), request.period()).orElse(Double.NaN);
    return new Probe(0, answer.status(), answer.objective(), slope);
  }

  private static FrontierPoint onPiece(Probe p, Pieces pieces) {
    Pieces.Piece piece =
        pieces.at(p.x()).orElseGet(() -> new Pieces.Piece(p.x(), p.x(), p.slope()));
    return p.planned()
        ? new FrontierPoint(
            p.x(), p.value(), piece.slope() + 0.0, piece.from(), piece.to(), p.status())
        : new FrontierPoint(p.x(), p.number(), null, null, null, p.status());
  }

  private static FrontierPoint toNext(List<Probe> points, int i) {
    Probe here = points.get(i);
    int other = i + 1 < points.size() ? i + 1 : i - 1;
    Probe there = points.get(other);
    double slope = (there.value() - here.value()) / (there.x() - here.x());
    return new FrontierPoint(
        here.x(),
        here.number(),
        Double.isFinite(slope) ? slope + 0.0 : null,
        null,
        null,
        here.status());
  }

  private static PlanStatus status(List<Probe> points) {
    for (PlanStatus unsettled :
        List.of(PlanStatus.FAILED, PlanStatus.CANCELLED, PlanStatus.FEASIBLE)) {
      if (points.stream().anyMatch(p -> p.status() == unsettled)) {
        return unsettled;
      }
    }
    return points.stream().anyMatch(p -> p.status() == PlanStatus.OPTIMAL)
        ? PlanStatus.OPTIMAL
        : points.getFirst().status();
  }
}
