package org.fourfold.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fourfold.ui.control.SheetOrder.SortBy;

/**
 * The table of a sheet with everything a spreadsheet does: choosing, editing, finding, filtering,
 * sorting, and what is said beneath it.
 *
 * @param <L> one line
 * @param <K> one column
 */
final class SheetPane<L, K> extends VBox {
  private final Sheet<L, K> model;
  private final TableView<L> table = new TableView<>();
  private final FrozenColumns frozen = new FrozenColumns(table);
  private final GridSelection<L> selection = new GridSelection<>(table, frozen);
  private final SheetColumns<L, K> columns;
  private final GridEditing<L, K> editing;
  private final GridCommands<L, K> commands;
  private final FindBar<L, K> findBar;
  private final GridKeys<L, K> keys;
  private final StackPane centre = new StackPane(table);
  private String begun;

  SheetPane(Sheet<L, K> model, SheetLook<L, K> look, ColumnMemory memory, Runnable addRow) {
    this.model = model;
    table.getStyleClass().add("grid");
    table.setEditable(true);
    table.setItems(model.rows());
    table.setPlaceholder(new Region());
    columns = new SheetColumns<>(this, look, memory);
    editing = new GridEditing<>(model, columns::shown);
    commands = new GridCommands<>(model, selection, editing, addRow);
    findBar = new FindBar<>(this, new GridSearch<>(model, columns::shown, editing));
    columns.fill();
    table.setSortPolicy(this::sort);
    keys = GridKeys.install(this);
    GridMouse.install(table, selection);
    table.setContextMenu(new GridMenu<>(this).menu());
    VBox.setVgrow(centre, Priority.ALWAYS);
    VBox.setVgrow(this, Priority.ALWAYS);
    getChildren().setAll(findBar, centre, new ProposalStrip<>(this));
    setSpacing(4);
  }

  private boolean sort(TableView<L> sorted) {
    List<SortBy<K>> wanted =
        sorted.getSortOrder().stream()
            .map(
                c ->
                    new SortBy<>(
                        columns.column(c), c.getSortType() == TableColumn.SortType.DESCENDING))
            .toList();
    if (!wanted.equals(model.order().sort())) {
      model.order(model.order().withSort(wanted));
    }
    return true;
  }

  /** Sorts by one column, as a click on its header does. */
  void sort(K column, TableColumn.SortType type) {
    TableColumn<L, ?> shown = columns.of(column);
    shown.setSortType(type);
    table.getSortOrder().setAll(List.of(shown));
  }

  /** Opens the editor on the cell with the focus; the character typed replaces its text. */
  void begin(String typed) {
    begun = typed;
    table.edit(selection.row(), table.getVisibleLeafColumn(selection.column()));
    begun = null;
  }

  /** The character that began an edit, taken once. */
  String takeBegun() {
    String typed = begun;
    begun = null;
    return typed;
  }

  /** Goes on after an edit: to a neighbour, or into all cells chosen. */
  void ended(CellEditor.End end, CellRange chosen, String text) {
    table.requestFocus();
    if (end == CellEditor.End.FILL) {
      selection.choose(chosen);
      editing.fill(chosen, text);
    } else {
      keys.move(end);
    }
  }

  void find(boolean replace) {
    findBar.open(replace);
  }

  void findNext(int step) {
    findBar.next(step);
  }

  void escape() {
    editing.dismiss();
    findBar.close();
  }

  void filterColumn(int place) {
    columns.filter(table.getVisibleLeafColumn(place));
  }

  /** Goes to a cell. */
  void go(int row, Optional<K> column) {
    table.requestFocus();
    int place = column.map(c -> columns.shown().indexOf(c)).orElse(0);
    selection.moveTo(row, Math.max(0, place), false);
  }

  K column(int place) {
    return columns.shown().get(place);
  }

  Sheet<L, K> model() {
    return model;
  }

  TableView<L> table() {
    return table;
  }

  FrozenColumns frozen() {
    return frozen;
  }

  GridSelection<L> selection() {
    return selection;
  }

  SheetColumns<L, K> columns() {
    return columns;
  }

  GridEditing<L, K> editing() {
    return editing;
  }

  GridCommands<L, K> commands() {
    return commands;
  }

  /** What the table stands in, for what is shown over it. */
  StackPane centre() {
    return centre;
  }
}
