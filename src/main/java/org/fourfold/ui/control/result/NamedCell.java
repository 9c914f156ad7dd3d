package org.fourfold.ui.control.result;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.layout.HBox;

/** A name and small print after it; the whole of it in the tooltip. */
final class NamedCell<R> extends TreeTableCell<R, R> {
  /** What the arrow of a group and the padding of a cell take. */
  private static final double INDENT = 48;

  private final Function<R, String> name;
  private final Function<R, String> note;
  private final Label named = new Label();
  private final Label noted = new Label();
  private final HBox both = new HBox(named, noted);

  NamedCell(Function<R, String> name, Function<R, String> note) {
    this.name = name;
    this.note = note;
    noted.getStyleClass().add("name-note");
    // Where both do not fit, the name counts.
    named
        .minWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.max(0, Math.min(Math.ceil(named.prefWidth(-1)), getWidth() - INDENT)),
                named.textProperty(),
                named.fontProperty(),
                widthProperty()));
    noted.setMinWidth(0);
    both.getStyleClass().add("name-cell");
  }

  @Override
  protected void updateItem(R row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setTooltip(null);
      return;
    }
    named.setText(name.apply(row));
    noted.setText(note.apply(row));
    setTooltip(new Tooltip((named.getText() + "  " + noted.getText()).strip()));
    setGraphic(both);
  }
}
