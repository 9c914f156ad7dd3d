package org.fourfold.ui.plan;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.fourfold.domain.measure.Coded;
import org.fourfold.domain.measure.Words;

/** A choice of kinds in words, the first being all of them. */
final class KindBox<K extends Enum<K> & Coded> {
  private final List<K> kinds;
  private final String all;
  private final Words words;

  /**
   * @param kinds null for all
   */
  KindBox(List<K> kinds, String all, Words words) {
    this.kinds = kinds;
    this.all = all;
    this.words = words;
  }

  ComboBox<K> bind(ObjectProperty<K> chosen) {
    ComboBox<K> box = new ComboBox<>();
    box.getItems().setAll(kinds);
    box.setCellFactory(_ -> new Cell());
    box.setButtonCell(new Cell());
    box.setPrefWidth(120);
    box.setMinWidth(112);
    box.valueProperty().bindBidirectional(chosen);
    return box;
  }

  private final class Cell extends ListCell<K> {
    @Override
    protected void updateItem(K kind, boolean empty) {
      super.updateItem(kind, empty);
      setText(kind == null ? all : words.choice(kind));
    }
  }
}
