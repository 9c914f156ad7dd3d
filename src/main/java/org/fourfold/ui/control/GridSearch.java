package org.fourfold.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words in the cells of a grid, case aside, and replaces them.
 *
 * @param <L> one line
 * @param <K> one column
 */
public final class GridSearch<L, K> {
  private final Sheet<L, K> sheet;
  private final Supplier<List<K>> shown;
  private final GridEditing<L, K> editing;

  public GridSearch(Sheet<L, K> sheet, Supplier<List<K>> shown, GridEditing<L, K> editing) {
    this.sheet = sheet;
    this.shown = shown;
    this.editing = editing;
  }

  private boolean holds(L line, K column, String wanted) {
    return has(sheet.shown(line, column), wanted) || has(sheet.exact(line, column), wanted);
  }

  private static boolean has(String text, String wanted) {
    return text.toLowerCase(Locale.ROOT).contains(wanted);
  }

  /** How many cells hold the words. */
  public int count(String words) {
    String wanted = words.toLowerCase(Locale.ROOT);
    int count = 0;
    for (L line : wanted.isEmpty() ? List.<L>of() : sheet.rows()) {
      for (K column : shown.get()) {
        count += !sheet.blank(line) && holds(line, column, wanted) ? 1 : 0;
      }
    }
    return count;
  }

  /**
   * The next cell that holds the words, beginning anew behind the last.
   *
   * @param from cell to look from
   * @param step 1 onwards, -1 backwards
   */
  public Optional<CellRange> next(String words, CellRange from, int step) {
    String wanted = words.toLowerCase(Locale.ROOT);
    List<K> columns = shown.get();
    long cells = (long) sheet.rows().size() * columns.size();
    long start = (long) from.top() * columns.size() + from.left();
    for (long i = 1; i <= cells && !wanted.isEmpty(); i++) {
      long at = Math.floorMod(start + step * i, cells);
      int row = (int) (at / columns.size());
      int column = (int) (at % columns.size());
      L line = sheet.rows().get(row);
      if (!sheet.blank(line) && holds(line, columns.get(column), wanted)) {
        return Optional.of(CellRange.cell(row, column));
      }
    }
    return Optional.empty();
  }

  /** Replaces the words in every cell of a range that can be edited, as one change. */
  public void replace(CellRange range, String words, String by) {
    if (words.isEmpty() || sheet.rows().isEmpty()) {
      return;
    }
    List<K> columns = shown.get().subList(range.left(), range.right() + 1);
    Pattern pattern =
        Pattern.compile(Pattern.quote(words), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    String literal = Matcher.quoteReplacement(by);
    List<List<String>> texts = new ArrayList<>();
    for (L line : editing.lines(range)) {
      List<String> row = new ArrayList<>();
      for (K column : columns) {
        row.add(sheet.editable(line, column) ? replaced(line, column, pattern, literal) : null);
      }
      texts.add(row);
    }
    editing.propose(new CellWrite<>("replace", range.top(), columns, texts));
  }

  public void replaceAll(String words, String by) {
    replace(new CellRange(0, 0, sheet.rows().size() - 1, shown.get().size() - 1), words, by);
  }

  /** The text with the words replaced: of the value where it holds them, else as shown. */
  private String replaced(L line, K column, Pattern words, String by) {
    Matcher exact = words.matcher(sheet.text(line, column));
    if (exact.find()) {
      return exact.replaceAll(by);
    }
    Matcher shownText = words.matcher(sheet.shown(line, column));
    boolean own = !sheet.text(line, column).isEmpty() && shownText.find();
    return own ? shownText.replaceAll(by) : null;
  }
}
