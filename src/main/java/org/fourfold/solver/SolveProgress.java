package org.fourfold.solver;

/**
 * What an engine tells while it works, at least twice a second where it can.
 *
 * @param phase plain words: "interior point", "simplex", "branch and bound"
 * @param iterations iterations or nodes so far
 * @param incumbent objective of the best plan so far, NaN where there is none
 * @param bound proven bound on the objective, NaN where there is none
 * @param seconds elapsed wall-clock seconds
 */
public record SolveProgress(
    String phase, long iterations, double incumbent, double bound, double seconds) {

  /** |incumbent − bound| ÷ max(1, |incumbent|), NaN while either is unknown. */
  public double gap() {
    return Math.abs(incumbent - bound) / Math.max(1, Math.abs(incumbent));
  }

  /**
   * Hears progress; called on one thread at a time, the caller's or the engine's; returns at once.
   */
  @FunctionalInterface
  public interface Listener {
    Listener NONE = progress -> {};

    void heard(SolveProgress progress);
  }
}
