package org.fourfold.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.collections.ObservableList;

/**
 * Cells in lines and columns, as the keys and cells of a grid see them.
 *
 * @param <L> one line
 * @param <K> one column
 */
public interface Sheet<L, K> {
  /** Lines shown, the empty one for a new line last where lines can be added. */
  ObservableList<L> rows();

  List<K> columns();

  String header(K column);

  /** Text of a cell to edit. */
  String text(L line, K column);

  /** Text of a cell as shown. */
  String shown(L line, K column);

  /** Text of a cell for the clipboard: exact, computed cells too. */
  String exact(L line, K column);

  /** What is wrong with a cell, and what to do. */
  Optional<String> fault(L line, K column);

  boolean editable(L line, K column);

  /** Whether nothing stands in a line yet. */
  boolean blank(L line);

  /** Takes over what was typed into a cell, or keeps it there with the reason why not. */
  void type(L line, K column, String typed);

  /** What can be chosen for a cell; empty where anything can be typed. */
  List<Code> suggestions(L line, K column);

  /** Whether its cells are ticked rather than typed. */
  boolean ticks(K column);

  boolean numeric(K column);

  /** A number as files hold it, the text itself where it is none. */
  String number(String typed, boolean comma);

  /** What of it would be refused; nothing is changed. */
  Refusals check(CellWrite<K> write);

  /** Writes cells as one change; refused ones keep the text with the reason. */
  void write(CellWrite<K> write);

  /** Whether lines can be added, copied and removed. */
  boolean grows();

  void duplicate(List<L> lines);

  void delete(List<L> lines);

  /** Whether a scenario can be made of its numbers. */
  default boolean canAssume() {
    return false;
  }

  /** Makes a scenario of the numbers in these lines and columns. */
  default void assume(List<L> lines, List<K> columns) {}

  SheetOrder<K> order();

  void order(SheetOrder<K> wanted);

  /** What stands in a column, among lines that the other filters leave. */
  List<ValueCount> values(K column);

  /** How many lines are shown, without the empty one. */
  int shownSize();

  /** How many lines there are. */
  int size();

  /** Counts up whenever something shown may have changed. */
  ReadOnlyIntegerProperty revision();

  /** A word of the grids. */
  String word(String key, Object... arguments);
}
