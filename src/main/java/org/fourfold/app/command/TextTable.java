package org.fourfold.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table of text: columns aligned, words to the left and numbers to the right. */
final class TextTable {
  private static final String GAP = "  ";

  private final List<Boolean> rightAligned = new ArrayList<>();
  private final List<List<String>> lines = new ArrayList<>();
  private final List<String> header = new ArrayList<>();

  TextTable words(String title) {
    return column(title, false);
  }

  TextTable numbers(String title) {
    return column(title, true);
  }

  private TextTable column(String title, boolean right) {
    header.add(title);
    rightAligned.add(right);
    return this;
  }

  void row(List<String> cells) {
    lines.add(List.copyOf(cells));
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Header, rule and rows, each ended by a line break; every line indented by two. */
  String text() {
    List<List<String>> all = new ArrayList<>(lines);
    if (header.stream().anyMatch(title -> !title.isEmpty())) {
      all.addFirst(header.stream().map(title -> "─".repeat(width(title))).toList());
      all.addFirst(header);
    }
    int[] widths = new int[header.size()];
    for (List<String> line : all) {
      for (int c = 0; c < widths.length; c++) {
        widths[c] = Math.max(widths[c], width(line.get(c)));
      }
    }
    return all.stream().map(line -> GAP + line(line, widths)).collect(Collectors.joining());
  }

  private String line(List<String> cells, int[] widths) {
    StringBuilder text = new StringBuilder();
    for (int c = 0; c < widths.length; c++) {
      boolean rule = cells.get(c).startsWith("─");
      String space = (rule ? "─" : " ").repeat(widths[c] - width(cells.get(c)));
      text.append(c == 0 ? "" : GAP);
      text.append(rightAligned.get(c) ? space + cells.get(c) : cells.get(c) + space);
    }
    return text.toString().stripTrailing() + System.lineSeparator();
  }

  /** Cells that a terminal gives a text: two for a Chinese character, one for others. */
  static int width(String text) {
    return text.codePoints()
        .map(
            c ->
                switch (Character.UnicodeScript.of(c)) {
                  case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> 2;
                  default -> c >= 0x3000 && c <= 0x303F || c >= 0xFF01 && c <= 0xFF60 ? 2 : 1;
                })
        .sum();
  }
}
