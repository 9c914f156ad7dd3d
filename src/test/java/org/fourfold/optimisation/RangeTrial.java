package org.fourfold.optimisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.solver.AutoSolver;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.LpResult;
import org.fourfold.solver.LpSession;
import org.fourfold.solver.LpSolver;
import org.fourfold.solver.Solution;
import org.fourfold.solver.SolveOptions;
import org.fourfold.solver.SolveProgress;

/**
 * A plan's prices and ranges, whole units held, tried by solving again near both ends of each range
 * in place of the limit, the bound or the objective value that it is a range of.
 */
public final class RangeTrial {
  private static final LpSolver SOLVER = new AutoSolver();

  /** How much of the way to an end is gone. */
  private static final double NEARLY = 0.99;

  /** How far is gone where a range has no end, at least. */
  private static final double FAR = 8;

  /** Two objectives as near as this share of themselves are one. */
  private static final double SAME = 2e-7;

  /** What came of it. */
  public static final class Tally {
    private int tried;
    private int telling;
    private final List<String> wrong = new ArrayList<>();

    /** Ends tried. */
    public int tried() {
      return tried;
    }

    /** Those of them at which a wrong price would have shown. */
    public int telling() {
      return telling;
    }

    public List<String> wrong() {
      return wrong;
    }

    private void is(String what, double expected, double found, boolean tells) {
      tried++;
      telling += tells ? 1 : 0;
      if (!(Math.abs(expected - found) <= SAME * Math.max(1, Math.abs(expected)))) {
        wrong.add("%s: %s instead of %s".formatted(what, found, expected));
      }
    }
  }

  private final PlanModel model;
  private final Goal goal;
  private final LinearProgram held;
  private final LinearProgram heldSecond;
  private final Solution priced;
  private final Solution cheapest;
  private final double base;

  /** Plans the department, with ranges. */
  public RangeTrial(Department department, PlanRequest request) {
    DepartmentIndex index = DepartmentIndex.of(department);
    Formulation formulation = Formulation.of(index, request);
    goal = formulation.goal();
    model = new PlanModel(index.horizon());
    formulation.formulate(model);
    Cancellation never = new Cancellation();
    SolveProgress.Listener nobody = SolveProgress.Listener.NONE;
    StagedSolve staged = new StagedSolve(model, goal, SOLVER, request, nobody, never);
    Solved solved = staged.solve();
    LinearProgram first = StagedSolve.program(model, goal);
    LinearProgram second = staged.secondStage(solved.objective());
    double[] plan = solved.plan().orElseThrow().values();
    long deadline = System.nanoTime() + request.timeLimit().toNanos();
    Stages stages = new Stages(SOLVER, request, deadline, Stages.LEAST, never);
    StagePrices prices = StagePrices.held(stages, first, Optional.of(second), plan, true);
    priced = prices.first().orElseThrow();
    cheapest = prices.second().orElseThrow();
    held = Held.at(first, plan);
    heldSecond = Held.at(second, plan);
    base = priced.objective();
  }

  /** Rows of the limits that planners see. */
  public List<Integer> rows() {
    return model.lines().stream()
        .filter(LimitLine::shown)
        .map(line -> held.row(line.key()))
        .toList();
  }

  /** Columns of all decisions. */
  public List<Integer> columns() {
    return IntStream.range(0, held.columnCount()).boxed().toList();
  }

  /** Each limit moved to both ends of its range, where its price has to hold. */
  public Tally limits(List<Integer> rows) {
    Tally tally = new Tally();
    Solution.Ranging r = priced.ranging().orElseThrow();
    double[] duals = priced.prices().orElseThrow().duals();
    try (LpSession session = SOLVER.open(held)) {
      for (int i : rows) {
        boolean lower = duals[i] != 0 && goal.maximise() == duals[i] < 0;
        double right = limit(i, lower);
        for (double end : new double[] {r.rowFrom()[i], r.rowTo()[i]}) {
          double by = way(end, right);
          session.rowBounds(i, held.rowLower()[i] + by, held.rowUpper()[i] + by);
          tally.is(held.row(i).name() + " by " + by, base + by * duals[i], value(session), by != 0);
          session.rowBounds(i, held.rowLower()[i], held.rowUpper()[i]);
        }
      }
    }
    return tally;
  }

  private double limit(int row, boolean lower) {
    boolean from = lower || Double.isInfinite(held.rowUpper()[row]);
    return from ? held.rowLower()[row] : held.rowUpper()[row];
  }

  /** Each ceiling or floor of a decision that planners see, likewise. */
  public Tally bounds() {
    Tally tally = new Tally();
    Solution.Ranging r = priced.ranging().orElseThrow();
    double[] reduced = priced.prices().orElseThrow().reducedCosts();
    try (LpSession session = SOLVER.open(held)) {
      for (ColumnLimit limit : model.columnLimits()) {
        int j = limit.column();
        boolean upper = goal.maximise() == reduced[j] > 0;
        if (reduced[j] == 0 || upper != limit.upper() || held.lower()[j] == held.upper()[j]) {
          continue;
        }
        double right = upper ? held.upper()[j] : held.lower()[j];
        for (double end : new double[] {r.columnFrom()[j], r.columnTo()[j]}) {
          double by = way(end, right);
          session.columnBounds(
              j, held.lower()[j] + (upper ? 0 : by), held.upper()[j] + (upper ? by : 0));
          tally.is(
              limit.key().name() + " by " + by, base + by * reduced[j], value(session), by != 0);
          session.columnBounds(j, held.lower()[j], held.upper()[j]);
        }
      }
    }
    return tally;
  }

  /** Each objective value moved to both ends of its range, where the plan has to stay the best. */
  public Tally coefficients(List<Integer> columns) {
    Tally tally = new Tally();
    Solution.Ranging r = priced.ranging().orElseThrow();
    try (LpSession session = SOLVER.open(held)) {
      for (int j : columns) {
        for (double end : new double[] {r.costFrom()[j], r.costTo()[j]}) {
          double by = way(end, held.cost()[j]);
          session.cost(j, held.cost()[j] + by);
          double expected = base + by * priced.values()[j];
          tally.is(held.decision(j).name() + " by " + by, expected, value(session), by != 0);
          session.cost(j, held.cost()[j]);
        }
      }
    }
    return tally;
  }

  /**
   * Each cost price: least cost is convex in a limit, so that no small move may cost less than the
   * price says; and one way or the other it costs just that, unless both ways bend.
   */
  public Tally costPrices(List<Integer> rows) {
    Tally tally = new Tally();
    double[] duals = cheapest.prices().orElseThrow().duals();
    try (LpSession session = SOLVER.open(heldSecond)) {
      double least = cheapest.objective();
      double rounding = SAME * Math.max(1, Math.abs(least));
      for (int i : rows) {
        double size = Math.max(1, Math.abs(limit(i, false)));
        for (double by : new double[] {-1e-3 * size, 1e-3 * size}) {
          session.rowBounds(i, heldSecond.rowLower()[i] + by, heldSecond.rowUpper()[i] + by);
          double cost = value(session);
          session.rowBounds(i, heldSecond.rowLower()[i], heldSecond.rowUpper()[i]);
          double said = least + by * duals[i];
          boolean slope = Math.abs(cost - said) <= rounding;
          tally.is(held.row(i).name() + " by " + by, Math.min(said, cost + rounding), said, slope);
        }
      }
    }
    return tally;
  }

  private static double way(double end, double from) {
    double far = Math.max(FAR, Math.abs(from) / 2);
    return Double.isInfinite(end) ? Math.copySign(far, end) : NEARLY * (end - from);
  }

  /** Endless where there is no plan, as is the least cost of none. */
  private static double value(LpSession session) {
    LpResult result =
        session.solve(SolveOptions.DEFAULT, SolveProgress.Listener.NONE, new Cancellation());
    return result.found().map(Solution::objective).orElse(Double.POSITIVE_INFINITY);
  }
}
