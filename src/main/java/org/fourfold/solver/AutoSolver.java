package org.fourfold.solver;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Chooses the engine: ojAlgo for the tiniest linear programmes and wherever no native engine loads,
 * HiGHS for everything else. It believes neither: both stand behind {@link CheckedSolver}. An
 * answer that failed its check, and a tiny programme said to have no plan or no end, is solved
 * again by the other. Which engine answered stands in the solution.
 */
public final class AutoSolver implements LpSolver {
  private static final Logger LOG = LoggerFactory.getLogger(AutoSolver.class);

  /** Below this number of non-zeros ojAlgo is as quick as HiGHS (decision record 15). */
  private static final int TINY = 300;

  /** Brings the native engine, or says why there is none. */
  @FunctionalInterface
  interface Loader {
    LpSolver load() throws EngineUnavailable;
  }

  private final LpSolver plain = new CheckedSolver(new OjAlgoSolver());
  private final Loader loader;
  private Optional<LpSolver> loaded;

  public AutoSolver() {
    this(HighsSolver::load);
  }

  AutoSolver(Loader loader) {
    this.loader = loader;
  }

  @Override
  public String name() {
    return "auto";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public LpResult solve(
      LinearProgram program,
      SolveOptions options,
      SolveProgress.Listener progress,
      Cancellation cancellation) {
    Optional<LpSolver> strong = strong();
    if (strong.isEmpty()) {
      return plain.solve(program, options, progress, cancellation);
    }
    boolean tiny = program.nonZeros() < TINY && !program.hasWholeUnits() && !options.ranging();
    LpSolver first = tiny ? plain : strong.get();
    LpSolver second = tiny ? strong.get() : plain;
    long started = System.nanoTime();
    LpResult result = first.solve(program, options, progress, cancellation);
    boolean again =
        switch (result) {
          case LpResult.Failed _ -> !cancellation.requested();
          case LpResult.Infeasible _, LpResult.Unbounded _, LpResult.Feasible _ -> tiny;
          case LpResult.Optimal _, LpResult.Cancelled _ -> false;
        };
    if (!again) {
      return result;
    }
    Duration left = options.timeLimit().minusNanos(System.nanoTime() - started);
    LpResult other = second.solve(program, options.withTimeLimit(left), progress, cancellation);
    return other instanceof LpResult.Failed ? result : other;
  }

  /** A session stays with one engine, warm where the native one is there. */
  @Override
  public LpSession open(LinearProgram program) {
    return strong().orElse(plain).open(program);
  }

  private synchronized Optional<LpSolver> strong() {
    if (loaded == null) {
      try {
        loaded = Optional.of(new CheckedSolver(loader.load()));
      } catch (EngineUnavailable e) {
        LOG.info("Planning with ojAlgo alone. {}", e.getMessage());
        loaded = Optional.empty();
      }
    }
    return loaded;
  }
}
