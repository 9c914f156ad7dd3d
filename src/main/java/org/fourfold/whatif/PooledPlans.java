package org.fourfold.whatif;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.Objective;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.resource.Resource;
import org.fourfold.domain.service.Service;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.optimisation.SweepChange;
import org.fourfold.optimisation.SweepOptions;
import org.fourfold.optimisation.SweepPlan;
import org.fourfold.optimisation.SweepProgress;
import org.fourfold.optimisation.SweepStart;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.SolveProgress;

/**
 * What every coalition of departments that pool their resources comes to: the game that fair shares
 * divide.
 *
 * <p><b>Method.</b> Players are cost centres. One plan for each coalition, as if whole units could
 * be divided, first stage only; coalitions in the order in which each differs from the one before
 * in one player (a Gray code), so that each is solved from where the last one ended. Where some
 * coalition cannot keep what the whole department promises, none but all together is held to it:
 * least volumes, standing requirements, rules that ask for an amount. All together are planned once
 * more in whole units. <b>Cost.</b> 2ⁿ − 1 plans, in chains side by side. <b>Errors.</b> {@link
 * IllegalArgumentException} above twelve players; coalitions without a plan, or left by the time
 * limit or a cancel, say so by their status.
 */
public final class PooledPlans {
  public static final int MOST_PLAYERS = 12;

  private final PlanOptimiser optimiser;

  public PooledPlans(PlanOptimiser optimiser) {
    this.optimiser = optimiser;
  }

  /** Who can be a player: cost centres that have a service, a resource or a capacity. */
  public static List<String> players(Department department) {
    return Coalitions.players(department);
  }

  public PooledValues find(
      Department department,
      PlanRequest request,
      List<String> players,
      SweepProgress.Listener listener,
      Cancellation cancellation) {
    if (players.isEmpty() || players.size() > MOST_PLAYERS) {
      throw new IllegalArgumentException("1 to " + MOST_PLAYERS + " players are needed");
    }
    long start = System.nanoTime();
    int all = 1 << players.size();
    Coalitions coalitions = new Coalitions(department, players);
    PlanRequest quick = request.withRanges(false);
    List<Integer> alone = new ArrayList<>();
    for (int i = 0; i < players.size(); i++) {
      alone.add(1 << i);
    }
    List<Integer> order = new ArrayList<>();
    for (int k = 1; k < all; k++) {
      order.add(k ^ k >> 1);
    }
    boolean eased =
        impossible(
            answers(
                quick, coalitions, alone, all, false, SweepProgress.Listener.NONE, cancellation));
    List<Answer> answers = answers(quick, coalitions, order, all, eased, listener, cancellation);
    if (!eased && impossible(answers)) {
      eased = true;
      answers = answers(quick, coalitions, order, all, true, listener, cancellation);
    }
    Double[] worth = new Double[all];
    PlanStatus[] statuses = new PlanStatus[all];
    worth[0] = 0.0;
    statuses[0] = PlanStatus.OPTIMAL;
    int warm = 0;
    for (int k = 0; k < order.size(); k++) {
      Answer answer = answers.get(k);
      worth[order.get(k)] = answer.objective();
      statuses[order.get(k)] = answer.status();
      warm += answer.start() == SweepStart.WARM ? 1 : 0;
    }
    Objective goal = request.objective().orElse(department.profile().objective());
    boolean wholeUnits =
        department.resources().stream().anyMatch(Resource::wholeUnits)
            || department.services().stream().anyMatch(Service::wholeUnits);
    return new PooledValues(
        players,
        List.of(worth),
        List.of(statuses),
        goal == Objective.LEAST_COST,
        eased,
        whole(department, quick, wholeUnits, worth[all - 1], cancellation),
        wholeUnits,
        warm,
        (System.nanoTime() - start) * 1e-9);
  }

  private static boolean impossible(List<Answer> answers) {
    return answers.stream().anyMatch(a -> a.status() == PlanStatus.INFEASIBLE);
  }

  private List<Answer> answers(
      PlanRequest request,
      Coalitions coalitions,
      List<Integer> asked,
      int all,
      boolean eased,
      SweepProgress.Listener listener,
      Cancellation cancellation) {
    Department base = eased ? coalitions.eased(all - 1) : coalitions.of(all - 1);
    List<SweepChange> questions = new ArrayList<>();
    for (int coalition : asked) {
      boolean bound = !eased || coalition == all - 1;
      questions.add(
          new SweepChange.Instead(bound ? coalitions.of(coalition) : coalitions.eased(coalition)));
    }
    SweepOptions options =
        new SweepOptions(true, false, false, Runtime.getRuntime().availableProcessors());
    return optimiser
        .sweep(base, request, options)
        .run(questions, Answer::of, listener, cancellation);
  }

  private record Answer(PlanStatus status, double objective, SweepStart start) {
    static Answer of(SweepPlan plan) {
      return new Answer(plan.status(), plan.objective(), plan.start());
    }
  }

  private double whole(
      Department department,
      PlanRequest request,
      boolean wholeUnits,
      double divided,
      Cancellation cancellation) {
    if (!wholeUnits || cancellation.requested()) {
      return wholeUnits ? Double.NaN : divided;
    }
    PlanOutcome outcome =
        optimiser.plan(
            department, request.withRanges(false), SolveProgress.Listener.NONE, cancellation);
    return outcome.objective() == null ? Double.NaN : outcome.objective();
  }
}
