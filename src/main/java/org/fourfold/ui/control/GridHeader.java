package org.fourfold.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A header with its unit, lighter, beneath, and a funnel that opens the filter. */
final class GridHeader extends HBox {
  private static final PseudoClass FILTERED = PseudoClass.getPseudoClass("filtered");

  GridHeader(String name, String unit, Runnable filter) {
    Label title = new Label(name);
    title.getStyleClass().add("header-name");
    VBox box = new VBox(title);
    if (!unit.isEmpty()) {
      Label lighter = new Label(unit);
      lighter.getStyleClass().add("header-unit");
      box.getChildren().add(lighter);
    }
    box.getStyleClass().add("header-box");
    Label funnel = new Label("", new FontIcon("mdi2f-filter-variant"));
    funnel.getStyleClass().add("header-filter");
    // A press must not reach the header, which would sort.
    funnel.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
    funnel.addEventHandler(
        MouseEvent.MOUSE_RELEASED,
        event -> {
          event.consume();
          filter.run();
        });
    getStyleClass().add("grid-header");
    getChildren().setAll(box, funnel);
  }

  /** Shows whether the column leaves lines out. */
  GridHeader filtered(boolean narrows) {
    pseudoClassStateChanged(FILTERED, narrows);
    return this;
  }
}
