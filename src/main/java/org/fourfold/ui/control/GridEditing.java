package org.fourfold.ui.control;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What is done to a rectangle of cells at once: copy, paste, fill, clear. Each is one change; what
 * holds cells that cannot be taken over is proposed first, and nothing is changed until the planner
 * agrees.
 *
 * @param <L> one line
 * @param <K> one column
 */
public final class GridEditing<L, K> {
  private final Sheet<L, K> sheet;
  private final Supplier<List<K>> shown;
  private final ReadOnlyObjectWrapper<Optional<Proposal<K>>> proposal =
      new ReadOnlyObjectWrapper<>(this, "proposal", Optional.empty());

  /**
   * @param shown the columns in their order on screen, which ranges count by
   */
  public GridEditing(Sheet<L, K> sheet, Supplier<List<K>> shown) {
    this.sheet = sheet;
    this.shown = shown;
  }

  /** The cells of a range as clipboard text, exact values, without the empty line at the end. */
  public String copy(CellRange range) {
    List<K> columns = columns(range);
    return CellBlock.write(
        lines(range).stream()
            .map(l -> columns.stream().map(c -> sheet.exact(l, c)).toList())
            .toList());
  }

  /** Lines of a range, without the empty one. */
  public List<L> lines(CellRange range) {
    int end = Math.min(range.bottom() + 1, sheet.rows().size());
    List<L> lines = sheet.rows().subList(Math.min(range.top(), end), end);
    boolean ghost = !lines.isEmpty() && sheet.blank(lines.getLast());
    return List.copyOf(ghost ? lines.subList(0, lines.size() - 1) : lines);
  }

  /** Columns of a range, as shown. */
  public List<K> columns(CellRange range) {
    List<K> all = shown.get();
    return all.subList(Math.max(0, range.left()), Math.min(all.size(), range.right() + 1));
  }

  /** The range without the empty line at the end, unless it is all there is. */
  private CellRange filled(CellRange range) {
    int lines = lines(range).size();
    return lines == 0 ? range : range.withBottom(range.top() + lines - 1);
  }

  /**
   * Puts a clipboard text in: one value into every cell of the range, a block that fits the range
   * as often as it fits, any other block once from its first cell; rows beyond the last are
   * appended.
   */
  public void paste(CellRange chosen, String text) {
    List<List<String>> block = CellBlock.read(text);
    int width = block.stream().mapToInt(List::size).max().orElse(0);
    if (width == 0) {
      return;
    }
    CellRange range = filled(chosen);
    boolean tiles = range.height() % block.size() == 0 && range.width() % width == 0;
    List<K> all = shown.get();
    int right = tiles ? range.right() + 1 : Math.min(all.size(), range.left() + width);
    List<K> columns = all.subList(range.left(), right);
    List<List<String>> texts = tiles ? repeated(block, range, width) : block;
    propose(new CellWrite<>("paste", range.top(), columns, understood(texts, columns)));
  }

  private static List<List<String>> repeated(List<List<String>> block, CellRange range, int width) {
    if (range.height() == block.size() && range.width() == width) {
      return block;
    }
    List<List<String>> texts = new ArrayList<>(range.height());
    for (int i = 0; i < range.height(); i++) {
      List<String> from = block.get(i % block.size());
      List<String> row = new ArrayList<>(range.width());
      for (int j = 0; j < range.width(); j++) {
        row.add(j % width < from.size() ? from.get(j % width) : null);
      }
      texts.add(row);
    }
    return texts;
  }

  /** One number with a decimal comma says how all numbers of the block are written. */
  private List<List<String>> understood(List<List<String>> texts, List<K> columns) {
    boolean comma =
        texts.stream().anyMatch(r -> numbers(r, columns).anyMatch(TypedNumber::onlyComma));
    if (!comma) {
      return texts;
    }
    List<List<String>> plain = new ArrayList<>(texts.size());
    for (List<String> row : texts) {
      List<String> cells = new ArrayList<>(row);
      for (int j = 0; j < Math.min(cells.size(), columns.size()); j++) {
        if (cells.get(j) != null && sheet.numeric(columns.get(j))) {
          cells.set(j, sheet.number(cells.get(j), true));
        }
      }
      plain.add(cells);
    }
    return plain;
  }

  private Stream<String> numbers(List<String> row, List<K> columns) {
    return IntStream.range(0, Math.min(row.size(), columns.size()))
        .filter(j -> row.get(j) != null && sheet.numeric(columns.get(j)))
        .mapToObj(row::get);
  }

  /** Puts one text into every cell that can be edited. */
  public void fill(CellRange range, String text) {
    each("fill", range, (_, _) -> text);
  }

  public void clear(CellRange range) {
    each("clear", range, (_, _) -> "");
  }

  /** The first row of the range into all below; a single row takes the one above. */
  public void fillDown(CellRange range) {
    int from = range.height() == 1 ? range.top() - 1 : range.top();
    if (from >= 0) {
      L first = sheet.rows().get(from);
      CellRange below = new CellRange(from + 1, range.left(), range.bottom(), range.right());
      each("fill", below, (_, column) -> sheet.exact(first, column));
    }
  }

  /** The first column of the range into all to its right; a single one takes the one before. */
  public void fillRight(CellRange range) {
    int from = range.width() == 1 ? range.left() - 1 : range.left();
    if (from >= 0) {
      K first = shown.get().get(from);
      CellRange right = new CellRange(range.top(), from + 1, range.bottom(), range.right());
      each("fill", right, (line, _) -> sheet.exact(line, first));
    }
  }

  private void each(String verb, CellRange range, BiFunction<L, K, String> text) {
    List<K> columns = columns(range);
    List<List<String>> texts = new ArrayList<>();
    for (L line : lines(range)) {
      List<String> row = new ArrayList<>(columns.size());
      columns.forEach(c -> row.add(sheet.editable(line, c) ? text.apply(line, c) : null));
      texts.add(row);
    }
    propose(new CellWrite<>(verb, range.top(), columns, texts));
  }

  /** Writes at once what can all be taken over, and proposes what cannot. */
  void propose(CellWrite<K> write) {
    long cells = write.size();
    if (cells == 0) {
      return;
    }
    Refusals refused = sheet.check(write);
    if (refused.count() == 0 || cells == 1) {
      sheet.write(write);
    } else {
      proposal.set(Optional.of(new Proposal<>(write, refused, cells)));
    }
  }

  /** What waits for the planner's word. */
  public ReadOnlyObjectProperty<Optional<Proposal<K>>> proposal() {
    return proposal.getReadOnlyProperty();
  }

  /** Takes over all cells but the refused ones, which keep their text with the reason beside it. */
  public void accept() {
    Optional<Proposal<K>> waiting = proposal.get();
    proposal.set(Optional.empty());
    waiting.ifPresent(p -> sheet.write(p.write()));
  }

  /** Leaves everything as it was. */
  public void dismiss() {
    proposal.set(Optional.empty());
  }

  /** Removes the lines of a range. */
  public void delete(CellRange range) {
    if (sheet.grows()) {
      sheet.delete(lines(range));
    }
  }

  public void duplicate(CellRange range) {
    if (sheet.grows()) {
      sheet.duplicate(lines(range));
    }
  }

  /** Numbers in a range: how many, and their sum; none where there are fewer than two. */
  public Optional<RangeSum> sum(CellRange range) {
    return range.single()
        ? Optional.empty()
        : RangeSum.of(sheet, lines(range), Collections.unmodifiableList(columns(range)));
  }
}
