package org.fourfold.solver;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

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
  private AtomicReference<HighsListening> heard;
  private boolean warm;
  private double[] plan;

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
  public void coefficient(int row, int column, double value) {
    changing.coefficient(row, column, value);
    if (model != null) {
      model.coefficient(row, column, value);
    }
  }

  @Override
  public Optional<Basis> basis() {
    return model == null ? Optional.empty() : model.basis();
  }

  @Override
  public void begin(Basis basis) {
    warm = (model != null || pass(program())) && model.begin(basis);
  }

  @Override
  public void begin(double[] values) {
    plan = values;
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
    HighsListening listening =
        new HighsListening(
            layout,
            library,
            program.columnCount(),
            HighsMethod.inOrder(program, warm, false).getFirst().phase(),
            progress,
            cancellation,
            options.timeLimit());
    heard.set(listening);
    HighsRun run = new HighsRun(library, model, program, engine, options, cancellation);
    if (plan != null && program.hasWholeUnits()) {
      run.beginFrom(plan);
    }
    LpResult result =
        HighsMethod.speaksAllTheTime(program)
            ? attempts(program, run)
            : guarded(program, options, run, listening);
    listening.mute();
    boolean ended = result instanceof LpResult.Optimal || warm && !failed(result);
    warm = ended && model != null && !program.hasWholeUnits();
    plan = null;
    return listening.failure() == null
        ? result
        : new LpResult.Failed("Whoever listens to the progress failed: " + listening.failure());
  }

  /**
   * A run on a thread of its own: a search over whole units hears nobody for seconds inside its
   * heuristics, and a large linear run in presolve and crossover. When it does not end in time it
   * is left behind with its model, and the best plan that it told of is the answer.
   */
  private LpResult guarded(
      LinearProgram program, SolveOptions options, HighsRun run, HighsListening listening) {
    HighsModel mine = model;
    long limit = options.timeLimit().plus(options.timeLimit().dividedBy(20)).toMillis();
    Callable<LpResult> work = () -> mine.use(() -> attempts(program, run));
    return switch (GuardedCall.run(work, limit, listening::stopping, _ -> listening.beat())) {
      case GuardedCall.Done<LpResult>(LpResult result) -> result;
      case GuardedCall.Broken<LpResult>(Throwable cause) ->
          new LpResult.Failed(engine + " stopped with an error: " + cause);
      case GuardedCall.Stopped<LpResult>(boolean byTimeLimit) -> {
        mine.abandon();
        model = null;
        Optional<Solution> best =
            listening
                .best(engine, run.seconds())
                .flatMap(claim -> Verifier.unproven(program, claim));
        yield byTimeLimit && best.isPresent()
            ? new LpResult.Feasible(best.get())
            : new LpResult.Cancelled(best, byTimeLimit);
      }
    };
  }

  private static boolean failed(LpResult result) {
    return result instanceof LpResult.Failed;
  }

  private boolean pass(LinearProgram program) {
    model = new HighsModel(library, program);
    if (!model.pass(program)) {
      close();
      return false;
    }
    // A model left behind keeps telling its own run, never the next one.
    AtomicReference<HighsListening> ear = new AtomicReference<>();
    heard = ear;
    model.listen(
        (type, telling, told) -> ear.get().heard(type, telling, told),
        HighsListening.SIMPLEX,
        HighsListening.INTERIOR_POINT,
        HighsListening.MIP_IMPROVING,
        HighsListening.MIP_LOG,
        HighsListening.MIP_INTERRUPT);
    return true;
  }

  private LpResult attempts(LinearProgram program, HighsRun run) {
    LpResult result = new LpResult.Failed(engine + " was not asked.");
    for (HighsMethod method : HighsMethod.inOrder(program, warm, run.planned())) {
      result = run.by(method);
      if (!(result instanceof LpResult.Failed)) {
        break;
      }
      run.forget();
    }
    return result;
  }

  @Override
  public void close() {
    if (model != null) {
      model.close();
      model = null;
    }
    warm = false;
  }
}
