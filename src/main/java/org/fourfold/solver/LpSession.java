package org.fourfold.solver;

import java.util.Optional;

/** One programme held in an engine and re-solved warm after small changes. Not thread-safe. */
public interface LpSession extends AutoCloseable {

  void rowBounds(int row, double lower, double upper);

  void columnBounds(int column, double lower, double upper);

  void cost(int column, double cost);

  /** Changes a coefficient that the matrix holds; another place in it throws. */
  void coefficient(int row, int column, double value);

  LpResult solve(SolveOptions options, SolveProgress.Listener progress, Cancellation cancellation);

  /** The programme as it stands after the changes; answers are checked against this one. */
  LinearProgram program();

  /** Where the last linear solve ended; empty where the engine has no such thing to give. */
  default Optional<Basis> basis() {
    return Optional.empty();
  }

  /** Lets the next linear solve begin from a basis of a programme with these columns and rows. */
  default void begin(Basis basis) {}

  /** Lets the next search over whole units begin from a plan: one value per column. */
  default void begin(double[] plan) {}

  @Override
  void close();
}
