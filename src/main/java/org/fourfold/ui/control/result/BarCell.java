package org.fourfold.ui.control.result;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Words over a bar that shows how full something is. */
final class BarCell<R> extends TreeTableCell<R, R> {
  private static final PseudoClass FULL = PseudoClass.getPseudoClass("full");
  private static final double REACHED = 1 - 1e-6;
  private static final double INSET = 16;

  private final ToDoubleFunction<R> share;
  private final Function<R, String> text;
  private final Region bar = new Region();
  private final Label words = new Label();
  private final StackPane both = new StackPane(bar, words);

  BarCell(ToDoubleFunction<R> share, Function<R, String> text) {
    this.share = share;
    this.text = text;
    bar.getStyleClass().add("used-bar");
    words.getStyleClass().add("used-words");
    StackPane.setAlignment(bar, Pos.CENTER_LEFT);
    StackPane.setAlignment(words, Pos.CENTER_RIGHT);
    both.prefWidthProperty().bind(widthProperty().subtract(INSET));
    getStyleClass().add("number");
  }

  @Override
  protected void updateItem(R row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      return;
    }
    double filled = share.applyAsDouble(row);
    bar.setVisible(filled > 0);
    bar.pseudoClassStateChanged(FULL, filled >= REACHED);
    bar.maxWidthProperty().bind(both.widthProperty().multiply(Math.clamp(filled, 0, 1)));
    words.setText(text.apply(row));
    setGraphic(both);
  }
}
