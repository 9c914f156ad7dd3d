package org.fourfold.optimisation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.solver.Basis;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.LpSolver;

/**
 * A department planned again and again with changes: what frontiers, staircases, tornados,
 * uncertainty and coalition values stand on.
 *
 * <p><b>Method.</b> The department is formulated and solved once. Questions are taken in chains of
 * a length that follows from their number, each in an engine session of its own that begins from
 * the basis of that solve, or of the nearest question of an earlier run, and hears only what
 * differs from question to question; so what is answered does not depend on how many chains run at
 * once. Every answer passes the same check as a plan.
 *
 * <p><b>Cost.</b> Of a question of changed amounts a few dual simplex iterations; of one that is a
 * department its formulation besides; in whole units a search.
 *
 * <p><b>Errors.</b> A limit that the plan does not have throws {@link UnknownLimit} before anything
 * is solved. What cannot be planned is an answer with its status. Past the time limit of the
 * request, or after a cancel, the answers left say {@link PlanStatus#CANCELLED}.
 */
public final class PlanSweep {
  /** Long enough to be worth a session, short enough to share two hundred among many cores. */
  private static final int CHAIN = 16;

  /** Few questions are shared among so many cores all the same. */
  private static final int SHARED = 4;

  private static final int SHORTEST = 3;

  private final PlanRequest request;
  private final SweepOptions options;
  private final LpSolver solver;
  private final SweepModel base;
  private final long started = System.nanoTime();
  private final SweepBases bases = new SweepBases();
  private Optional<Basis> basis = Optional.empty();

  /** What a chain answered, and where its first and last question ended. */
  private record Chained<T>(List<T> answers, List<SweepBases.Ended> ends) {}

  /**
   * Formulates a department that passed its check.
   *
   * @param request its time limit is that of the whole sweep, from now
   * @throws IllegalArgumentException where the department has no periods
   */
  PlanSweep(Department department, PlanRequest request, SweepOptions options, LpSolver solver) {
    this.request = request;
    this.options = options;
    this.solver = solver;
    this.base =
        SweepModel.of(department, request, options)
            .orElseThrow(() -> new IllegalArgumentException("the department has no periods"));
  }

  /**
   * Answers each question, in their order.
   *
   * @param reading what is kept of each answer; called on several threads
   */
  public <T> List<T> run(
      List<SweepChange> questions,
      Function<SweepPlan, T> reading,
      SweepProgress.Listener listener,
      Cancellation cancellation) {
    questions.forEach(this::known);
    SweepCount count = new SweepCount(questions.size(), listener);
    Optional<Basis> begin = basis(cancellation);
    List<Future<Chained<T>>> chains = new ArrayList<>();
    List<T> answers = new ArrayList<>(questions.size());
    try (ExecutorService pool = pool()) {
      int length = Math.clamp((questions.size() + SHARED - 1) / SHARED, SHORTEST, CHAIN);
      for (int from = 0; from < questions.size(); from += length) {
        List<SweepChange> part = questions.subList(from, Math.min(from + length, questions.size()));
        Optional<Basis> near = near(part.getFirst()).or(() -> begin);
        chains.add(pool.submit(() -> chain(part, near, reading, count, cancellation)));
      }
      try {
        for (Future<Chained<T>> chain : chains) {
          answers.addAll(chain.get().answers());
        }
        for (Future<Chained<T>> chain : chains) {
          chain.get().ends().forEach(this::remember);
        }
      } catch (InterruptedException e) {
        count.fail();
        throw e;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while sweeping", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a question could not be answered", e.getCause());
    }
    return answers;
  }

  /** Whether the department decides anything in whole units, divided here or not. */
  public boolean hasWholeUnits() {
    return base.model().program().hasWholeUnits();
  }

  private void known(SweepChange change) {
    if (change instanceof SweepChange.Amounts(List<AmountChange> amounts)) {
      amounts.forEach(base.places()::of);
    }
  }

  private ExecutorService pool() {
    return Executors.newFixedThreadPool(
        Math.max(1, options.threads()),
        Thread.ofPlatform().daemon().name("fourfold-sweep-", 0).factory());
  }

  /** Where the department as it stands is best, found once. */
  private synchronized Optional<Basis> basis(Cancellation cancellation) {
    if (basis.isEmpty() && !base.first().hasWholeUnits()) {
      try (SweepChain chain = open(cancellation)) {
        PlanStatus status = chain.answer(SweepQuestion.of(base, List.of())).status();
        basis = status == PlanStatus.OPTIMAL ? chain.basis() : Optional.empty();
      }
    }
    return basis;
  }

  private synchronized Optional<Basis> near(SweepChange change) {
    return change instanceof SweepChange.Amounts(List<AmountChange> amounts)
        ? bases.nearest(amounts)
        : Optional.empty();
  }

  private synchronized void remember(SweepBases.Ended end) {
    bases.add(end);
  }

  private SweepChain open(Cancellation cancellation) {
    Supplier<Duration> left = () -> request.timeLimit().minusNanos(System.nanoTime() - started);
    return new SweepChain(base, solver, request, options, left, cancellation);
  }

  private <T> Chained<T> chain(
      List<SweepChange> part,
      Optional<Basis> begin,
      Function<SweepPlan, T> reading,
      SweepCount count,
      Cancellation cancellation) {
    List<T> answers = new ArrayList<>(part.size());
    List<SweepBases.Ended> ends = new ArrayList<>(2);
    try (SweepChain chain = open(cancellation)) {
      begin.ifPresent(chain::begin);
      for (SweepChange change : part) {
        if (!count.failed()) {
          SweepPlan answer = answer(chain, change, cancellation);
          answers.add(reading.apply(answer));
          count.one();
          if (change == part.getFirst() || change == part.getLast()) {
            end(change, answer, chain).ifPresent(ends::add);
          }
        }
      }
      return new Chained<>(answers, ends);
    } catch (RuntimeException e) {
      count.fail();
      throw e;
    }
  }

  private static Optional<SweepBases.Ended> end(
      SweepChange change, SweepPlan answer, SweepChain chain) {
    return change instanceof SweepChange.Amounts(List<AmountChange> amounts)
            && answer.status() == PlanStatus.OPTIMAL
            && answer.start() == SweepStart.WARM
        ? chain.basis().map(basis -> new SweepBases.Ended(amounts, basis))
        : Optional.empty();
  }

  private SweepPlan answer(SweepChain chain, SweepChange change, Cancellation cancellation) {
    Optional<SweepQuestion> question =
        switch (change) {
          case SweepChange.Amounts(List<AmountChange> amounts) ->
              Optional.of(SweepQuestion.of(base, amounts));
          case SweepChange.Instead _ when cancellation.requested() -> Optional.empty();
          case SweepChange.Instead(Department department) ->
              SweepModel.of(department, request, options)
                  .map(model -> SweepQuestion.of(model, List.of()));
        };
    if (question.isPresent()) {
      return chain.answer(question.get());
    }
    Solved none =
        cancellation.requested()
            ? Solved.without(PlanStatus.CANCELLED, "Stopped on request.")
            : Solved.without(PlanStatus.FAILED, "The department has no periods.");
    SweepQuestion unasked = SweepQuestion.of(base, List.of());
    return new SweepPlan(base, unasked, request, none, SweepStart.RESHAPED, false);
  }
}
