package org.fourfold.optimisation;

/**
 * How far a sweep is.
 *
 * @param done questions answered
 * @param of questions asked
 * @param seconds since it began
 */
public record SweepProgress(int done, int of, double seconds) {

  /** Hears progress, on one thread at a time; must return at once. */
  @FunctionalInterface
  public interface Listener {
    Listener NONE = progress -> {};

    void heard(SweepProgress progress);
  }
}
