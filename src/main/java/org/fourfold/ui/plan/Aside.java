package org.fourfold.ui.plan;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is said beside a table of the row chosen in it. */
final class Aside {
  private static final double WIDTH = 256;

  private final VBox content = new VBox();
  private final ScrollPane scroll = new ScrollPane(content);

  Aside() {
    content.getStyleClass().add("aside");
    scroll.setFitToWidth(true);
    scroll.setMinWidth(WIDTH);
    scroll.setPrefWidth(WIDTH);
    scroll.setMaxWidth(WIDTH);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("aside-scroll");
  }

  /** A table with its filters above it, and this beside both. */
  HBox beside(Node filters, Node table) {
    VBox left = new VBox(8, filters, table);
    VBox.setVgrow(table, Priority.ALWAYS);
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox row = new HBox(left, scroll);
    row.getStyleClass().add("with-aside");
    return row;
  }

  void clear() {
    content.getChildren().clear();
  }

  void lead(String sentence) {
    add(sentence, "aside-lead");
  }

  void fact(String sentence) {
    add(sentence, "aside-fact");
  }

  void heading(String text) {
    add(text, "aside-heading");
  }

  void item(String sentence) {
    add(sentence, "aside-item");
  }

  /** A question that takes longer, as a button with what it is about. */
  void ask(String text, String about, ObservableBooleanValue can, Runnable action) {
    Button ask = new Button(text);
    ask.getStyleClass().add("small");
    ask.setMaxWidth(Double.MAX_VALUE);
    ask.disableProperty().bind(can.map(c -> !c));
    ask.setOnAction(_ -> action.run());
    add(about, "aside-about");
    content.getChildren().add(ask);
  }

  private void add(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    content.getChildren().add(label);
  }
}
