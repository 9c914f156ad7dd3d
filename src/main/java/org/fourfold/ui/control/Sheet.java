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
  ObservableList<L> rows();

  List<K> columns();

  /** Text of a cell to edit. */
  String text(L line, K column);

  /** Text of a cell as shown. */
  String shown(L line, K column);

  /** What is wrong with a cell, and what to do. */
  Optional<String> fault(L line, K column);

  boolean editable(L line, K column);

  /** Takes over what was typed into a cell, or keeps it there with the reason why not. */
  void type(L line, K column, String typed);

  /** What can be chosen for a cell; empty where anything can be typed. */
  List<Code> suggestions(L line, K column);

  /** Whether its cells are ticked rather than typed. */
  boolean ticks(K column);

  boolean numeric(K column);

  /** The clipboard text of cells, exact values. */
  String copy(List<L> lines, List<K> cells);

  /** Puts a clipboard text in, from one cell to the right and down, as one change. */
  void paste(int firstLine, K firstColumn, String text);

  /** Empties cells, as one change. */
  void clear(List<L> lines, List<K> cells);

  /** Whether lines can be added, copied and removed. */
  boolean grows();

  void duplicate(List<L> lines);

  void delete(List<L> lines);

  /** Counts up whenever something shown may have changed. */
  ReadOnlyIntegerProperty revision();

  /** A word of the grids. */
  String word(String key, Object... arguments);
}
