package org.fourfold.ui.control;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;

/** A cell of a sheet that is edited in place; how it looks otherwise is left to its kind. */
abstract class SheetCell<L, K> extends TableCell<L, L> {
  private static final PseudoClass EDITED = PseudoClass.getPseudoClass("edited");
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final SheetPane<L, K> pane;
  private final Sheet<L, K> model;
  private final K column;
  private final InvalidationListener changed = _ -> showUnlessEdited();
  private final InvalidationListener chosen = _ -> choose();
  private CellEditor editor;
  private CellRange range;
  // The toolkit may give the cell another row before it ends the edit of this one.
  private L edited;

  SheetCell(SheetPane<L, K> pane, K column) {
    this.pane = pane;
    model = pane.model();
    this.column = column;
    getStyleClass().add("grid-cell");
    if (model.numeric(column)) {
      getStyleClass().add("number");
    }
    model.revision().addListener(new WeakInvalidationListener(changed));
    pane.selection().range().addListener(new WeakInvalidationListener(chosen));
  }

  private void choose() {
    int place = getTableView() == null ? -1 : getTableView().getVisibleLeafIndex(getTableColumn());
    CellRange now = pane.selection().range().get();
    pseudoClassStateChanged(CHOSEN, !isEmpty() && now.contains(getIndex(), place));
  }

  @Override
  public void updateIndex(int index) {
    super.updateIndex(index);
    choose();
  }

  /** Shows the cell as it now stands. */
  abstract void show();

  private void showUnlessEdited() {
    if (editor == null) {
      pseudoClassStateChanged(EDITED, false);
      if (getTableColumn() != null) {
        pane.frozen().follow(this, getTableColumn());
      }
      show();
    }
  }

  @Override
  protected void updateItem(L row, boolean none) {
    super.updateItem(row, none);
    showUnlessEdited();
  }

  @Override
  public void startEdit() {
    if (getItem() == null || !model.editable(getItem(), column)) {
      return;
    }
    super.startEdit();
    if (!isEditing()) {
      return;
    }
    String typed = pane.takeBegun();
    range = pane.selection().range().get();
    edited = getItem();
    editor = new CellEditor(model, edited, column, this::finish);
    setText(null);
    setTooltip(null);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setGraphic(editor.field());
    pseudoClassStateChanged(EDITED, true);
    editor.begin(typed);
  }

  /** Ends the edit, keeps or drops what was typed, and goes on to a neighbour. */
  private void finish(CellEditor.End end) {
    if (editor == null) {
      return;
    }
    CellEditor ended = editor;
    editor = null;
    L row = edited;
    ended.close();
    super.cancelEdit();
    if (end != CellEditor.End.DROP && end != CellEditor.End.FILL) {
      model.type(row, column, ended.text());
    }
    showUnlessEdited();
    pane.ended(end, range, ended.text());
  }

  /** The toolkit ends edits when the planner clicks elsewhere: what was typed counts. */
  @Override
  public void cancelEdit() {
    if (editor != null) {
      CellEditor ended = editor;
      editor = null;
      L row = edited;
      ended.close();
      super.cancelEdit();
      model.type(row, column, ended.text());
      showUnlessEdited();
    } else {
      super.cancelEdit();
    }
  }
}
