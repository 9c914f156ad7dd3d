package org.fourfold.ui.control;

import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** What menus and keys do to the cells chosen. */
final class GridCommands<L, K> {
  private final Sheet<L, K> model;
  private final GridSelection<L> selection;
  private final GridEditing<L, K> editing;
  private final Runnable addRow;

  GridCommands(
      Sheet<L, K> model, GridSelection<L> selection, GridEditing<L, K> editing, Runnable addRow) {
    this.model = model;
    this.selection = selection;
    this.editing = editing;
    this.addRow = addRow;
  }

  private CellRange range() {
    return selection.range().get();
  }

  void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(editing.copy(range()));
    Clipboard.getSystemClipboard().setContent(content);
  }

  void cut() {
    copy();
    clear();
  }

  void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text != null) {
      editing.paste(range(), text);
    }
  }

  void clear() {
    editing.clear(range());
  }

  void fillDown() {
    editing.fillDown(range());
  }

  void fillRight() {
    editing.fillRight(range());
  }

  void insert() {
    if (model.grows()) {
      addRow.run();
    }
  }

  void duplicate() {
    editing.duplicate(range());
  }

  void delete() {
    editing.delete(range());
  }

  /** Makes a scenario of the numbers chosen. */
  void assume() {
    model.assume(editing.lines(range()), editing.columns(range()));
  }

  /** Sorts by the column with the focus. */
  void sort(K column, boolean descending) {
    model.order(model.order().withSort(List.of(new SheetOrder.SortBy<>(column, descending))));
  }
}
