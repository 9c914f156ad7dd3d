package org.fourfold.ui.control;

import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a grid says around its cells: headers, what is wrong, what belongs where nothing is. */
final class GridNotices {
  private GridNotices() {}

  /** A strip that shows a message while there is one. */
  static HBox strip(ObservableStringValue message) {
    FontIcon icon = new FontIcon("mdi2a-alert-circle-outline");
    icon.getStyleClass().add("error-icon");
    Label text = new Label();
    text.textProperty().bind(message);
    text.setWrapText(true);
    HBox strip = new HBox(8, icon, text);
    strip.setAlignment(Pos.CENTER_LEFT);
    strip.getStyleClass().add("notice");
    strip.visibleProperty().bind(message.map(m -> !m.isEmpty()));
    strip.managedProperty().bind(strip.visibleProperty());
    return strip;
  }

  /** What belongs into an empty table that stands beneath another. */
  static VBox nothing(GridViewModel<?> model) {
    Label about = new Label(model.about());
    about.setWrapText(true);
    about.getStyleClass().add("quiet");
    VBox box = new VBox(about);
    box.setMaxSize(420, Region.USE_PREF_SIZE);
    box.setMouseTransparent(true);
    box.getStyleClass().add("empty-state");
    return box;
  }

  /** What belongs into an empty table, and the first step. */
  static VBox empty(GridViewModel<?> model, Runnable add) {
    Label title = new Label(model.word("empty.title", model.title()));
    title.getStyleClass().add("section-title");
    Label about = new Label(model.about());
    about.setWrapText(true);
    about.getStyleClass().add("quiet");
    Button first = new Button(model.word("add.first"), new FontIcon("mdi2p-plus"));
    first.setOnAction(_ -> add.run());
    first.disableProperty().bind(model.canGrow().map(can -> !can));
    VBox box = new VBox(8, title, about, first);
    box.setAlignment(Pos.CENTER);
    box.setMaxSize(420, Region.USE_PREF_SIZE);
    box.setPickOnBounds(false);
    box.getStyleClass().add("empty-state");
    return box;
  }
}
