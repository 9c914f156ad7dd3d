package org.fourfold.domain.triage;

/**
 * A note as it was read, with all it says of persons: never stored.
 *
 * @param row in its file
 * @param id as its file names it, {@code ""} for none
 * @param label its class, {@code ""} where it is not known
 */
public record Note(int row, String id, String label, String text) {
  /** Characters; a longer text is no note. */
  public static final int LONGEST = 200_000;
}
