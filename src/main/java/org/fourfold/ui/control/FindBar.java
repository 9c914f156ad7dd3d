package org.fourfold.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** Finds words in the cells of a grid, and replaces them. */
final class FindBar<L, K> extends HBox {
  private final SheetPane<L, K> pane;
  private final GridSearch<L, K> search;
  private final TextField words = new TextField();
  private final TextField by = new TextField();
  private final Label count = new Label();
  private final HBox replacing;

  FindBar(SheetPane<L, K> pane, GridSearch<L, K> search) {
    super(8);
    this.pane = pane;
    this.search = search;
    Sheet<L, K> model = pane.model();
    words.setPromptText(model.word("find.words"));
    words.getStyleClass().addAll("filter", "find-words");
    words.setPrefWidth(176);
    words.textProperty().addListener(_ -> recount());
    words.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    by.setPromptText(model.word("find.by"));
    by.getStyleClass().addAll("filter", "find-by");
    by.setPrefWidth(144);
    by.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    count.getStyleClass().add("quiet");
    count.setMinWidth(Region.USE_PREF_SIZE);
    replacing =
        new HBox(
            8,
            by,
            button("find.replace", this::replaceOne),
            button("find.replaceAll", this::replaceAll));
    replacing.managedProperty().bind(replacing.visibleProperty());
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("find-bar");
    getChildren()
        .setAll(
            words,
            icon("mdi2c-chevron-up", "find.previous", () -> next(-1)),
            icon("mdi2c-chevron-down", "find.next", () -> next(1)),
            count,
            replacing,
            icon("mdi2c-close", "find.close", this::close));
    setVisible(false);
    managedProperty().bind(visibleProperty());
    model.revision().addListener(_ -> recount());
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(pane.model().word(key));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.getStyleClass().add("small");
    button.setOnAction(_ -> action.run());
    return button;
  }

  private Button icon(String icon, String key, Runnable action) {
    Button button = new Button("", new FontIcon(icon));
    button.getStyleClass().addAll("flat", "button-icon", "small");
    button.setTooltip(new Tooltip(pane.model().word(key)));
    button.setAccessibleText(pane.model().word(key));
    button.setOnAction(_ -> action.run());
    return button;
  }

  void open(boolean replace) {
    setVisible(true);
    replacing.setVisible(replace);
    words.requestFocus();
    words.selectAll();
    recount();
  }

  void close() {
    if (isVisible()) {
      setVisible(false);
      pane.table().requestFocus();
    }
  }

  private void recount() {
    if (isVisible()) {
      int found = words.getText().isEmpty() ? -1 : search.count(words.getText());
      count.setText(found < 0 ? "" : pane.model().word("find.count", found));
    }
  }

  /** Goes to the next or the previous cell found, without taking the keys from the words. */
  void next(int step) {
    CellRange from = CellRange.cell(pane.selection().row(), pane.selection().column());
    search
        .next(words.getText(), from, step)
        .ifPresent(at -> pane.selection().moveTo(at.top(), at.left(), false));
  }

  private void replaceOne() {
    CellRange at = CellRange.cell(pane.selection().row(), pane.selection().column());
    search.replace(at, words.getText(), by.getText());
    next(1);
  }

  private void replaceAll() {
    search.replaceAll(words.getText(), by.getText());
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      close();
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.F3) {
      next(key.isShiftDown() ? -1 : 1);
      key.consume();
    } else if (key.getCode() == KeyCode.H && key.isShortcutDown()) {
      open(true);
      key.consume();
    }
  }
}
