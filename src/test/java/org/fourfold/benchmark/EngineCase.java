package org.fourfold.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.Objective;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.solver.AutoSolver;
import org.fourfold.solver.BareHighs;
import org.fourfold.solver.EngineUnavailable;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.LpResult;
import org.fourfold.solver.OjAlgoSolver;
import org.fourfold.solver.SolveOptions;

/**
 * One generated department planned for one objective, beside its first stage's programme in engines
 * called bare. Seconds are processor seconds of the process.
 *
 * @param simplex NaN where it was not run or did not end
 * @param ojAlgo NaN where it was not run or found nothing
 * @param ranged a plan with ranges, NaN where it was not made
 * @param peak largest memory while it was planned, in MB
 */
record EngineCase(
    int thousands,
    Objective objective,
    LinearProgram program,
    double build,
    BareHighs.Run bare,
    double bareSeconds,
    double simplex,
    double ojAlgo,
    PlanOutcome plan,
    double planned,
    double ranged,
    OptionalLong peak) {

  /** Beyond these sizes (in thousands) other engines would take their whole limit. */
  private static final int LARGEST_SIMPLEX = 60;

  private static final int LARGEST_OJALGO = 60;
  private static final int LARGEST_RANGES = 200;
  private static final double HOUR = 3600;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  static EngineCase measure(int thousands, Objective objective) {
    Department department = GeneratedDepartment.ofThousands(thousands).draw();
    AutoSolver solver = new AutoSolver();
    PlanOptimiser optimiser = new PlanOptimiser(_ -> solver);
    PlanRequest request =
        PlanRequest.DEFAULT.withObjective(objective).withTimeLimit(Duration.ofHours(1));
    PlanRequest plain = request.withRanges(false);
    PlanRequest ranges = request.withRanges(true);
    LinearProgram program = optimiser.programme(department, plain).orElseThrow();
    BareHighs bare = highs();
    List<Supplier<Object>> tasks = new ArrayList<>();
    tasks.add(() -> optimiser.programme(department, plain).orElseThrow().nonZeros());
    tasks.add(() -> bare.run(program, "ipm", HOUR, 0));
    tasks.add(
        () -> {
          Machine.forgetPeak();
          return optimiser.plan(department, plain);
        });
    if (thousands <= LARGEST_RANGES) {
      tasks.add(() -> optimiser.plan(department, ranges));
    }
    int times = thousands > 60 ? 1 : thousands > 10 ? 3 : 5;
    if (thousands <= 10) {
      Measured.inTurn(5, tasks);
    }
    List<Measured<Object>> all = Measured.inTurn(times, tasks);
    OptionalLong peak = Machine.peak();
    if (thousands <= LARGEST_RANGES) {
      Machine.forgetPeak();
      optimiser.plan(department, plain);
      peak = Machine.peak();
    }
    return new EngineCase(
        thousands,
        objective,
        program,
        all.get(0).seconds(),
        (BareHighs.Run) all.get(1).value(),
        all.get(1).seconds(),
        simplex(thousands, bare, program),
        ojAlgo(thousands, program),
        (PlanOutcome) all.get(2).value(),
        all.get(2).seconds(),
        all.size() > 3 ? all.get(3).seconds() : Double.NaN,
        peak);
  }

  static BareHighs highs() {
    try {
      return new BareHighs();
    } catch (EngineUnavailable e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private static double simplex(int thousands, BareHighs bare, LinearProgram program) {
    if (thousands > LARGEST_SIMPLEX) {
      return Double.NaN;
    }
    double start = Machine.processorSeconds();
    BareHighs.Run run = bare.run(program, "simplex", 100, 0);
    return run.optimal() ? Machine.processorSeconds() - start : Double.NaN;
  }

  private static double ojAlgo(int thousands, LinearProgram program) {
    if (thousands > LARGEST_OJALGO) {
      return Double.NaN;
    }
    LpResult result =
        new OjAlgoSolver().solve(program, SolveOptions.DEFAULT.withTimeLimit(PATIENCE));
    return result instanceof LpResult.Optimal(var solution) ? solution.seconds() : Double.NaN;
  }

  /** What building, checking and reading add to the engine's own time, as a share of it. */
  double added() {
    return (planned - bareSeconds) / bareSeconds;
  }

  double ratio() {
    return planned / bareSeconds;
  }
}
