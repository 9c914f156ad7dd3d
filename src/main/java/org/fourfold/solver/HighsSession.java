package org.fourfold.solver;

import java.util.Optional;

/**
 * A programme held in HiGHS. The first solve passes it in; later ones send only what changed and
 * start from the last basis.
 */
final class HighsSession implements LpSession {
  private final HighsLibrary library;
  private final HighsListening.Layout layout;
  private final String engine;
  private final ChangingProgram changing;
  private HighsModel model;
  private HighsListening heard;
  private boolean solvedBefore;

  HighsSession(
      HighsLibrary library, HighsListening.Layout layout, String engine, LinearProgram program) {
    this.library = library;
    this.layout = layout;
    this.engine = engine;
    changing = new ChangingProgram(program);
  }

  @Override
  public void rowBounds(int row, double lower, double upper) {
    changing.rowBounds(row, lower, upper);
    if (model != null) {
      model.rowBounds(row, lower, upper);
    }
  }

  @Override
  public void columnBounds(int column, double lower, double upper) {
    changing.columnBounds(column, lower, upper);
    if (model != null) {
      model.columnBounds(column, lower, upper);
    }
  }

  @Override
  public void cost(int column, double cost) {
    changing.cost(column, cost);
    if (model != null) {
      model.cost(column, cost);
    }
  }

  @Override
  public LinearProgram program() {
    return changing.program();
  }

  @Override
  public LpResult solve(
      SolveOptions options, SolveProgress.Listener progress, Cancellation cancellation) {
    LinearProgram program = program();
    Optional<LpResult> known = InputCheck.answer(program);
    if (known.isPresent()) {
      return known.get();
    }
    if (model == null && !pass(program)) {
      return new LpResult.Failed(engine + " refuses the model.");
    }
    HighsListening listening = new HighsListening(layout, progress, cancellation);
    heard = listening;
    LpResult result = attempts(program, options, cancellation);
    return listening.failure() == null
        ? result
        : new LpResult.Failed("Whoever listens to the progress failed: " + listening.failure());
  }

  private boolean pass(LinearProgram program) {
    model = new HighsModel(library, program);
    if (!model.pass(program)) {
      close();
      return false;
    }
    model.listen(
        (type, telling, told) -> heard.heard(type, telling, told),
        HighsListening.SIMPLEX,
        HighsListening.INTERIOR_POINT,
        HighsListening.MIP_IMPROVING,
        HighsListening.MIP_LOG,
        HighsListening.MIP_INTERRUPT);
    return true;
  }

  private LpResult attempts(
      LinearProgram program, SolveOptions options, Cancellation cancellation) {
    HighsRun run = new HighsRun(library, model, program, engine, options, cancellation);
    LpResult result = new LpResult.Failed(engine + " was not asked.");
    for (HighsMethod method : HighsMethod.inOrder(program, solvedBefore)) {
      result = run.by(method);
      if (!(result instanceof LpResult.Failed)) {
        break;
      }
      model.forget();
    }
    solvedBefore = result instanceof LpResult.Optimal && !program.hasWholeUnits();
    return result;
  }

  @Override
  public void close() {
    if (model != null) {
      model.close();
      model = null;
    }
    solvedBefore = false;
  }
}
