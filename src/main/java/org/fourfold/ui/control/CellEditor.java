package org.fourfold.ui.control;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/** The text field inside a cell while it is edited, with suggestions for codes and choices. */
final class CellEditor {

  /** How an edit ends: dropped, or kept and then where to. */
  enum End {
    DROP,
    STAY,
    /** Into every cell chosen. */
    FILL,
    DOWN,
    UP,
    RIGHT,
    LEFT
  }

  private final TextField field = new TextField();
  private final String before;
  private final Suggestions suggestions;
  private final Consumer<End> end;

  <L, K> CellEditor(Sheet<L, K> model, L row, K column, Consumer<End> end) {
    this.end = end;
    before = model.text(row, column);
    List<Code> offered = model.suggestions(row, column);
    suggestions = offered.isEmpty() ? null : new Suggestions(field, offered, this::took);
    field.getStyleClass().add("cell-editor");
    if (model.numeric(column)) {
      field.getStyleClass().add("number");
    }
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  TextField field() {
    return field;
  }

  String text() {
    return field.getText();
  }

  /**
   * Takes the focus.
   *
   * @param typed replaces the cell's text, null to begin with the text itself, all of it selected
   */
  void begin(String typed) {
    field.setText(typed == null ? before : typed);
    // The field's skin selects all text when it meets a focused field: it must come first.
    field.applyCss();
    field.requestFocus();
    if (typed == null) {
      field.selectAll();
    } else {
      field.end();
    }
    // The field gets its place in the next layout; only then can suggestions stand beneath it.
    Platform.runLater(
        () -> {
          if (suggestions != null && field.getScene() != null) {
            suggestions.begin(typed != null);
          }
        });
  }

  void close() {
    if (suggestions != null) {
      suggestions.hide();
    }
  }

  private void took(String code) {
    field.setText(code);
    end.accept(End.STAY);
  }

  private void pressed(KeyEvent key) {
    if (suggestions != null && suggestions.pressed(key)) {
      key.consume();
      return;
    }
    End how =
        switch (key.getCode()) {
          case ENTER -> key.isShortcutDown() ? End.FILL : key.isShiftDown() ? End.UP : End.DOWN;
          case TAB -> key.isShiftDown() ? End.LEFT : End.RIGHT;
          case ESCAPE -> End.DROP;
          case UP -> End.UP;
          case DOWN -> End.DOWN;
          default -> null;
        };
    if (how != null) {
      key.consume();
      if (how != End.DROP && suggestions != null) {
        suggestions.chosen().ifPresent(field::setText);
      }
      end.accept(how);
    }
  }
}
