package org.fourfold.ui.control;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Chooses cells with the mouse: a drag or a click with Shift extends from the anchor. */
final class GridMouse<L> {
  private final TableView<L> table;
  private final GridSelection<L> selection;
  private boolean onCell;
  private boolean dragged;

  private GridMouse(TableView<L> table, GridSelection<L> selection) {
    this.table = table;
    this.selection = selection;
  }

  static <L> void install(TableView<L> table, GridSelection<L> selection) {
    GridMouse<L> mouse = new GridMouse<>(table, selection);
    table.addEventFilter(MouseEvent.MOUSE_PRESSED, mouse::pressed);
    table.addEventFilter(MouseEvent.MOUSE_DRAGGED, mouse::dragged);
    table.addEventFilter(MouseEvent.MOUSE_RELEASED, mouse::released);
  }

  private TableCell<?, ?> cell(Node node) {
    for (Node at = node; at != null && at != table; at = at.getParent()) {
      if (at instanceof TableCell<?, ?> cell && !cell.isEmpty()) {
        return cell;
      }
    }
    return null;
  }

  private void pressed(MouseEvent event) {
    dragged = false;
    TableCell<?, ?> cell = cell(event.getPickResult().getIntersectedNode());
    onCell = cell != null && table.getEditingCell() == null;
    if (!onCell) {
      return;
    }
    int column = table.getVisibleLeafColumns().indexOf(cell.getTableColumn());
    boolean inside = selection.range().get().contains(cell.getIndex(), column);
    if (event.isShiftDown() && event.getButton() == MouseButton.PRIMARY) {
      table.requestFocus();
      selection.moveTo(cell.getIndex(), column, true);
      event.consume();
    } else if (event.getButton() == MouseButton.SECONDARY) {
      table.requestFocus();
      if (!inside) {
        selection.moveTo(cell.getIndex(), column, false);
      }
      event.consume();
    } else if (inside && !selection.range().get().single() && event.getClickCount() == 1) {
      // The toolkit takes a click on the cell with the focus for an edit; here it ends the choice.
      table.requestFocus();
      selection.moveTo(cell.getIndex(), column, false);
      event.consume();
    }
  }

  private void dragged(MouseEvent event) {
    if (!onCell || event.getButton() != MouseButton.PRIMARY || table.getEditingCell() != null) {
      return;
    }
    TableCell<?, ?> cell = cell(event.getPickResult().getIntersectedNode());
    if (cell != null) {
      int column = table.getVisibleLeafColumns().indexOf(cell.getTableColumn());
      boolean moved = cell.getIndex() != selection.row() || column != selection.column();
      if (moved) {
        dragged = true;
        selection.moveTo(cell.getIndex(), column, true);
      }
    } else {
      beyond(event);
    }
    if (dragged) {
      event.consume();
    }
  }

  /** Beyond an edge the table scrolls a line or a column with each move. */
  private void beyond(MouseEvent event) {
    Point2D at = table.sceneToLocal(event.getSceneX(), event.getSceneY());
    int rows = at.getY() > table.getHeight() ? 1 : at.getY() < 0 ? -1 : 0;
    int columns = at.getX() > table.getWidth() ? 1 : at.getX() < 0 ? -1 : 0;
    if (rows != 0 || columns != 0) {
      dragged = true;
      selection.moveTo(selection.row() + rows, selection.column() + columns, true);
    }
  }

  private void released(MouseEvent event) {
    if (dragged) {
      event.consume();
    }
    dragged = false;
    onCell = false;
  }
}
