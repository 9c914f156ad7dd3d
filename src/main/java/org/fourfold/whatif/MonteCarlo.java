package org.fourfold.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.outcome.Totals;
import org.fourfold.domain.outcome.WholeUnits;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.Objective;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.scenario.CandidateResult;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.ScenarioTree;
import org.fourfold.domain.scenario.Uncertainty;
import org.fourfold.domain.scenario.UncertaintyOutcome;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.optimisation.PlanSweep;
import org.fourfold.optimisation.SweepChange;
import org.fourfold.optimisation.SweepOptions;
import org.fourfold.optimisation.SweepPlan;
import org.fourfold.optimisation.SweepProgress;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.SolveProgress;

/**
 * What plans come to when demand, length of stay and prices turn out otherwise.
 *
 * <p><b>Method.</b> Every draw is planned anew as if whole units could be divided, warm on all
 * processors: that is the best that could be done had it been known. Then candidates, planned in
 * whole units, are held against every draw: the resources of the plan as it stands, of other
 * scenarios, and of the draws at P10, P50 and P90 stay as planned, and the rest is planned around
 * them. The most robust is the one with the best bad end: P10, or P90 where less is better.
 *
 * <p><b>Cost.</b> A formulation and a warm linear plan for each draw, and for each draw and
 * candidate.
 *
 * <p><b>Errors.</b> {@link #problems} says what makes no distribution or finds no row. Draws
 * without a plan count as the worst. A cancel or the time limit ends with the draws made.
 */
public final class MonteCarlo {
  /** Draws asked at a time, so that departments do not pile up. */
  private static final int BLOCK = 192;

  private static final double[] ENDS = {0.1, 0.5, 0.9};

  /**
   * What is asked.
   *
   * @param scenario code, {@code ""} for the base
   * @param candidates further scenarios whose plans are held against the draws
   * @param hold whether candidates are costed at all
   * @param totals whether each draw's plan is the cheapest of the best, so that its cost means
   *     something where benefit comes first; about twice the time
   */
  public record Asked(
      String scenario,
      List<String> candidates,
      boolean hold,
      boolean totals,
      int runs,
      long seed) {}

  private record Answer(PlanStatus status, double objective, Totals totals, Set<String> binding) {
    boolean planned() {
      return Double.isFinite(objective);
    }

    boolean settled() {
      return status != PlanStatus.CANCELLED && status != PlanStatus.FAILED;
    }
  }

  private record Candidate(
      CandidateResult.Kind kind, String scenario, double share, Draws draws, HeldResources held) {}

  private final PlanOptimiser optimiser;
  private final Workspace workspace;
  private final ScenarioTree tree;
  private final PlanRequest request;
  private final Asked asked;
  private final List<Uncertainty> uncertain;
  private final long start = System.nanoTime();
  private int done;
  private int total;

  public MonteCarlo(
      PlanOptimiser optimiser, Workspace workspace, PlanRequest request, Asked asked) {
    this.optimiser = optimiser;
    this.workspace = workspace;
    this.request = request.withRanges(false);
    this.asked = asked;
    tree = new ScenarioTree(workspace);
    uncertain = workspace.rows(PlanningTables.UNCERTAINTY);
  }

  /** What is wrong with the uncertainties; empty where they can be drawn. */
  public List<Problem> problems() {
    return draws(asked.scenario()).problems();
  }

  private Draws draws(String scenario) {
    return new Draws(tree.resolve(scenario).department(), uncertain, asked.seed());
  }

  public UncertaintyOutcome run(SweepProgress.Listener listener, Cancellation cancellation) {
    Department now = tree.resolve(asked.scenario()).department();
    Objective goal = request.objective().orElse(now.profile().objective());
    boolean more = goal != Objective.LEAST_COST;
    total = asked.runs() * (asked.hold() ? 5 + asked.candidates().size() : 1);
    Draws draws = draws(asked.scenario());
    List<Answer> answers = new ArrayList<>();
    for (Answer a : sweep(now, draws, Optional.empty(), listener, cancellation)) {
      if (a.settled()) {
        answers.add(a);
      }
    }
    List<CandidateResult> held = new ArrayList<>();
    if (asked.hold() && answers.size() == asked.runs()) {
      for (Candidate c : candidates(now, draws, answers, cancellation)) {
        if (!cancellation.requested()) {
          held.add(costed(c, more, listener, cancellation));
        }
      }
      held.removeIf(c -> cancellation.requested() && c == held.getLast());
    }
    Map<String, Double> p10 = new LinkedHashMap<>();
    Map<String, Double> p50 = new LinkedHashMap<>();
    Map<String, Double> p90 = new LinkedHashMap<>();
    totals(answers, goal, more, p10, p50, p90);
    PlanSweep any = optimiser.sweep(now, request, SweepOptions.quick());
    return new UncertaintyOutcome(
        answers.size(),
        asked.runs(),
        (int) answers.stream().filter(Answer::planned).count(),
        asked.seed(),
        goal,
        p10,
        p50,
        p90,
        binding(answers),
        held,
        best(held, more),
        answers.stream().filter(Answer::planned).map(Answer::objective).sorted().toList(),
        any.hasWholeUnits() ? WholeUnits.DIVIDED : WholeUnits.NONE,
        (System.nanoTime() - start) * 1e-9,
        now.hash());
  }

  private List<Answer> sweep(
      Department base,
      Draws draws,
      Optional<HeldResources> held,
      SweepProgress.Listener listener,
      Cancellation cancellation) {
    boolean cheapest = held.isEmpty() && asked.totals();
    SweepOptions options = SweepOptions.quick().withCheapest(cheapest);
    Department from = held.map(h -> h.in(base)).orElse(base);
    PlanSweep sweep = optimiser.sweep(from, request, options);
    List<Answer> answers = new ArrayList<>();
    for (int first = 0; first < asked.runs() && !cancellation.requested(); first += BLOCK) {
      List<SweepChange> questions =
          IntStream.range(first, Math.min(asked.runs(), first + BLOCK))
              .parallel()
              .mapToObj(draws::draw)
              .map(d -> held.map(h -> h.in(d)).orElse(d))
              .<SweepChange>map(SweepChange.Instead::new)
              .toList();
      int before = done;
      answers.addAll(
          sweep.run(
              questions,
              plan -> answer(plan, held.isEmpty()),
              heard ->
                  listener.heard(
                      new SweepProgress(
                          before + heard.done(), total, (System.nanoTime() - start) * 1e-9)),
              cancellation));
      done += questions.size();
    }
    return answers;
  }

  private static Answer answer(SweepPlan plan, boolean whole) {
    double value = plan.objective();
    if (!whole || !Double.isFinite(value)) {
      return new Answer(plan.status(), value, null, Set.of());
    }
    Set<String> binding = new HashSet<>();
    PlanOutcome outcome = plan.outcome().orElseThrow();
    for (LimitValue limit : outcome.limits()) {
      if (limit.binds() && limit.shadowPrice() != null && Math.abs(limit.shadowPrice()) > 1e-9) {
        binding.add(limit.kind().code() + ":" + limit.code());
      }
    }
    return new Answer(plan.status(), value, outcome.totals(), binding);
  }

  /** Plans the candidates, two or more at a time; one without a plan is none. */
  private List<Candidate> candidates(
      Department now, Draws draws, List<Answer> answers, Cancellation cancellation) {
    List<Supplier<Optional<Candidate>>> made = new ArrayList<>();
    made.add(
        () ->
            candidate(
                CandidateResult.Kind.AS_PLANNED, asked.scenario(), 0, draws, now, cancellation));
    for (String code : asked.candidates()) {
      Department other = tree.resolve(code).department();
      Draws own = new Draws(other, uncertain, asked.seed());
      made.add(() -> candidate(CandidateResult.Kind.SCENARIO, code, 0, own, other, cancellation));
    }
    List<Integer> planned =
        IntStream.range(0, answers.size())
            .filter(i -> answers.get(i).planned())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> answers.get(i).objective()))
            .toList();
    for (double share : planned.isEmpty() ? new double[0] : ENDS) {
      Department drawn = draws.draw(planned.get((int) Math.round(share * (planned.size() - 1))));
      CandidateResult.Kind kind = CandidateResult.Kind.DRAW;
      made.add(() -> candidate(kind, asked.scenario(), share, draws, drawn, cancellation));
    }
    return made.parallelStream().map(Supplier::get).flatMap(Optional::stream).toList();
  }

  /** Plans a candidate in whole units, so that its resources are known. */
  private Optional<Candidate> candidate(
      CandidateResult.Kind kind,
      String scenario,
      double share,
      Draws draws,
      Department department,
      Cancellation cancellation) {
    // Without a divided plan there is none in whole units, and why is not asked here.
    PlanStatus divided =
        optimiser
            .sweep(department, request, SweepOptions.quick().withThreads(1))
            .run(
                List.of(new SweepChange.Instead(department)),
                SweepPlan::status,
                SweepProgress.Listener.NONE,
                cancellation)
            .getFirst();
    if (divided != PlanStatus.OPTIMAL) {
      return Optional.empty();
    }
    PlanOutcome plan =
        optimiser.plan(
            department,
            request.withQuestions(false, false),
            SolveProgress.Listener.NONE,
            cancellation);
    return plan.hasPlan()
        ? Optional.of(new Candidate(kind, scenario, share, draws, new HeldResources(plan)))
        : Optional.empty();
  }

  private CandidateResult costed(
      Candidate c, boolean more, SweepProgress.Listener listener, Cancellation cancellation) {
    Department base = tree.resolve(c.scenario()).department();
    List<Answer> answers = sweep(base, c.draws(), Optional.of(c.held()), listener, cancellation);
    double[] values =
        answers.stream().filter(Answer::planned).mapToDouble(Answer::objective).toArray();
    Percentile p = new Percentile(values, answers.size() - values.length, more);
    return new CandidateResult(
        c.kind(),
        c.scenario(),
        c.share(),
        p.at(0.1),
        p.at(0.5),
        p.at(0.9),
        answers.isEmpty() ? 0 : values.length / (double) answers.size());
  }

  /** By the bad end; where too many draws have no plan for one, by how many have one. */
  private static int best(List<CandidateResult> held, boolean more) {
    int best = -1;
    for (int i = 0; i < held.size(); i++) {
      if (best < 0 || order(held.get(i), held.get(best), more) > 0) {
        best = i;
      }
    }
    return best < 0 || held.get(best).planned() == 0 ? -1 : best;
  }

  private static int order(CandidateResult a, CandidateResult b, boolean more) {
    Double here = more ? a.p10() : a.p90();
    Double there = more ? b.p10() : b.p90();
    if (here == null || there == null) {
      boolean neither = here == null && there == null;
      return neither ? Double.compare(a.planned(), b.planned()) : here == null ? -1 : 1;
    }
    return more ? Double.compare(here, there) : Double.compare(there, here);
  }

  private void totals(
      List<Answer> answers,
      Objective goal,
      boolean more,
      Map<String, Double> p10,
      Map<String, Double> p50,
      Map<String, Double> p90) {
    List<Answer> planned = answers.stream().filter(Answer::planned).toList();
    int without = answers.size() - planned.size();
    Map<String, double[]> columns = new LinkedHashMap<>();
    columns.put("objective", planned.stream().mapToDouble(Answer::objective).toArray());
    columns.put("benefit", planned.stream().mapToDouble(a -> a.totals().benefit()).toArray());
    if (!asked.totals() && goal == Objective.MOST_BENEFIT) {
      columns.forEach((name, values) -> put(name, values, without, more, p10, p50, p90));
      return;
    }
    columns.put("cost", planned.stream().mapToDouble(a -> a.totals().cost()).toArray());
    columns.put("income", planned.stream().mapToDouble(a -> a.totals().income()).toArray());
    columns.put("refused", planned.stream().mapToDouble(a -> a.totals().refused()).toArray());
    columns.forEach(
        (name, values) -> {
          boolean less = name.equals("cost") || name.equals("refused");
          put(name, values, without, name.equals("objective") ? more : !less, p10, p50, p90);
        });
  }

  private static void put(
      String name,
      double[] values,
      int without,
      boolean more,
      Map<String, Double> p10,
      Map<String, Double> p50,
      Map<String, Double> p90) {
    Percentile p = new Percentile(values, without, more);
    p10.put(name, p.at(ENDS[0]));
    p50.put(name, p.at(ENDS[1]));
    p90.put(name, p.at(ENDS[2]));
  }

  private static Map<String, Double> binding(List<Answer> answers) {
    Map<String, Integer> counts = new TreeMap<>();
    answers.forEach(a -> a.binding().forEach(name -> counts.merge(name, 1, Integer::sum)));
    Map<String, Double> shares = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(e -> shares.put(e.getKey(), e.getValue() / (double) answers.size()));
    return shares;
  }
}
