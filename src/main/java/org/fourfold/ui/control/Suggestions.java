package org.fourfold.ui.control;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;

/** A list of codes with their names beneath a field, narrowed by what is typed there. */
final class Suggestions {
  private static final double ROW = 28;
  private static final int ROWS = 9;

  private final TextField field;
  private final List<Code> offered;
  private final Popup popup = new Popup();
  private final ListView<Code> list = new ListView<>();

  Suggestions(TextField field, List<Code> offered, Consumer<String> took) {
    this.field = field;
    this.offered = offered;
    list.setCellFactory(_ -> new Line());
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setOnMouseClicked(
        _ ->
            Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .ifPresent(code -> took.accept(code.code())));
    StackPane box = new StackPane(list);
    box.getStyleClass().add("suggestions");
    popup.getContent().add(box);
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
  }

  /**
   * Opens the list.
   *
   * @param typed whether what stands in the field was typed just now, and so narrows the list
   */
  void begin(boolean typed) {
    ((StackPane) list.getParent()).getStylesheets().setAll(field.getScene().getStylesheets());
    field.textProperty().addListener((_, _, text) -> narrow(text, true));
    narrow(typed ? field.getText() : "", typed);
    if (!typed) {
      offered.stream()
          .filter(c -> c.code().equals(field.getText()))
          .findFirst()
          .ifPresent(
              code -> {
                list.getSelectionModel().select(code);
                list.scrollTo(code);
              });
    }
  }

  private void narrow(String text, boolean choose) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    List<Code> fit =
        offered.stream()
            .filter(c -> lower(c.code()).contains(wanted) || lower(c.name()).contains(wanted))
            .sorted((a, b) -> rank(a, wanted) - rank(b, wanted))
            .toList();
    list.setItems(FXCollections.observableArrayList(fit));
    if (fit.isEmpty()) {
      popup.hide();
      return;
    }
    if (choose && !wanted.isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
    list.setPrefSize(Math.max(280, field.getWidth()), ROW * Math.min(ROWS, fit.size()) + 2);
    if (!popup.isShowing() && field.getScene() != null && field.getScene().getWindow() != null) {
      // The cell around the field has its size already; the field gets its own in the next layout.
      Bounds at = field.getParent().localToScreen(field.getParent().getBoundsInLocal());
      if (at != null) {
        popup.show(field, at.getMinX() - 1, at.getMaxY() + 2);
      }
    }
  }

  private static int rank(Code code, String wanted) {
    String lower = lower(code.code());
    return lower.equals(wanted) ? 0 : lower.startsWith(wanted) ? 1 : 2;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The code picked out in the list, empty where the list is closed or none is. */
  Optional<String> chosen() {
    return popup.isShowing()
        ? Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(Code::code)
        : Optional.empty();
  }

  /** Moves in the list, or closes it; whether the key was meant for it. */
  boolean pressed(KeyEvent key) {
    if (!popup.isShowing()) {
      return false;
    }
    switch (key.getCode()) {
      case DOWN -> list.getSelectionModel().selectNext();
      case UP -> list.getSelectionModel().selectPrevious();
      default -> {
        return false;
      }
    }
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ROWS + 1));
    return true;
  }

  void hide() {
    popup.hide();
  }

  private static final class Line extends ListCell<Code> {
    @Override
    protected void updateItem(Code code, boolean empty) {
      super.updateItem(code, empty);
      setText(null);
      if (empty || code == null) {
        setGraphic(null);
        return;
      }
      Label first = new Label(code.code());
      Label name = new Label(code.name().equals(code.code()) ? "" : code.name());
      name.getStyleClass().add("code-name");
      setGraphic(new HBox(8, first, name));
    }
  }
}
