package org.fourfold.solver;

import java.time.Duration;

/**
 * How to solve.
 *
 * @param timeLimit wall-clock limit; kept within 5 % + 1 s
 * @param relativeGap |objective − bound| ÷ max(1, |objective|) at which a whole-unit answer counts
 *     as optimal
 * @param seed random seed given to the engine
 * @param prices whether duals and reduced costs are wanted
 * @param ranging whether right-hand-side and coefficient ranges are wanted (linear answers only)
 */
public record SolveOptions(
    Duration timeLimit, double relativeGap, long seed, boolean prices, boolean ranging) {

  public static final SolveOptions DEFAULT =
      new SolveOptions(Duration.ofMinutes(5), 1e-4, 1, true, false);

  public SolveOptions withTimeLimit(Duration limit) {
    return new SolveOptions(limit, relativeGap, seed, prices, ranging);
  }

  public SolveOptions withPrices(boolean wanted) {
    return new SolveOptions(timeLimit, relativeGap, seed, wanted, ranging);
  }

  public SolveOptions withRanging(boolean wanted) {
    return new SolveOptions(timeLimit, relativeGap, seed, prices, wanted);
  }
}
