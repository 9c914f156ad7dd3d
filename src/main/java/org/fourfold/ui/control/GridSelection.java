package org.fourfold.ui.control;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/**
 * The rectangle of cells that is chosen: from the anchor to the cell with the focus. The toolkit's
 * own selection holds every cell one by one, which a column of a million rows does not bear; here
 * it only follows the focus.
 *
 * @param <L> one line
 */
final class GridSelection<L> {
  private final TableView<L> table;
  private final FrozenColumns frozen;
  private final ReadOnlyObjectWrapper<CellRange> range =
      new ReadOnlyObjectWrapper<>(this, "range", CellRange.cell(0, 0));
  private int anchorRow;
  private int anchorColumn;
  private boolean extending;

  GridSelection(TableView<L> table, FrozenColumns frozen) {
    this.table = table;
    this.frozen = frozen;
    table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
    table.getSelectionModel().setCellSelectionEnabled(true);
    table
        .getFocusModel()
        .focusedCellProperty()
        .addListener(_ -> focused(table.getFocusModel().getFocusedCell()));
  }

  private void focused(TablePosition<?, ?> at) {
    if (at != null && at.getRow() >= 0 && at.getTableColumn() != null) {
      int column = table.getVisibleLeafColumns().indexOf(at.getTableColumn());
      if (!extending) {
        anchorRow = at.getRow();
        anchorColumn = Math.max(0, column);
      }
      range.set(CellRange.between(anchorRow, anchorColumn, at.getRow(), Math.max(0, column)));
    }
  }

  /** The cells chosen; at least the one with the focus. */
  ReadOnlyObjectProperty<CellRange> range() {
    return range.getReadOnlyProperty();
  }

  int row() {
    TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
    return at == null || at.getRow() < 0 ? 0 : Math.min(at.getRow(), lastRow());
  }

  int column() {
    TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
    return at == null || at.getTableColumn() == null
        ? 0
        : Math.max(0, table.getVisibleLeafColumns().indexOf(at.getTableColumn()));
  }

  private int lastRow() {
    return Math.max(0, table.getItems().size() - 1);
  }

  private int lastColumn() {
    return Math.max(0, table.getVisibleLeafColumns().size() - 1);
  }

  /**
   * Gives a cell the focus and scrolls it into sight.
   *
   * @param extend whether the anchor stays, so that all cells in between are chosen
   */
  void moveTo(int row, int column, boolean extend) {
    int toRow = Math.clamp(row, 0, lastRow());
    TableColumn<L, ?> to = table.getVisibleLeafColumn(Math.clamp(column, 0, lastColumn()));
    if (table.getItems().isEmpty() || to == null) {
      return;
    }
    extending = extend;
    table.getSelectionModel().clearAndSelect(toRow, to);
    table.getFocusModel().focus(toRow, to);
    extending = false;
    if (!extend) {
      focused(table.getFocusModel().getFocusedCell());
    }
    reveal(toRow);
    frozen.reveal(to);
  }

  /** Chooses cells from an anchor on without scrolling to the far end. */
  void choose(CellRange wanted) {
    anchorRow = wanted.top();
    anchorColumn = wanted.left();
    range.set(wanted);
  }

  void chooseAll() {
    int filled = table.getItems().size();
    choose(new CellRange(0, 0, Math.max(0, filled - 1), lastColumn()));
  }

  void chooseRows() {
    choose(new CellRange(range.get().top(), 0, range.get().bottom(), lastColumn()));
  }

  void chooseColumns() {
    choose(new CellRange(0, range.get().left(), lastRow(), range.get().right()));
  }

  private VirtualFlow<?> flow() {
    Node node = table.lookup(".virtual-flow");
    return node instanceof VirtualFlow<?> flow ? flow : null;
  }

  private void reveal(int row) {
    VirtualFlow<?> flow = flow();
    if (flow != null) {
      flow.scrollTo(row);
    }
  }

  /** Rows seen at once. */
  int page() {
    VirtualFlow<?> flow = flow();
    IndexedCell<?> first = flow == null ? null : flow.getFirstVisibleCell();
    IndexedCell<?> last = flow == null ? null : flow.getLastVisibleCell();
    return first == null || last == null ? 1 : Math.max(1, last.getIndex() - first.getIndex());
  }
}
