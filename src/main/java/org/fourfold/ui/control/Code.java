package org.fourfold.ui.control;

/**
 * A code that a cell may refer to.
 *
 * @param name of what it stands for
 * @param unit that it is counted in, {@code ""} for none
 */
public record Code(String code, String name, String unit) {

  /** A word that can be chosen. */
  static Code word(String word) {
    return new Code(word, "", "");
  }
}
