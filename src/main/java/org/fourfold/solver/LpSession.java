package org.fourfold.solver;

/** One programme held in an engine and re-solved warm after small changes. Not thread-safe. */
public interface LpSession extends AutoCloseable {

  void rowBounds(int row, double lower, double upper);

  void columnBounds(int column, double lower, double upper);

  void cost(int column, double cost);

  LpResult solve(SolveOptions options, SolveProgress.Listener progress, Cancellation cancellation);

  /** The programme as it stands after the changes; answers are checked against this one. */
  LinearProgram program();

  @Override
  void close();
}
