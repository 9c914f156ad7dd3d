package org.fourfold.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fourfold.ui.mvvm.History;
import org.fourfold.ui.mvvm.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** Undo, redo and the badge of what is in no file, of a screen that has a history of its own. */
public record OwnHistory(History<?> history, Texts texts) {

  public void buttons(Button undo, Button redo, Label kept) {
    undo.setGraphic(new FontIcon("mdi2u-undo-variant"));
    redo.setGraphic(new FontIcon("mdi2r-redo-variant"));
    undo.setAccessibleText(texts.of("undo.tip"));
    redo.setAccessibleText(texts.of("redo.tip"));
    undo.setOnAction(_ -> history.undo());
    redo.setOnAction(_ -> history.redo());
    undo.disableProperty().bind(history.canUndo().not());
    redo.disableProperty().bind(history.canRedo().not());
    undo.setTooltip(new Tooltip(texts.of("undo.tip")));
    redo.setTooltip(new Tooltip(texts.of("redo.tip")));
    kept.visibleProperty().bind(history.dirty());
  }

  /** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y anywhere on the screen, before the frame hears of them. */
  public void keys(Node screen) {
    screen.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent key) {
    boolean z = key.isShortcutDown() && key.getCode() == KeyCode.Z;
    if (z && !key.isShiftDown()) {
      history.undo();
      key.consume();
    } else if (z || key.isShortcutDown() && key.getCode() == KeyCode.Y) {
      history.redo();
      key.consume();
    }
  }
}
