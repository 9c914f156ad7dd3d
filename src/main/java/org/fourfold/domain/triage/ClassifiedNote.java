package org.fourfold.domain.triage;

import java.util.List;

/**
 * A note and the class it was given.
 *
 * @param label its best class, also where abstained
 * @param confidence that the class is right, 0 to 1
 * @param abstained whether a person should look
 * @param words that decided, the strongest first
 */
public record ClassifiedNote(
    String id, String label, double confidence, boolean abstained, List<String> words) {

  /** The same note where confidence below a threshold leaves it to a person. */
  public ClassifiedNote withThreshold(double threshold) {
    boolean left = confidence == 0 || confidence < threshold;
    return new ClassifiedNote(id, label, confidence, left, words);
  }
}
