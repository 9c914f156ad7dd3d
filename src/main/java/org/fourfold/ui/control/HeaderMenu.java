package org.fourfold.ui.control;

import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;

/** The menu of a column's header: sort, filter, hide, freeze, width. */
final class HeaderMenu<L, K> {
  private final SheetPane<L, K> pane;
  private final TableColumn<L, ?> column;

  HeaderMenu(SheetPane<L, K> pane, TableColumn<L, ?> column) {
    this.pane = pane;
    this.column = column;
  }

  ContextMenu menu() {
    ContextMenu menu = new ContextMenu();
    menu.setOnShowing(_ -> fill(menu));
    // A menu without items is never shown.
    menu.getItems().add(new MenuItem());
    return menu;
  }

  private void fill(ContextMenu menu) {
    SheetColumns<L, K> columns = pane.columns();
    K own = columns.column(column);
    int place = pane.table().getVisibleLeafColumns().indexOf(column);
    MenuItem all = item("order.own", () -> pane.table().getSortOrder().clear());
    all.setDisable(pane.table().getSortOrder().isEmpty());
    MenuItem hide = item("column.hide", () -> columns.show(column, false));
    hide.setDisable(pane.table().getVisibleLeafColumns().size() < 2);
    MenuItem clear = item("filter.clear", () -> unfilter(own));
    clear.setDisable(!pane.model().order().kept().containsKey(own));
    MenuItem freeze = item("column.freeze", () -> columns.freeze(place + 1));
    freeze.setDisable(columns.frozen() == place + 1);
    MenuItem free = item("column.unfreeze", () -> columns.freeze(0));
    free.setDisable(columns.frozen() == 0);
    menu.getItems()
        .setAll(
            item("sort.up", () -> pane.sort(own, SortType.ASCENDING)),
            item("sort.down", () -> pane.sort(own, SortType.DESCENDING)),
            all,
            new SeparatorMenuItem(),
            item("filter.open", () -> columns.filter(column)),
            clear,
            new SeparatorMenuItem(),
            freeze,
            free,
            item("column.fit", () -> columns.fit(column)),
            hide,
            shown());
  }

  private void unfilter(K own) {
    pane.model().order(pane.model().order().withKept(own, null));
  }

  private Menu shown() {
    List<TableColumn<L, ?>> all = List.copyOf(pane.table().getColumns());
    Menu menu = new Menu(pane.model().word("column.shown"));
    for (TableColumn<L, ?> each : all) {
      K own = pane.columns().column(each);
      CheckMenuItem item = new CheckMenuItem(pane.model().header(own));
      item.setSelected(each.isVisible());
      item.setDisable(each.isVisible() && pane.table().getVisibleLeafColumns().size() < 2);
      item.setOnAction(_ -> pane.columns().show(each, item.isSelected()));
      menu.getItems().add(item);
    }
    return menu;
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(pane.model().word(key));
    item.setOnAction(_ -> action.run());
    return item;
  }
}
