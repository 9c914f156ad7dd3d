package org.fourfold.ui.control.result;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A name and small print after it; the whole of it in the tooltip. */
final class NamedCell<R> extends TreeTableCell<R, R> {
  private final Function<R, String> name;
  private final Function<R, String> note;
  private final Label named = new Label();
  private final Label noted = new Label();
  private final HBox both = new HBox(named, noted);

  NamedCell(Function<R, String> name, Function<R, String> note) {
    this.name = name;
    this.note = note;
    noted.getStyleClass().add("name-note");
    noted.setMinWidth(Region.USE_PREF_SIZE);
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
