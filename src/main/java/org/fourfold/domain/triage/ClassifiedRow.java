package org.fourfold.domain.triage;

import org.fourfold.domain.measure.TableFile;

/**
 * A {@link ClassifiedNote} as a file holds it.
 *
 * @param words parted by {@code ; }
 */
@TableFile("classified")
public record ClassifiedRow(
    String id, String label, double confidence, boolean abstained, String words) {
  private static final double PLACES = 1e6;

  public static ClassifiedRow of(ClassifiedNote note) {
    return new ClassifiedRow(
        note.id(),
        note.label(),
        Math.rint(note.confidence() * PLACES) / PLACES,
        note.abstained(),
        String.join("; ", note.words()));
  }
}
