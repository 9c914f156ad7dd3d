package org.fourfold.ui.control;

import javafx.scene.control.TableCell;

/**
 * What sets one kind of grid apart on screen.
 *
 * @param <L> one line
 * @param <K> one column
 */
interface SheetLook<L, K> {
  /** Name that the layout of columns is remembered by. */
  String name();

  /** Name of a column in files. */
  String id(K column);

  String title(K column);

  /** Second line of the header, {@code ""} for none. */
  String lighter(K column);

  double width(K column);

  /** Whether a column stays in sight at the right edge. */
  boolean right(K column);

  TableCell<L, L> cell(SheetPane<L, K> pane, K column);
}
