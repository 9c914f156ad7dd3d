package org.fourfold.ui.control;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.fourfold.ui.control.FrozenColumns.Side;

/** The sum of all lines beneath a period grid, in its columns, always in sight. */
final class SumStrip extends Pane {
  private static final double HEIGHT = 30;

  private final SheetPane<PeriodLine, PeriodColumn> pane;
  private final PeriodGridViewModel<?> model;

  SumStrip(SheetPane<PeriodLine, PeriodColumn> pane, PeriodGridViewModel<?> model) {
    this.pane = pane;
    this.model = model;
    getStyleClass().add("sum-strip");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    managedProperty().bind(visibleProperty());
    model.revision().addListener(_ -> show());
    pane.frozen().moved().addListener(_ -> requestLayout());
    pane.table()
        .getVisibleLeafColumns()
        .addListener((javafx.beans.InvalidationListener) _ -> show());
    show();
  }

  private void show() {
    Optional<PeriodLine> sum = model.sum();
    setVisible(sum.isPresent());
    getChildren().clear();
    if (sum.isEmpty()) {
      return;
    }
    for (TableColumn<PeriodLine, ?> shown : pane.table().getVisibleLeafColumns()) {
      PeriodColumn column = pane.columns().column(shown);
      Label cell = new Label(model.shown(sum.get(), column));
      cell.getStyleClass().addAll("grid-cell", "sum");
      if (model.numeric(column)) {
        cell.getStyleClass().add("number");
      }
      if (column.kind() == PeriodColumn.Kind.COURSE) {
        cell.setGraphic(PeriodCell.course(model.course(sum.get())));
      }
      cell.setViewOrder(FrozenColumns.side(shown) == Side.NONE ? 0 : -1);
      cell.setUserData(shown);
      shown.widthProperty().subscribe(() -> requestLayout());
      getChildren().add(cell);
    }
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    TableView<PeriodLine> table = pane.table();
    double x = 0;
    for (int i = 0; i < getChildren().size() && i < table.getVisibleLeafColumns().size(); i++) {
      TableColumn<PeriodLine, ?> column = table.getVisibleLeafColumn(i);
      double at = x - pane.frozen().scrolled() + pane.frozen().shift(FrozenColumns.side(column));
      getChildren().get(i).resizeRelocate(1 + at, 0, column.getWidth(), HEIGHT);
      x += column.getWidth();
    }
  }
}
