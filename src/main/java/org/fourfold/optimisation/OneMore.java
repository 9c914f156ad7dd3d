package org.fourfold.optimisation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.fourfold.domain.outcome.Resolves;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.LpResult;
import org.fourfold.solver.LpSession;
import org.fourfold.solver.LpSolver;
import org.fourfold.solver.Solution;
import org.fourfold.solver.SolveOptions;
import org.fourfold.solver.SolveProgress;

/**
 * What one more of a limit is worth in a plan with whole units, by planning again: the price with
 * whole units held at their values is not the value of one more post.
 *
 * <p><b>Method.</b> For every limit that one more could matter to ({@link WithinReach}), the
 * objective with the limit raised by one less the objective without, both solved to a gap of 1e-9
 * so that their difference means something; each search begins from the plan. Every processor has a
 * session of its own.
 *
 * <p>Ceilings without a price are raised in groups: what brings nothing together brings nothing
 * alone. A floor that the plan keeps with one more costs nothing, without a solve.
 *
 * <p><b>Cost.</b> One whole-unit solve for each limit, or for a group that brings nothing; stopped
 * by the time limit it leaves the rest as they are.
 */
final class OneMore {
  private static final double EXACT = 1e-9;

  /** A search may take this part of the time that is left, at least a second. */
  private static final int PART = 10;

  /** The plan without, that all others are compared with, may take this part. */
  private static final int HALF = 2;

  /** More together rarely bring nothing. */
  private static final int LARGEST_GROUP = 40;

  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  private final PlanModel model;
  private final LinearProgram program;
  private final WithinReach reach;
  private final PlanRequest request;
  private final Cancellation cancellation;
  private final Pulse pulse;
  private final long deadline;
  private final long started = System.nanoTime();
  private final AtomicInteger solves = new AtomicInteger();
  private double[] plan;
  private final Map<LimitKey, Double> worth = new ConcurrentHashMap<>();
  private double without;
  private int asked;

  /**
   * @param solved with a plan
   * @param deadline by {@link System#nanoTime}
   */
  OneMore(
      PlanModel model,
      Goal goal,
      Solved solved,
      PlanRequest request,
      long deadline,
      Cancellation cancellation,
      Pulse pulse) {
    this.model = model;
    this.program = StagedSolve.program(model, goal);
    this.plan = solved.plan().orElseThrow().values();
    this.reach = new WithinReach(model, program, solved);
    this.request = request;
    this.cancellation = cancellation;
    this.pulse = pulse;
    this.deadline = deadline;
  }

  /** Values of one more by limit; empty for a plan without whole units, whose prices are exact. */
  Map<LimitKey, Double> find(LpSolver solver) {
    if (!program.hasWholeUnits()) {
      return Map.of();
    }
    try (LpSession session = solver.open(program)) {
      Optional<Solution> base = solution(session, HALF);
      if (base.isPresent()) {
        plan = base.get().values();
        without = base.get().objective();
        List<Question> questions = questions();
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService pool = pool()) {
          List<Future<?>> others = new ArrayList<>();
          for (int thread = 1; thread < THREADS; thread++) {
            others.add(pool.submit(() -> answer(solver, questions, next)));
          }
          answer(session, questions, next);
          for (Future<?> other : others) {
            other.get();
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("one more of a limit could not be planned", e.getCause());
    }
    return Map.copyOf(worth);
  }

  /** How many searches for how many limits. */
  Resolves resolves() {
    double seconds = (System.nanoTime() - started) * 1e-9;
    return new Resolves(solves.get(), worth.size(), asked, seconds);
  }

  /** One limit, or several together, answered in a session. */
  private interface Question extends Consumer<LpSession> {}

  /**
   * Ceilings and limits with a price one by one; then those that one more could matter to together
   * with others, the nearest in the smallest groups.
   */
  private List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    for (ColumnLimit limit : reach.ceilings()) {
      asked++;
      questions.add(session -> put(limit.key(), raised(session, limit)));
    }
    List<LimitLine> together = new ArrayList<>();
    for (LimitLine line : reach.lines()) {
      asked++;
      if (line.atMost() && !line.fixed() && !reach.priced(line)) {
        together.add(line);
      } else if (!line.atMost() && !line.fixed() && line.slack(plan) >= 1) {
        // The plan keeps it with one more too, and no plan is better than the best.
        worth.put(line.key(), 0.0);
      } else {
        questions.add(session -> put(line.key(), raised(session, List.of(line))));
      }
    }
    int size = 1;
    for (int from = 0; from < together.size(); ) {
      int to = Math.min(together.size(), from + size);
      List<LimitLine> group = together.subList(from, to);
      questions.add(session -> group(session, group));
      from = to;
      size = Math.min(LARGEST_GROUP, size + 1);
    }
    return questions;
  }

  /**
   * Limits that only give way when raised: where all of them together bring nothing none does, else
   * each half is asked.
   */
  private void group(LpSession session, List<LimitLine> lines) {
    OptionalDouble with = raised(session, lines);
    if (with.isEmpty()) {
      return;
    }
    double noise = 2 * EXACT * Math.max(1, Math.abs(without));
    if (lines.size() == 1) {
      put(lines.getFirst().key(), with);
    } else if (Math.abs(with.getAsDouble() - without) <= noise) {
      lines.forEach(line -> worth.put(line.key(), 0.0));
    } else {
      group(session, lines.subList(0, lines.size() / 2));
      group(session, lines.subList(lines.size() / 2, lines.size()));
    }
  }

  private void put(LimitKey key, OptionalDouble with) {
    with.ifPresent(objective -> worth.put(key, objective - without));
  }

  private static ExecutorService pool() {
    return Executors.newCachedThreadPool(
        Thread.ofPlatform().daemon().name("fourfold-one-more-", 0).factory());
  }

  private void answer(LpSolver solver, List<Question> questions, AtomicInteger next) {
    try (LpSession session = solver.open(program)) {
      answer(session, questions, next);
    }
  }

  /** Takes questions in their order, until none is left. */
  private static void answer(LpSession session, List<Question> questions, AtomicInteger next) {
    for (int k = next.getAndIncrement(); k < questions.size(); k = next.getAndIncrement()) {
      questions.get(k).accept(session);
    }
  }

  private OptionalDouble raised(LpSession session, ColumnLimit limit) {
    int j = limit.column();
    session.columnBounds(j, program.lower()[j], program.upper()[j] + 1);
    OptionalDouble with = objective(session);
    session.columnBounds(j, program.lower()[j], program.upper()[j]);
    return with;
  }

  private OptionalDouble raised(LpSession session, List<LimitLine> lines) {
    move(session, lines, 1);
    OptionalDouble with = objective(session);
    move(session, lines, 0);
    return with;
  }

  private void move(LpSession session, List<LimitLine> lines, double by) {
    for (LimitLine line : lines) {
      int i = program.row(line.key());
      session.rowBounds(i, program.rowLower()[i] + by, program.rowUpper()[i] + by);
    }
  }

  private OptionalDouble objective(LpSession session) {
    return solution(session, PART)
        .map(s -> OptionalDouble.of(s.objective()))
        .orElseGet(OptionalDouble::empty);
  }

  private Optional<Solution> solution(LpSession session, int part) {
    long left = deadline - System.nanoTime();
    if (left <= 0 || cancellation.requested()) {
      return Optional.empty();
    }
    long most = Math.max(Duration.ofSeconds(1).toNanos(), left / part);
    Duration limit = Duration.ofNanos(Math.min(left, most));
    SolveOptions options = new SolveOptions(limit, EXACT, request.seed(), false, false);
    session.begin(plan);
    Optional<Solution> found =
        session.solve(options, SolveProgress.Listener.NONE, cancellation)
                instanceof LpResult.Optimal(Solution s)
            ? Optional.of(s)
            : Optional.empty();
    pulse.phase(Pulse.ONE_MORE, solves.incrementAndGet());
    return found;
  }
}
