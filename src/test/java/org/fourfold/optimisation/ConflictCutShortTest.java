package org.fourfold.optimisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fourfold.optimisation.DepartmentBuilder.department;

import java.time.Duration;
import org.fourfold.domain.outcome.LimitName;
import org.fourfold.domain.plan.Objective;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.solver.AutoSolver;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.LpResult;
import org.fourfold.solver.LpSession;
import org.fourfold.solver.LpSolver;
import org.fourfold.solver.SolveOptions;
import org.fourfold.solver.SolveProgress;
import org.junit.jupiter.api.Test;

/** A conflict that was not searched to its end says so. */
class ConflictCutShortTest {

  /** Asks a real engine, and is stopped as soon as that has said once that there is no plan. */
  private record StoppedAtFirstConflict(LpSolver engine) implements LpSolver {
    @Override
    public String name() {
      return engine.name();
    }

    @Override
    public String version() {
      return engine.version();
    }

    @Override
    public LpResult solve(
        LinearProgram program,
        SolveOptions options,
        SolveProgress.Listener progress,
        Cancellation cancellation) {
      LpResult result = engine.solve(program, options, progress, cancellation);
      if (result instanceof LpResult.Infeasible) {
        cancellation.request();
      }
      return result;
    }

    @Override
    public LpSession open(LinearProgram program) {
      return engine.open(program);
    }
  }

  /** One and a half nurses are none: a conflict in whole units alone. */
  private static Reasons reasons(LpSolver solver) {
    DepartmentBuilder ward =
        department("")
            .periods(2)
            .capacity("HOUR", 5)
            .resource("NURSE", "unit_cost=1 maximum=3 whole_units=yes", "HOUR=10")
            .service("STAY", "unit=stay utility=1", "HOUR=1")
            .demand("STAY", 28)
            .rule("HALF", "sense== period=P1 amount=1.5", "resource:NURSE=1");
    DepartmentIndex index = DepartmentIndex.of(ward.build());
    PlanModel model = new PlanModel(index.horizon());
    Formulation.of(index, PlanRequest.DEFAULT.withObjective(Objective.MOST_BENEFIT))
        .formulate(model);
    return new ConflictSearch(
            model, solver, Duration.ofMinutes(1), SolveProgress.Listener.NONE, new Cancellation())
        .reasons();
  }

  @Test
  void allLimitsTriedOrNot() {
    Reasons whole = reasons(new AutoSolver());
    assertThat(whole.cutShort()).isFalse();
    assertThat(whole.conflict()).extracting(LimitName::code).containsExactly("HALF");

    Reasons cut = reasons(new StoppedAtFirstConflict(new AutoSolver()));
    assertThat(cut.cutShort()).isTrue();
    assertThat(cut.conflict()).hasSizeGreaterThan(1);
    assertThat(cut.conflict()).extracting(LimitName::code).contains("HALF");
  }
}
