package org.fourfold.ui.control;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;

/** A cell of a sheet that is edited in place; how it looks otherwise is left to its kind. */
abstract class SheetCell<L, K> extends TableCell<L, L> {
  private static final PseudoClass EDITED = PseudoClass.getPseudoClass("edited");

  private final Sheet<L, K> model;
  private final K column;
  private final InvalidationListener changed = _ -> showUnlessEdited();
  private CellEditor editor;
  // The toolkit may give the cell another row before it ends the edit of this one.
  private L edited;

  SheetCell(Sheet<L, K> model, K column) {
    this.model = model;
    this.column = column;
    getStyleClass().add("grid-cell");
    if (model.numeric(column)) {
      getStyleClass().add("number");
    }
    model.revision().addListener(new WeakInvalidationListener(changed));
  }

  /** Shows the cell as it now stands. */
  abstract void show();

  private void showUnlessEdited() {
    if (editor == null) {
      pseudoClassStateChanged(EDITED, false);
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
    String typed = (String) getTableView().getProperties().remove(GridKeys.BEGUN);
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
    if (end != CellEditor.End.DROP) {
      model.type(row, column, ended.text());
    }
    showUnlessEdited();
    getTableView().requestFocus();
    GridKeys.move(getTableView(), end);
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
