package org.fourfold.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import org.fourfold.ui.control.FrozenColumns.Side;

/**
 * The columns of a sheet on screen: shown, hidden, frozen and resized as the planner wants them,
 * and remembered so.
 */
final class SheetColumns<L, K> {
  private static final double LEAST = 48;

  private final SheetPane<L, K> pane;
  private final TableView<L> table;
  private final SheetLook<L, K> look;
  private final ColumnMemory memory;
  private ColumnLayout layout;

  SheetColumns(SheetPane<L, K> pane, SheetLook<L, K> look, ColumnMemory memory) {
    this.pane = pane;
    this.look = look;
    this.memory = memory;
    table = pane.table();
    layout = memory.columns(look.name());
    table.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> rememberWidths());
  }

  /** Makes the columns anew. */
  void fill() {
    List<TableColumn<L, ?>> made = new ArrayList<>();
    pane.model().columns().forEach(c -> made.add(make(c)));
    table.getColumns().setAll(made);
    freeze();
    fit();
  }

  private TableColumn<L, L> make(K column) {
    TableColumn<L, L> shown = new TableColumn<>();
    shown.setUserData(column);
    shown.setId(look.id(column));
    shown.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue()));
    shown.setCellFactory(_ -> look.cell(pane, column));
    shown.setMinWidth(LEAST);
    shown.setReorderable(false);
    shown.setVisible(!layout.hidden().contains(look.id(column)));
    shown.getStyleClass().add(pane.model().numeric(column) ? "numeric" : "textual");
    shown.setContextMenu(new HeaderMenu<>(pane, shown).menu());
    return shown;
  }

  /** Headers by what they now say, and widths by what the table holds now. */
  void fit() {
    for (TableColumn<L, ?> shown : table.getColumns()) {
      K column = column(shown);
      shown.setGraphic(
          new GridHeader(look.title(column), look.lighter(column), () -> filter(shown))
              .filtered(pane.model().order().kept().containsKey(column)));
      Double kept = layout.widths().get(look.id(column));
      shown.setPrefWidth(kept == null ? look.width(column) : kept);
    }
  }

  /** Width by what the column holds, as a double click on its border gives. */
  void fit(TableColumn<L, ?> shown) {
    shown.setPrefWidth(look.width(column(shown)));
    change(layout.withWidth(look.id(column(shown)), shown.getPrefWidth()));
  }

  private void rememberWidths() {
    for (TableColumn<L, ?> shown : table.getVisibleLeafColumns()) {
      if (Math.abs(shown.getWidth() - shown.getPrefWidth()) > 1.5) {
        shown.setPrefWidth(shown.getWidth());
        change(layout.withWidth(shown.getId(), shown.getWidth()));
      }
    }
  }

  private void change(ColumnLayout wanted) {
    layout = wanted;
    memory.rememberColumns(look.name(), wanted);
  }

  void show(TableColumn<L, ?> column, boolean visible) {
    column.setVisible(visible);
    change(layout.withShown(column.getId(), visible));
    freeze();
  }

  /** Keeps so many columns in sight at the left. */
  void freeze(int count) {
    change(layout.withFrozen(count));
    freeze();
    table.refresh();
  }

  private void freeze() {
    int place = 0;
    for (TableColumn<L, ?> column : table.getVisibleLeafColumns()) {
      boolean right = look.right(column(column));
      FrozenColumns.put(
          column, right ? Side.RIGHT : place < layout.frozen() ? Side.LEFT : Side.NONE);
      place++;
    }
    pane.frozen().move();
  }

  int frozen() {
    return layout.frozen();
  }

  /** Lets the planner choose among what stands in a column. */
  void filter(TableColumn<L, ?> shown) {
    new FilterPopup<>(pane, column(shown)).show(shown);
  }

  /** Shows on headers which columns leave lines out. */
  void mark() {
    for (TableColumn<L, ?> shown : table.getColumns()) {
      if (shown.getGraphic() instanceof GridHeader header) {
        header.filtered(pane.model().order().kept().containsKey(column(shown)));
      }
    }
  }

  @SuppressWarnings("unchecked") // columns are made here, each with its own column of the model
  K column(TableColumn<?, ?> shown) {
    return (K) shown.getUserData();
  }

  TableColumn<L, ?> of(K column) {
    return table.getColumns().stream()
        .filter(c -> column(c).equals(column))
        .findFirst()
        .orElseThrow();
  }

  /** The columns shown, from left to right. */
  List<K> shown() {
    List<K> shown = new ArrayList<>();
    table.getVisibleLeafColumns().forEach(c -> shown.add(column(c)));
    return shown;
  }
}
