package org.fourfold.solver;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whole units on top of any linear engine whose answers are proven.
 *
 * <p><b>Problem</b>: a programme with whole-unit columns. <b>Method</b>: depth first; each node is
 * the linear relaxation between tighter bounds; branches on the column farthest from a whole
 * number, nearer side first; a node no better than the incumbent by the gap asked for is cut off.
 * <b>Cost</b>: exponential in the worst case, one linear solve a node. <b>Errors</b>: a relaxation
 * that the engine cannot solve makes the whole answer {@link LpResult.Failed}, never a guess.
 * <b>Source</b>: A. H. Land and A. G. Doig, An automatic method of solving discrete programming
 * problems, Econometrica 28, 1960.
 */
final class BranchAndBound {
  private static final double WHOLE = 1e-7;

  private record Node(double[] lower, double[] upper, double bound) {}

  private final LinearProgram program;
  private final Function<LinearProgram, LpResult> linear;
  private final SolveOptions options;
  private final SolveProgress.Listener progress;
  private final Cancellation cancellation;
  private final double sense;
  private final Deque<Node> open = new ArrayDeque<>();
  private final long started = System.nanoTime();
  private double[] incumbent;
  private double best = Double.POSITIVE_INFINITY;
  private double cutOff = Double.POSITIVE_INFINITY;
  private double told;
  private long nodes;

  /** Objectives are kept as if minimised: {@code sense} × objective. */
  BranchAndBound(
      LinearProgram program,
      Function<LinearProgram, LpResult> linear,
      SolveOptions options,
      SolveProgress.Listener progress,
      Cancellation cancellation) {
    this.program = program;
    this.linear = linear;
    this.options = options;
    this.progress = progress;
    this.cancellation = cancellation;
    sense = program.maximise ? -1 : 1;
  }

  LpResult solve(String engine) {
    open.push(new Node(program.lower, program.upper, Double.NEGATIVE_INFINITY));
    while (!open.isEmpty()) {
      boolean late = seconds() * 1000 > options.timeLimit().toMillis();
      if (cancellation.requested() || late) {
        return stopped(engine, !cancellation.requested());
      }
      tell();
      Node node = open.pop();
      if (node.bound() >= worthwhile()) {
        cutOff = Math.min(cutOff, node.bound());
        continue;
      }
      nodes++;
      switch (linear.apply(relaxation(node))) {
        case LpResult.Optimal(Solution s) -> branch(node, s);
        case LpResult.Infeasible() -> {}
        case LpResult.Unbounded() -> {
          return endless(engine);
        }
        case LpResult.Feasible _, LpResult.Cancelled _ -> {
          open.push(node);
          return stopped(engine, !cancellation.requested());
        }
        case LpResult.Failed failed -> {
          return failed;
        }
      }
    }
    return incumbent == null
        ? new LpResult.Infeasible()
        : Verifier.optimal(program, claim(engine), options);
  }

  private LinearProgram relaxation(Node node) {
    return program.with(
        null, node.lower(), node.upper(), new boolean[program.columnCount()], null, null);
  }

  private void branch(Node node, Solution s) {
    double value = sense * s.objective();
    if (value >= worthwhile()) {
      cutOff = Math.min(cutOff, value);
      return;
    }
    int column = farthest(s.values());
    if (column < 0) {
      incumbent = s.values();
      best = value;
      return;
    }
    double x = s.values()[column];
    double[] below = node.upper().clone();
    below[column] = Math.floor(x);
    double[] above = node.lower().clone();
    above[column] = Math.ceil(x);
    Node down = new Node(node.lower(), below, value);
    Node up = new Node(above, node.upper(), value);
    boolean downFirst = x - Math.floor(x) < 0.5;
    open.push(downFirst ? up : down);
    open.push(downFirst ? down : up);
  }

  /** What a plan must cost less than to be worth a node. */
  private double worthwhile() {
    return incumbent == null
        ? Double.POSITIVE_INFINITY
        : best - Math.max(1e-9, options.relativeGap()) * Math.max(1, Math.abs(best));
  }

  private int farthest(double[] values) {
    int column = -1;
    double far = WHOLE;
    for (int j = 0; j < values.length; j++) {
      double off = Math.abs(values[j] - Math.rint(values[j]));
      if (program.whole[j] && off > far) {
        far = off;
        column = j;
      }
    }
    return column;
  }

  /** The linear part has no end; the whole has none either as soon as it has any plan. */
  private LpResult endless(String engine) {
    LinearProgram idle = program.optimising(program.maximise, new double[program.columnCount()], 0);
    LpResult any =
        new BranchAndBound(idle, linear, options, SolveProgress.Listener.NONE, cancellation)
            .solve(engine);
    return any instanceof LpResult.Optimal ? new LpResult.Unbounded() : any;
  }

  private LpResult stopped(String engine, boolean byTimeLimit) {
    Optional<Solution> found =
        incumbent == null ? Optional.empty() : Verifier.unproven(program, claim(engine));
    return byTimeLimit && found.isPresent()
        ? new LpResult.Feasible(found.get())
        : new LpResult.Cancelled(found, byTimeLimit);
  }

  private Claim claim(String engine) {
    return new Claim(
        EnginePoint.withoutDuals(incumbent),
        sense * bound(),
        Optional.empty(),
        engine,
        "branch and bound",
        seconds());
  }

  /** No plan is better than the incumbent, what is still open and what was cut off. */
  private double bound() {
    double bound = Math.min(best, cutOff);
    for (Node node : open) {
      bound = Math.min(bound, node.bound());
    }
    return bound;
  }

  private void tell() {
    if (seconds() - told > 0.25) {
      told = seconds();
      double plan = incumbent == null ? Double.NaN : sense * best;
      double bound = sense * bound();
      progress.heard(
          new SolveProgress(
              "branch and bound",
              nodes,
              plan,
              Double.isInfinite(bound) ? Double.NaN : bound,
              told));
    }
  }

  private double seconds() {
    return (System.nanoTime() - started) * 1e-9;
  }
}
