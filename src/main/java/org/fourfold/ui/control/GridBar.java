package org.fourfold.ui.control;

import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands above a grid: its title, how much of it is shown, what is chosen, the filter. */
final class GridBar<L, K> extends HBox {
  private final SheetPane<L, K> pane;
  private final Sheet<L, K> model;
  private final Label title = new Label();
  private final Label lighter = new Label();
  private final Label count = new Label();
  private final Label chosen = new Label();
  private final Hyperlink clear = new Hyperlink();
  private final TextField filter = new TextField();

  /**
   * @param wide whether there is room for the filter and the count
   */
  GridBar(SheetPane<L, K> pane, boolean wide) {
    super(8);
    this.pane = pane;
    model = pane.model();
    title.getStyleClass().add("section-title");
    lighter.getStyleClass().add("quiet");
    count.getStyleClass().add("quiet");
    chosen.getStyleClass().addAll("quiet", "chosen-sum");
    for (Region part : new Region[] {lighter, count, clear}) {
      part.setMinWidth(USE_PREF_SIZE);
    }
    clear.setText(model.word("filter.clearAll"));
    clear.setOnAction(_ -> model.order(model.order().unfiltered()));
    clear.managedProperty().bind(clear.visibleProperty());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    filter.setPromptText(model.word("filter"));
    filter.setAccessibleText(model.word("filter"));
    filter.setPrefWidth(160);
    filter.setMinWidth(120);
    filter.getStyleClass().add("filter");
    filter.textProperty().addListener((_, _, words) -> filter(words));
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("grid-bar");
    getChildren().setAll(title, lighter, count, clear, gap, chosen, filter);
    filter.setVisible(wide);
    filter.setManaged(wide);
    count.setVisible(wide);
    count.setManaged(wide);
    pane.selection().range().addListener(_ -> sum());
    model.revision().addListener(_ -> changed());
    changed();
  }

  void title(String text, String unit) {
    title.setText(text);
    pane.table().setAccessibleText(text);
    lighter.setText(unit);
    lighter.setManaged(!unit.isEmpty());
  }

  void addRow(ObservableBooleanValue can, Runnable action) {
    Button add = new Button(model.word("add"), new FontIcon("mdi2p-plus"));
    add.getStyleClass().addAll("flat", "add-row");
    add.setMinWidth(USE_PREF_SIZE);
    add.setOnAction(_ -> action.run());
    add.disableProperty().bind(can.map(c -> !c));
    getChildren().add(add);
  }

  private void filter(String words) {
    if (!words.equals(model.order().filter())) {
      model.order(model.order().withFilter(words));
    }
  }

  private void changed() {
    boolean all = model.shownSize() == model.size();
    count.setText(
        all
            ? model.word("rows", model.size())
            : model.word("rows.filtered", model.shownSize(), model.size()));
    clear.setVisible(model.order().narrows());
    if (!filter.getText().equals(model.order().filter())) {
      filter.setText(model.order().filter());
    }
    pane.columns().mark();
    sum();
  }

  private void sum() {
    Optional<RangeSum> sum = pane.editing().sum(pane.selection().range().get());
    chosen.setText(
        sum.map(
                s ->
                    model.word("chosen.sum", s.count(), GridTexts.grouped(s.sum().toPlainString())))
            .orElse(""));
  }
}
