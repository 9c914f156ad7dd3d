package org.fourfold.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitName;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.outcome.Totals;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.plan.Engine;
import org.fourfold.domain.plan.Focus;
import org.fourfold.domain.plan.Objective;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.domain.service.Demand;
import org.fourfold.ui.PlannedSample;
import org.fourfold.ui.SampleWorkspace;
import org.fourfold.ui.TestDesk;
import org.fourfold.ui.shell.Planner;
import org.fourfold.ui.shell.Session;
import org.junit.jupiter.api.Test;

/** The states of the Plan screen, without a toolkit. */
class PlanViewModelTest {
  private static final Workspace SAMPLE = SampleWorkspace.read();
  private final List<Problem> visited = new ArrayList<>();

  private PlanViewModel model(Session session) {
    return new PlanViewModel(session, p -> p.message(Locale.UK), visited::add);
  }

  /** Answers with the sample's plan, made once. */
  private static PlanOutcome known(Department department, PlanRequest request) {
    return PlannedSample.PLAN;
  }

  private static final Planner KNOWN = (d, r, listener, cancellation) -> known(d, r);

  @Test
  void nothingIsPlannedUntilAsked() {
    PlanViewModel model = model(TestDesk.session(SAMPLE));
    assertThat(model.state().get()).isEqualTo(PlanState.EMPTY);
    assertThat(model.canOptimise().get()).isTrue();
    assertThat(model.canCancel().get()).isFalse();
  }

  @Test
  void aPlanIsShownAndGoesStaleWithTheInputs() {
    Session session = TestDesk.session(SAMPLE, KNOWN);
    PlanViewModel model = model(session);
    model.optimise();
    assertThat(model.state().get()).isEqualTo(PlanState.PLANNED);
    assertThat(model.warns().get()).isFalse();
    session.edit(
        "less demand",
        w -> {
          List<Demand> rows = new ArrayList<>(w.rows(DepartmentTables.DEMAND));
          rows.set(0, new Demand(rows.getFirst().service(), rows.getFirst().period(), 1));
          return w.with(DepartmentTables.DEMAND, rows);
        });
    assertThat(model.warns().get()).isTrue();
    assertThat(model.state().get()).isEqualTo(PlanState.PLANNED);
    session.undo();
    assertThat(model.warns().get()).isFalse();
  }

  @Test
  void errorsStandInTheWayAndLeadToTheirCells() {
    Workspace broken = SAMPLE.with(DepartmentTables.DEMAND, List.of(new Demand("NOBODY", "", 1)));
    PlanViewModel model = model(TestDesk.session(broken));
    assertThat(model.state().get()).isEqualTo(PlanState.BLOCKED);
    assertThat(model.canOptimise().get()).isFalse();
    model.optimise();
    assertThat(model.outcome().getValue()).isEmpty();
    Problem first = model.errors().getFirst();
    assertThat(model.sentence(first)).contains("NOBODY");
    model.goTo(first);
    assertThat(visited).containsExactly(first);
  }

  @Test
  void aConflictIsImpossibleAndAFailureBroken() {
    PlanViewModel conflict = model(TestDesk.session(SAMPLE, ending(PlanStatus.INFEASIBLE)));
    conflict.optimise();
    assertThat(conflict.state().get()).isEqualTo(PlanState.IMPOSSIBLE);
    PlanViewModel failed = model(TestDesk.session(SAMPLE, ending(PlanStatus.FAILED)));
    failed.optimise();
    assertThat(failed.state().get()).isEqualTo(PlanState.BROKEN);
    PlanViewModel crashed =
        model(
            TestDesk.session(
                SAMPLE,
                (d, r, listener, cancellation) -> {
                  throw new IllegalStateException("no engine");
                }));
    crashed.optimise();
    assertThat(crashed.state().get()).isEqualTo(PlanState.BROKEN);
    assertThat(crashed.session().planning().failure().get()).contains("no engine");
  }

  private static Planner ending(PlanStatus status) {
    LimitName limit = new LimitName("demand[X]", LimitKind.DEMAND, "IM_MRI", "2026-04");
    return (department, request, listener, cancellation) ->
        new PlanOutcome(
            status,
            request.focus(),
            request.objective().orElse(department.profile().objective()),
            null,
            null,
            null,
            null,
            null,
            0,
            department.hash(),
            1,
            Map.of(),
            null,
            List.of(),
            List.of(),
            (Totals) null,
            List.of(),
            List.of(limit),
            List.of(),
            "reason",
            List.of(),
            false,
            null,
            null);
  }

  @Test
  void theRequestFollowsTheChoices() {
    PlanViewModel model = model(TestDesk.session(SAMPLE));
    assertThat(model.objective()).isEqualTo(SAMPLE.profile().objective());
    model.choose(Focus.FINANCE);
    model.choose(Engine.OJALGO);
    model.choose(Objective.LEAST_COST);
    model.limitTime(0);
    model.choose(true, false);
    PlanRequest request = model.request().get();
    assertThat(request.focus()).isEqualTo(Focus.FINANCE);
    assertThat(request.engine()).isEqualTo(Engine.OJALGO);
    assertThat(request.objective()).isEqualTo(Optional.of(Objective.LEAST_COST));
    assertThat(request.timeLimit().toSeconds()).isEqualTo(1);
    assertThat(request.ties()).isTrue();
    assertThat(request.marginals()).isFalse();
    assertThat(model.objectiveMatters()).isFalse();
  }

  @Test
  void everyPartOfThePlanHasItsFigure() {
    PlanViewModel plan = model(TestDesk.session(SAMPLE, KNOWN));
    ResultViewModel result = new ResultViewModel(plan.department(), plan.outcome(), plan.texts());
    assertThat(result.figure().get()).isNull();
    plan.optimise();
    assertThat(result.headlines()).hasSize(6);
    for (Part part : List.of(Part.ALLOCATION, Part.UTILISATION, Part.DEMAND, Part.MONEY)) {
      result.part().set(part);
      for (ResultViewModel.Side side : List.copyOf(result.sides())) {
        result.side().set(side);
        assertThat(result.figure().get().title()).as(part + " " + side).isNotBlank();
      }
    }
    result.part().set(Part.LIMITS);
    assertThat(result.figure().get()).isNull();
  }

  @Test
  void limitsAreFilteredAndSpeakOfWorth() {
    PlanViewModel plan = model(TestDesk.session(SAMPLE, KNOWN));
    plan.optimise();
    LimitsViewModel limits = new LimitsViewModel(plan.outcome(), plan.department(), plan.texts());
    assertThat(limits.best()).isNotEmpty().allMatch(l -> limits.sentence(l).contains(" worth "));
    assertThat(limits.groups()).isNotEmpty();
    limits.kind().set(LimitKind.CAPACITY);
    limits.query().set("mri");
    assertThat(limits.groups()).hasSize(1);
    LimitLine mri = limits.groups().getFirst();
    assertThat(mri.name()).isEqualTo("MRI scanner hours");
    assertThat(mri.parts()).hasSize(limits.shown()).allMatch(l -> l.limit().binds());
    assertThat(mri.used()).endsWith(" h");
    assertThat(limits.sentence(mri))
        .startsWith("MRI scanner hours in ")
        .contains(": one more h is worth ")
        .contains(" QALY");
    limits.byMonth().set(true);
    assertThat(limits.groups()).hasSize(limits.shown()).allMatch(g -> g.parts().size() == 1);
    limits.reachedOnly().set(false);
    limits.kind().set(null);
    limits.query().set("");
    assertThat(limits.shown()).isEqualTo(limits.count());
    assertThat(limits.groups().stream().mapToInt(g -> g.parts().size()).sum())
        .isEqualTo(limits.count());
  }

  @Test
  void aRunStoppedShortLeavesTheEarlierPlan() {
    PlanStatus[] next = {PlanStatus.OPTIMAL};
    Session session =
        TestDesk.session(
            SAMPLE,
            (d, r, listener, cancellation) ->
                next[0] == PlanStatus.OPTIMAL
                    ? known(d, r)
                    : ending(next[0]).plan(d, r, listener, cancellation));
    PlanViewModel model = model(session);
    model.optimise();
    next[0] = PlanStatus.CANCELLED;
    model.findOut(true, false);
    assertThat(model.outcome().getValue()).contains(PlannedSample.PLAN);
    assertThat(model.state().get()).isEqualTo(PlanState.PLANNED);
    assertThat(model.kept().get()).isTrue();
    next[0] = PlanStatus.OPTIMAL;
    model.optimise();
    assertThat(model.kept().get()).isFalse();
  }

  @Test
  void decisionsAreFiltered() {
    PlanViewModel plan = model(TestDesk.session(SAMPLE, KNOWN));
    plan.optimise();
    DecisionsViewModel decisions =
        new DecisionsViewModel(plan.outcome(), plan.department(), plan.texts());
    assertThat(decisions.groups())
        .allMatch(g -> g.parts().stream().allMatch(l -> l.decision().value() != 0));
    decisions.query().set("hip fracture");
    assertThat(decisions.groups()).isNotEmpty().allMatch(g -> g.name().contains("fracture"));
    DecisionLine group = decisions.groups().getFirst();
    assertThat(group.amount())
        .isCloseTo(group.parts().stream().mapToDouble(DecisionLine::amount).sum(), within(1e-6));
    assertThat(decisions.sentence(group)).contains(group.name()).contains("in all");
    assertThat(decisions.facts(group.parts().getFirst())).isNotEmpty();
    decisions.query().set("nothing of that name");
    assertThat(decisions.groups()).isEmpty();
  }
}
