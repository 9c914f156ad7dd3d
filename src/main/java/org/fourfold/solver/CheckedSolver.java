package org.fourfold.solver;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one door between engines and callers: whatever an engine answers, checked by itself or not,
 * is checked here against the programme it was asked, alone and in sessions. What fails, and what
 * an engine throws, is {@link LpResult.Failed} with its reason. That there is no plan, or no end,
 * carries nothing that could be checked; {@link AutoSolver} asks both engines where that is cheap.
 */
public final class CheckedSolver implements LpSolver {
  private static final Logger LOG = LoggerFactory.getLogger(CheckedSolver.class);

  private final LpSolver engine;

  public CheckedSolver(LpSolver engine) {
    this.engine = engine;
  }

  @Override
  public String name() {
    return engine.name();
  }

  @Override
  public String version() {
    return engine.version();
  }

  @Override
  public LpResult solve(
      LinearProgram program,
      SolveOptions options,
      SolveProgress.Listener progress,
      Cancellation cancellation) {
    try {
      // A linear optimum is proven by its prices, wanted or not.
      LpResult result = engine.solve(program, options.withPrices(true), progress, cancellation);
      return checked(program, options, result);
    } catch (RuntimeException e) {
      return thrown(e);
    }
  }

  @Override
  public LpSession open(LinearProgram program) {
    LpSession session = engine.open(program);
    return new LpSession() {
      @Override
      public void rowBounds(int row, double lower, double upper) {
        session.rowBounds(row, lower, upper);
      }

      @Override
      public void columnBounds(int column, double lower, double upper) {
        session.columnBounds(column, lower, upper);
      }

      @Override
      public void cost(int column, double cost) {
        session.cost(column, cost);
      }

      @Override
      public void coefficient(int row, int column, double value) {
        session.coefficient(row, column, value);
      }

      @Override
      public LpResult solve(
          SolveOptions options, SolveProgress.Listener progress, Cancellation cancellation) {
        try {
          LpResult result = session.solve(options.withPrices(true), progress, cancellation);
          return checked(session.program(), options, result);
        } catch (RuntimeException e) {
          return thrown(e);
        }
      }

      @Override
      public LinearProgram program() {
        return session.program();
      }

      @Override
      public Optional<Basis> basis() {
        return session.basis();
      }

      @Override
      public void begin(Basis basis) {
        session.begin(basis);
      }

      @Override
      public void begin(double[] plan) {
        session.begin(plan);
      }

      @Override
      public void close() {
        session.close();
      }
    };
  }

  private LpResult thrown(RuntimeException e) {
    LOG.warn("{} stopped with an error.", name(), e);
    return new LpResult.Failed(name() + " stopped with an error: " + e);
  }

  private LpResult checked(LinearProgram p, SolveOptions options, LpResult result) {
    return switch (result) {
      case LpResult.Optimal(Solution s) when fits(p, s) -> Verifier.optimal(p, claim(s), options);
      case LpResult.Feasible(Solution s) when fits(p, s) ->
          Verifier.unproven(p, claim(s))
              .<LpResult>map(LpResult.Feasible::new)
              .orElseGet(this::broken);
      case LpResult.Cancelled(Optional<Solution> best, boolean byTime) ->
          new LpResult.Cancelled(
              best.filter(s -> fits(p, s)).flatMap(s -> Verifier.unproven(p, claim(s))), byTime);
      case LpResult.Optimal _, LpResult.Feasible _ -> broken();
      case LpResult.Infeasible _, LpResult.Unbounded _, LpResult.Failed _ -> result;
    };
  }

  private LpResult broken() {
    return new LpResult.Failed(name() + " gave an answer that is no plan of this programme.");
  }

  private static boolean fits(LinearProgram p, Solution s) {
    return s.values().length == p.columnCount()
        && s.prices().map(d -> d.duals().length == p.rowCount()).orElse(true);
  }

  private static Claim claim(Solution s) {
    return new Claim(
        new EnginePoint(s.values(), s.prices().map(Solution.Prices::duals)),
        s.bound(),
        s.ranging(),
        s.engine(),
        s.method(),
        s.seconds());
  }
}
