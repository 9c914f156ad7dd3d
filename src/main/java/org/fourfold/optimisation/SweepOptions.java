package org.fourfold.optimisation;

/**
 * How a sweep is solved.
 *
 * @param divisible whole-unit decisions may take any value; each answer says so
 * @param cheapest also the second stage, so that decisions and cost are those of the cheapest plan
 *     with this objective; without it only the objective and its prices mean something
 * @param prices also in whole units, at the cost of one linear solve each; linear ones always have
 *     them
 * @param threads at once, each with an engine of its own; answers do not depend on it
 */
public record SweepOptions(boolean divisible, boolean cheapest, boolean prices, int threads) {

  /** Draws and curves: divisible, first stage, all processors. */
  public static SweepOptions quick() {
    return new SweepOptions(true, false, true, Runtime.getRuntime().availableProcessors());
  }

  public SweepOptions withDivisible(boolean wanted) {
    return new SweepOptions(wanted, cheapest, prices, threads);
  }

  public SweepOptions withCheapest(boolean wanted) {
    return new SweepOptions(divisible, wanted, prices, threads);
  }

  public SweepOptions withThreads(int wanted) {
    return new SweepOptions(divisible, cheapest, prices, wanted);
  }
}
