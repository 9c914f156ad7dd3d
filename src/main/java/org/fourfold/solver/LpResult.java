package org.fourfold.solver;

import java.util.Optional;

/** An engine's answer. Only those with a solution carry values. */
public sealed interface LpResult {

  /** Proven within the gap asked for. */
  record Optimal(Solution solution) implements LpResult {}

  /** A checked plan without proof: the time limit came first. */
  record Feasible(Solution solution) implements LpResult {}

  record Infeasible() implements LpResult {}

  record Unbounded() implements LpResult {}

  /** Stopped on request, or by the time limit before any plan was found. */
  record Cancelled(Optional<Solution> best, boolean byTimeLimit) implements LpResult {}

  /** No answer that can be trusted; the reason in plain words. */
  record Failed(String reason) implements LpResult {}

  default Optional<Solution> found() {
    return switch (this) {
      case Optimal(Solution s) -> Optional.of(s);
      case Feasible(Solution s) -> Optional.of(s);
      case Cancelled(Optional<Solution> best, boolean _) -> best;
      case Infeasible(), Unbounded(), Failed(String _) -> Optional.empty();
    };
  }
}
