package org.fourfold.optimisation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
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
 * <p><b>Cost.</b> One whole-unit solve for each; stopped by the time limit it leaves the rest as
 * they are.
 */
final class OneMore {
  private static final double EXACT = 1e-9;

  /** A search may take this part of the time that is left, at least a second. */
  private static final int PART = 10;

  /** The plan without, that all others are compared with, may take this part. */
  private static final int HALF = 2;

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
  private int asked;
  private int settled;

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
    Map<LimitKey, Double> worth = new LinkedHashMap<>();
    if (!program.hasWholeUnits()) {
      return worth;
    }
    List<Question> questions = questions();
    asked = questions.size();
    OptionalDouble[] with = new OptionalDouble[asked];
    Arrays.fill(with, OptionalDouble.empty());
    try (LpSession session = solver.open(program)) {
      Optional<Solution> base = solution(session, HALF);
      if (base.isEmpty()) {
        return worth;
      }
      plan = base.get().values();
      AtomicInteger next = new AtomicInteger();
      try (ExecutorService pool = pool()) {
        List<Future<?>> others = new ArrayList<>();
        for (int thread = 1; thread < THREADS; thread++) {
          others.add(pool.submit(() -> answer(solver, questions, next, with)));
        }
        answer(session, questions, next, with);
        for (Future<?> other : others) {
          other.get();
        }
      }
      for (int k = 0; k < asked; k++) {
        if (with[k].isPresent()) {
          worth.put(questions.get(k).key(), with[k].getAsDouble() - base.get().objective());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("one more of a limit could not be planned", e.getCause());
    }
    settled = worth.size();
    return worth;
  }

  /** How many searches for how many limits. */
  Resolves resolves() {
    double seconds = (System.nanoTime() - started) * 1e-9;
    return new Resolves(solves.get(), settled, asked, seconds);
  }

  /** A limit, and how a session raises it by one, answers and takes that back. */
  private record Question(LimitKey key, Function<LpSession, OptionalDouble> raised) {}

  private List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    reach
        .ceilings()
        .forEach(limit -> questions.add(new Question(limit.key(), s -> raised(s, limit))));
    reach.lines().forEach(line -> questions.add(new Question(line.key(), s -> raised(s, line))));
    return questions;
  }

  private static ExecutorService pool() {
    return Executors.newCachedThreadPool(
        Thread.ofPlatform().daemon().name("fourfold-one-more-", 0).factory());
  }

  private void answer(
      LpSolver solver, List<Question> questions, AtomicInteger next, OptionalDouble[] with) {
    try (LpSession session = solver.open(program)) {
      answer(session, questions, next, with);
    }
  }

  /** Takes questions in their order, until none is left; each thread writes places of its own. */
  private void answer(
      LpSession session, List<Question> questions, AtomicInteger next, OptionalDouble[] with) {
    for (int k = next.getAndIncrement(); k < with.length; k = next.getAndIncrement()) {
      with[k] = questions.get(k).raised().apply(session);
    }
  }

  private OptionalDouble raised(LpSession session, ColumnLimit limit) {
    int j = limit.column();
    session.columnBounds(j, program.lower()[j], program.upper()[j] + 1);
    OptionalDouble with = objective(session);
    session.columnBounds(j, program.lower()[j], program.upper()[j]);
    return with;
  }

  private OptionalDouble raised(LpSession session, LimitLine line) {
    int i = program.row(line.key());
    session.rowBounds(i, program.rowLower()[i] + 1, program.rowUpper()[i] + 1);
    OptionalDouble with = objective(session);
    session.rowBounds(i, program.rowLower()[i], program.rowUpper()[i]);
    return with;
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
