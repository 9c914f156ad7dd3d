package org.fourfold.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.outcome.WholeUnits;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.scenario.Assumption;
import org.fourfold.domain.scenario.AssumptionGroup;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.Scenario;
import org.fourfold.domain.scenario.ScenarioTree;
import org.fourfold.domain.scenario.Tornado;
import org.fourfold.domain.scenario.TornadoBar;
import org.fourfold.domain.scenario.Uncertainty;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.optimisation.PlanSweep;
import org.fourfold.optimisation.SweepChange;
import org.fourfold.optimisation.SweepOptions;
import org.fourfold.optimisation.SweepPlan;
import org.fourfold.optimisation.SweepProgress;
import org.fourfold.solver.Cancellation;

/**
 * Which assumption matters most: each alone at its low and its high, all others as they are.
 *
 * <p><b>Method.</b> Of a scenario: its own and its ancestors' assumptions that have a low and a
 * high, in their groups. Of the base: those of every scenario, each alone on the base. With both,
 * the uncertain numbers at their P10 and P90. Whole units are let take any value. The widest bar
 * comes first, one without a plan before all.
 */
public final class TornadoBars {
  private static final double TENTH = Quantile.normal(0.1);

  private record Wind(String scenario, AssumptionGroup group, double low, double high) {}

  private record Answer(PlanStatus status, Double objective) {
    static Answer of(SweepPlan plan) {
      double value = plan.objective();
      return new Answer(plan.status(), Double.isFinite(value) ? value : null);
    }
  }

  private final PlanOptimiser optimiser;
  private final Workspace workspace;
  private final ScenarioTree tree;
  private final List<Wind> winds = new ArrayList<>();
  private final List<SweepChange> questions = new ArrayList<>();

  public TornadoBars(PlanOptimiser optimiser, Workspace workspace) {
    this.optimiser = optimiser;
    this.workspace = workspace;
    tree = new ScenarioTree(workspace);
  }

  /**
   * @param scenario code, {@code ""} for the base
   */
  public Tornado blow(
      String scenario,
      PlanRequest request,
      SweepProgress.Listener listener,
      Cancellation cancellation) {
    long start = System.nanoTime();
    Department now = tree.resolve(scenario).department();
    questions.add(new SweepChange.Instead(now));
    if (scenario.isEmpty()) {
      for (Scenario s : workspace.rows(PlanningTables.SCENARIOS)) {
        for (AssumptionGroup group : AssumptionGroup.of(tree.own(s.scenario()))) {
          wind(group, g -> ScenarioTree.make(now, g.assumptions()).department());
        }
      }
    } else {
      List<Assumption> all = tree.all(scenario);
      for (AssumptionGroup group : AssumptionGroup.of(all)) {
        wind(group, g -> replaced(all, group, g));
      }
    }
    Draws draws = new Draws(now, workspace.rows(PlanningTables.UNCERTAINTY), 0);
    if (draws.problems().isEmpty()) {
      workspace.rows(PlanningTables.UNCERTAINTY).forEach(u -> wind(now, draws, u));
    }
    SweepOptions options = SweepOptions.quick();
    PlanSweep sweep = optimiser.sweep(now, request.withRanges(false), options);
    List<Answer> answers = sweep.run(questions, Answer::of, listener, cancellation);
    List<TornadoBar> bars = new ArrayList<>();
    for (int i = 0; i < winds.size(); i++) {
      Wind w = winds.get(i);
      Answer low = answers.get(1 + 2 * i);
      Answer high = answers.get(2 + 2 * i);
      bars.add(
          new TornadoBar(
              w.scenario(),
              w.group().assumptions(),
              w.low(),
              w.high(),
              low.objective(),
              high.objective(),
              low.status(),
              high.status()));
    }
    bars.sort(Comparator.comparingDouble(TornadoBar::range).reversed());
    return new Tornado(
        request.objective().orElse(now.profile().objective()),
        answers.getFirst().objective(),
        bars,
        sweep.hasWholeUnits() ? WholeUnits.DIVIDED : WholeUnits.NONE,
        (System.nanoTime() - start) * 1e-9,
        now.hash());
  }

  /** Makes the department with another group in place of the one that is there. */
  @FunctionalInterface
  private interface Making {
    Department of(AssumptionGroup group);
  }

  private void wind(AssumptionGroup group, Making making) {
    Assumption first = group.first();
    boolean alike =
        first.low() != null
            && first.high() != null
            && group.assumptions().stream()
                .allMatch(a -> first.low().equals(a.low()) && first.high().equals(a.high()));
    for (AssumptionGroup part : alike ? List.of(group) : singles(group)) {
      Assumption a = part.first();
      winds.add(new Wind(a.scenario(), part, a.low(), a.high()));
      questions.add(new SweepChange.Instead(making.of(with(group, part, a.low()))));
      questions.add(new SweepChange.Instead(making.of(with(group, part, a.high()))));
    }
  }

  private static List<AssumptionGroup> singles(AssumptionGroup group) {
    return group.assumptions().stream()
        .filter(a -> a.low() != null && a.high() != null)
        .map(a -> new AssumptionGroup(List.of(a)))
        .toList();
  }

  /** The whole group, a part of it at another value. */
  private static AssumptionGroup with(AssumptionGroup group, AssumptionGroup part, double value) {
    return new AssumptionGroup(
        group.assumptions().stream()
            .map(a -> part.assumptions().contains(a) ? valued(a, value) : a)
            .toList());
  }

  private static Assumption valued(Assumption a, double value) {
    return new Assumption(
        a.scenario(),
        a.order(),
        a.file(),
        a.where(),
        a.field(),
        a.operation(),
        BigDecimal.valueOf(value).stripTrailingZeros().toPlainString(),
        a.low(),
        a.high(),
        a.reason(),
        a.source(),
        a.owner(),
        a.date());
  }

  private Department replaced(List<Assumption> all, AssumptionGroup old, AssumptionGroup by) {
    List<Assumption> made = new ArrayList<>(all);
    for (int i = 0; i < old.assumptions().size(); i++) {
      made.set(made.indexOf(old.assumptions().get(i)), by.assumptions().get(i));
    }
    return ScenarioTree.make(workspace.department(), made).department();
  }

  private void wind(Department now, Draws draws, Uncertainty u) {
    AssumptionGroup middle = new AssumptionGroup(List.of(draws.middle(u)));
    winds.add(new Wind("", middle, Quantile.at(u, TENTH), Quantile.at(u, -TENTH)));
    for (double z : new double[] {TENTH, -TENTH}) {
      questions.add(
          new SweepChange.Instead(ScenarioTree.make(now, List.of(draws.at(u, z))).department()));
    }
  }
}
