package org.fourfold.ui.shell;

import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.fourfold.domain.measure.Problem;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of problems over the status bar; a click goes to the cell. */
final class ProblemsPopup {
  private static final double WIDTH = 560;
  private static final double MOST_HEIGHT = 360;
  private static final double ROW = 36;

  private final ShellViewModel model;

  ProblemsPopup(ShellViewModel model) {
    this.model = model;
  }

  void show(Node above) {
    ListView<Problem> list =
        new ListView<>(FXCollections.observableArrayList(model.session().problems()));
    if (list.getItems().isEmpty()) {
      return;
    }
    Popup popup = new Popup();
    popup.setAutoHide(true);
    list.setCellFactory(_ -> new Line());
    list.setPrefSize(WIDTH, Math.min(MOST_HEIGHT, list.getItems().size() * ROW + 2));
    list.setOnMouseClicked(_ -> go(popup, list.getSelectionModel().getSelectedItem()));
    list.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            go(popup, list.getSelectionModel().getSelectedItem());
          }
        });
    Label title = new Label(model.texts().of("problems.title"));
    title.getStyleClass().add("popup-title");
    VBox box = new VBox(title, list);
    box.getStyleClass().add("problems-popup");
    box.getStylesheets().setAll(above.getScene().getStylesheets());
    popup.getContent().setAll(box);
    Bounds at = above.localToScreen(above.getBoundsInLocal());
    popup.show(above, at.getMaxX() - WIDTH - 18, at.getMinY() - list.getPrefHeight() - 56);
  }

  private void go(Popup popup, Problem problem) {
    if (problem != null) {
      popup.hide();
      model.goTo(problem);
    }
  }

  private final class Line extends ListCell<Problem> {
    @Override
    protected void updateItem(Problem problem, boolean empty) {
      super.updateItem(problem, empty);
      setWrapText(true);
      setPrefWidth(WIDTH - 40);
      setText(empty ? "" : model.sentence(problem));
      FontIcon icon = new FontIcon("mdi2a-alert-circle-outline");
      icon.getStyleClass().add(empty || problem.isError() ? "error-icon" : "warning-icon");
      setGraphic(empty ? null : icon);
    }
  }
}
