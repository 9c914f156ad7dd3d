package org.fourfold.ui.control;

import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;

/** Keeps columns at the left and right edge in sight while the table scrolls sideways. */
final class FrozenColumns {
  private static final String SIDE = "frozen";

  private final TableView<?> table;
  private final DoubleProperty left = new SimpleDoubleProperty();
  private final DoubleProperty right = new SimpleDoubleProperty();
  private final ReadOnlyIntegerWrapper moved = new ReadOnlyIntegerWrapper(this, "moved");
  private ScrollBar bar;

  /** Where a column stays. */
  enum Side {
    LEFT,
    RIGHT,
    NONE
  }

  FrozenColumns(TableView<?> table) {
    this.table = table;
    table.skinProperty().addListener(_ -> Platform.runLater(this::bind));
  }

  private void bind() {
    for (Node node : table.lookupAll(".scroll-bar")) {
      if (node instanceof ScrollBar found
          && found.getOrientation() == Orientation.HORIZONTAL
          && found != bar) {
        bar = found;
        bar.valueProperty().addListener(_ -> move());
        bar.maxProperty().addListener(_ -> Platform.runLater(this::move));
        bar.visibleProperty().addListener(_ -> Platform.runLater(this::move));
        move();
      }
    }
  }

  static void put(TableColumn<?, ?> column, Side side) {
    column.getProperties().put(SIDE, side);
  }

  static Side side(TableColumn<?, ?> column) {
    return column.getProperties().get(SIDE) instanceof Side side ? side : Side.NONE;
  }

  /** Headers are made anew with the columns, so they are looked for each time. */
  void move() {
    boolean scrolls = bar != null && bar.isVisible();
    left.set(scrolls ? bar.getValue() : 0);
    right.set(scrolls ? bar.getValue() - bar.getMax() : 0);
    moved.set(moved.get() + 1);
    for (Node node : table.lookupAll(".column-header")) {
      if (node instanceof TableColumnHeader header
          && header.getTableColumn() instanceof TableColumn<?, ?> column) {
        Side side = side(column);
        header.setTranslateX(shift(side));
        header.setViewOrder(side == Side.NONE ? 0 : -1);
        // Invisible headers would lose their place, and all behind them with it.
        boolean covered = side == Side.NONE && scrolls && beneathRight(column);
        header.setOpacity(covered ? 0 : 1);
        header.setMouseTransparent(covered);
      }
    }
  }

  /** Whether a column lies wholly beneath or beyond those at the right edge. */
  private boolean beneathRight(TableColumn<?, ?> wanted) {
    double start = 0;
    double behind = 0;
    double all = 0;
    for (TableColumn<?, ?> column : table.getVisibleLeafColumns()) {
      start = column == wanted ? all : start;
      behind += side(column) == Side.RIGHT ? column.getWidth() : 0;
      all += column.getWidth();
    }
    return behind > 0 && start - bar.getValue() >= all - bar.getMax() - behind;
  }

  /** How far a column is moved from its place, so that it stays in sight. */
  double shift(Side side) {
    return switch (side) {
      case LEFT -> left.get();
      case RIGHT -> right.get();
      case NONE -> 0;
    };
  }

  /** Lets a cell stay where its column stays. */
  void follow(Node cell, TableColumn<?, ?> column) {
    Side side = side(column);
    if (cell.getProperties().put(SIDE, side) == side) {
      return;
    }
    cell.translateXProperty().unbind();
    switch (side) {
      case LEFT -> cell.translateXProperty().bind(left);
      case RIGHT -> cell.translateXProperty().bind(right);
      case NONE -> cell.setTranslateX(0);
    }
    cell.setViewOrder(side == Side.NONE ? 0 : -1);
    cell.getStyleClass().remove("frozen-right");
    if (side == Side.RIGHT) {
      cell.getStyleClass().add("frozen-right");
    }
  }

  /** Changes when the table is scrolled sideways. */
  ReadOnlyIntegerProperty moved() {
    return moved.getReadOnlyProperty();
  }

  /** How far the table is scrolled sideways. */
  double scrolled() {
    return left.get();
  }

  /** Scrolls sideways until a column is in sight between those that stay. */
  void reveal(TableColumn<?, ?> wanted) {
    if (bar == null || !bar.isVisible() || side(wanted) != Side.NONE) {
      return;
    }
    double start = 0;
    double before = 0;
    double behind = 0;
    double all = 0;
    for (TableColumn<?, ?> column : table.getVisibleLeafColumns()) {
      start = column == wanted ? all : start;
      before += side(column) == Side.LEFT ? column.getWidth() : 0;
      behind += side(column) == Side.RIGHT ? column.getWidth() : 0;
      all += column.getWidth();
    }
    double seen = all - bar.getMax();
    double least = start + wanted.getWidth() + behind - seen;
    double most = start - before;
    double value = Math.min(Math.max(bar.getValue(), least), Math.max(most, 0));
    bar.setValue(Math.clamp(value, 0, bar.getMax()));
  }
}
