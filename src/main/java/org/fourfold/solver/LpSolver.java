package org.fourfold.solver;

/** The port behind which every engine stands. Implementations hold no state between calls. */
public interface LpSolver {

  /** Engine name as shown to planners: {@code ojAlgo}, {@code HiGHS}. */
  String name();

  String version();

  /**
   * Solves a programme. Never throws for a property of the model: an answer that cannot be given is
   * {@link LpResult.Failed} with its reason. Every solution in the result has been checked against
   * its rows, bounds and gap (see {@link Certificate}).
   */
  LpResult solve(
      LinearProgram program,
      SolveOptions options,
      SolveProgress.Listener progress,
      Cancellation cancellation);

  default LpResult solve(LinearProgram program, SolveOptions options) {
    return solve(program, options, SolveProgress.Listener.NONE, new Cancellation());
  }

  /** Opens a warm session on the programme: change limits or costs and solve again. */
  LpSession open(LinearProgram program);
}
