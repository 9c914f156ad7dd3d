package org.fourfold.ui.control.result;

/**
 * One number of a plan, large.
 *
 * @param label what it is
 * @param value formatted, without unit
 * @param unit {@code ""} for none
 * @param note small print below it, {@code ""} for none
 * @param exact the number in full, for the tooltip
 * @param tone of its meaning
 */
public record Headline(
    String label, String value, String unit, String note, String exact, Tone tone) {

  /** What a number says about the plan. */
  public enum Tone {
    PLAIN,
    GOOD,
    WARNING
  }

  static Headline plain(String label, String value, String unit, String note, String exact) {
    return new Headline(label, value, unit, note, exact, Tone.PLAIN);
  }
}
