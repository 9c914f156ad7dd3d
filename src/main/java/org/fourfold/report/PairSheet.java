package org.fourfold.report;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.report.page.Sheet;

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
      rows.add(Sheet.Row.item(List.of(label, value)));
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
