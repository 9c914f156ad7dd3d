package org.fourfold.domain.triage;

/**
 * Counts so small that a person might be known by them: printed as "under five".
 *
 * <p>0 is printed, as it is of nobody.
 */
public final class SmallCount {
  /** What is printed in place of a small count. */
  public static final String SHOWN = "<5";

  private static final int LEAST = 5;

  private SmallCount() {}

  public static boolean isSmall(int count) {
    return count > 0 && count < LEAST;
  }
}
