package org.fourfold.solver;

/** A session for an engine without warm starts: each solve begins afresh. */
final class RebuildingSession implements LpSession {
  private final LpSolver solver;
  private final ChangingProgram changing;

  RebuildingSession(LpSolver solver, LinearProgram program) {
    this.solver = solver;
    this.changing = new ChangingProgram(program);
  }

  @Override
  public void rowBounds(int row, double lower, double upper) {
    changing.rowBounds(row, lower, upper);
  }

  @Override
  public void columnBounds(int column, double lower, double upper) {
    changing.columnBounds(column, lower, upper);
  }

  @Override
  public void cost(int column, double cost) {
    changing.cost(column, cost);
  }

  @Override
  public void coefficient(int row, int column, double value) {
    changing.coefficient(row, column, value);
  }

  @Override
  public LpResult solve(
      SolveOptions options, SolveProgress.Listener progress, Cancellation cancellation) {
    return solver.solve(program(), options, progress, cancellation);
  }

  @Override
  public LinearProgram program() {
    return changing.program();
  }

  /** Nothing is held between solves. */
  @Override
  public void close() {}
}
