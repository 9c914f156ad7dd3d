package org.fourfold.solver;

/**
 * HiGHS (Huangfu and Hall, Parallelizing the dual revised simplex method, 2018; Schork and
 * Gondzio's interior point method; branch and cut), called through its C interface. Stateless: each
 * solve or session has an engine object of its own, so several may run at once.
 */
public final class HighsSolver implements LpSolver {
  private final HighsLibrary library;
  private final HighsListening.Layout layout;
  private final String version;

  private HighsSolver(HighsLibrary library) throws EngineUnavailable {
    this.library = library;
    layout = HighsListening.Layout.of(library);
    version = library.version();
  }

  /** Loads the engine of this machine; throws with the reason where there is none. */
  public static HighsSolver load() throws EngineUnavailable {
    return new HighsSolver(HighsLibrary.load());
  }

  @Override
  public String name() {
    return "HiGHS";
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public LpResult solve(
      LinearProgram program,
      SolveOptions options,
      SolveProgress.Listener progress,
      Cancellation cancellation) {
    try (LpSession session = open(program)) {
      return session.solve(options, progress, cancellation);
    }
  }

  @Override
  public LpSession open(LinearProgram program) {
    return new HighsSession(library, layout, name() + " " + version, program);
  }
}
