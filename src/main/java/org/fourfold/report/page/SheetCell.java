package org.fourfold.report.page;

import java.util.Arrays;
import java.util.List;

/**
 * What a table says in one place: words, a number that each writer formats for itself, or several
 * of them one under the other.
 */
public sealed interface SheetCell {
  /** Nothing to say. */
  SheetCell EMPTY = new Text("");

  /** Nothing that counts. */
  SheetCell NONE = new Text("–");

  record Text(String text) implements SheetCell {}

  /**
   * @param value in full precision; a share of one where the style is a share
   * @param unit printed with it, {@code ""} where its column or row says it
   */
  record Number(double value, String unit, NumberStyle style) implements SheetCell {}

  /** Figures that belong together. */
  record Stack(List<SheetCell> cells) implements SheetCell {
    public Stack {
      cells = List.copyOf(cells);
    }
  }

  static SheetCell of(String text) {
    return new Text(text);
  }

  static SheetCell of(double value, NumberStyle style) {
    return new Number(value, "", style);
  }

  static List<SheetCell> texts(String... texts) {
    return Arrays.stream(texts).map(SheetCell::of).toList();
  }

  /** A cell for each of these numbers. */
  static List<SheetCell> each(double[] values, NumberStyle style) {
    return Arrays.stream(values).mapToObj(v -> of(v, style)).toList();
  }

  static SheetCell stack(List<String> lines) {
    return new Stack(lines.stream().map(SheetCell::of).toList());
  }
}
