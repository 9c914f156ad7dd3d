package org.fourfold.ui.control;

import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;

/** Keeps the first column, which holds the code, in sight while the table scrolls sideways. */
final class FrozenColumn {
  private static final String MOVED = "frozen";

  private FrozenColumn() {}

  static void install(TableView<?> table) {
    table.skinProperty().addListener(_ -> Platform.runLater(() -> bind(table)));
  }

  private static void bind(TableView<?> table) {
    for (Node node : table.lookupAll(".scroll-bar")) {
      if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL) {
        table.getProperties().put(MOVED, bar);
        bar.valueProperty().addListener((_, _, moved) -> moveHeader(table, moved.doubleValue()));
      }
    }
  }

  /** Headers are made anew with the columns, so the first is looked for each time. */
  private static void moveHeader(TableView<?> table, double moved) {
    for (Node node : table.lookupAll(".column-header")) {
      if (node instanceof TableColumnHeader header
          && header.getTableColumn() == table.getColumns().getFirst()) {
        header.setTranslateX(moved);
        header.setViewOrder(-1);
      }
    }
  }

  /** Binds a cell of the first column. */
  static void follow(Node cell, TableView<?> table) {
    if (!cell.translateXProperty().isBound()
        && table != null
        && table.getProperties().get(MOVED) instanceof ScrollBar bar) {
      cell.translateXProperty().bind(bar.valueProperty());
      cell.setViewOrder(-1);
    }
  }
}
