package org.fourfold.learning.text;

/** Takes the features of a text one by one. */
@FunctionalInterface
public interface Gram {
  /**
   * @param feature 64-bit hash; its lowest bit is the family: 0 words and pairs of words, 1
   *     sequences of characters
   * @param from place in the text, inclusive
   * @param to exclusive
   */
  void take(long feature, int from, int to);
}
