package org.fourfold.report;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.report.page.NumberStyle;
import org.fourfold.report.page.Sheet;
import org.fourfold.report.page.SheetCell;

/** A table of labels and what they say; pairs that say nothing are left out. */
final class PairSheet {
  private final String title;
  private final Wording words;
  private final List<Sheet.Row> rows = new ArrayList<>();

  PairSheet(String title, Wording words) {
    this.title = title;
    this.words = words;
  }

  void add(String key, String value) {
    addText(words.text(key), value);
  }

  void addText(String label, String value) {
    if (value != null && !value.isEmpty()) {
      rows.add(Sheet.Row.item(SheetCell.texts(label, value)));
    }
  }

  /** A number, left out where there is none. */
  void add(String key, Double value, NumberStyle style) {
    add(key, value, "", style);
  }

  void add(String key, Double value, String unit, NumberStyle style) {
    if (value != null) {
      rows.add(
          Sheet.Row.item(
              List.of(SheetCell.of(words.text(key)), new SheetCell.Number(value, unit, style))));
    }
  }

  Sheet sheet() {
    return new Sheet(
        title,
        "",
        false,
        List.of(
            Sheet.Head.text(words.text("pair.label"), 36),
            Sheet.Head.text(words.text("pair.value"), 64)),
        rows);
  }
}
