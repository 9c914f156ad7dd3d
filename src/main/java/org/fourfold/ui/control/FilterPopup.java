package org.fourfold.ui.control;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** What stands in a column with how often, to choose which of it is shown. */
final class FilterPopup<L, K> {
  private static final double WIDTH = 288;
  private static final double HEIGHT = 252;

  private final SheetPane<L, K> pane;
  private final K column;
  private final Popup popup = new Popup();
  private final List<ValueCount> values;
  private final Set<String> kept = new HashSet<>();
  private final ListView<ValueCount> list = new ListView<>();
  private final TextField search = new TextField();

  FilterPopup(SheetPane<L, K> pane, K column) {
    this.pane = pane;
    this.column = column;
    values = pane.model().values(column);
    Set<String> before = pane.model().order().kept().get(column);
    values.stream()
        .map(ValueCount::text)
        .filter(t -> before == null || before.contains(t))
        .forEach(kept::add);
    popup.getContent().add(content());
    popup.setAutoHide(true);
  }

  void show(TableColumn<?, ?> shown) {
    Node at = shown.getGraphic();
    Bounds place = at == null ? null : at.localToScreen(at.getBoundsInLocal());
    if (place != null) {
      ((Region) popup.getContent().getFirst())
          .getStylesheets()
          .setAll(at.getScene().getStylesheets());
      popup.show(at, place.getMinX() - 8, place.getMaxY() + 8);
      search.requestFocus();
    }
  }

  private VBox content() {
    search.setPromptText(pane.model().word("filter.search"));
    search.textProperty().addListener((_, _, words) -> list.setItems(items(words)));
    search.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    list.setItems(items(""));
    list.setCellFactory(_ -> new Line());
    list.setFixedCellSize(28);
    list.setPrefSize(WIDTH, HEIGHT);
    Button all = button("filter.all", "flat", () -> choose(true));
    Button none = button("filter.none", "flat", () -> choose(false));
    Button apply = button("filter.apply", "accent", this::apply);
    apply.setDefaultButton(true);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox verbs = new HBox(4, all, none, gap, apply);
    verbs.setAlignment(Pos.CENTER_LEFT);
    VBox box = new VBox(8, search, list, verbs);
    box.getStyleClass().addAll("suggestions", "filter-popup");
    return box;
  }

  private Button button(String key, String style, Runnable action) {
    Button button = new Button(pane.model().word(key));
    button.getStyleClass().add(style);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      if (!search.getText().isBlank()) {
        kept.clear();
        list.getItems().forEach(v -> kept.add(v.text()));
      }
      apply();
    }
  }

  private javafx.collections.ObservableList<ValueCount> items(String words) {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    return FXCollections.observableArrayList(
        values.stream().filter(v -> v.text().toLowerCase(Locale.ROOT).contains(wanted)).toList());
  }

  private void choose(boolean chosen) {
    for (ValueCount value : list.getItems()) {
      if (chosen) {
        kept.add(value.text());
      } else {
        kept.remove(value.text());
      }
    }
    list.refresh();
  }

  private void apply() {
    boolean all = values.stream().allMatch(v -> kept.contains(v.text()));
    pane.model().order(pane.model().order().withKept(column, all ? null : kept));
    popup.hide();
    pane.table().requestFocus();
  }

  private final class Line extends ListCell<ValueCount> {
    private final CheckBox tick = new CheckBox();
    private final Label count = new Label();
    private final HBox box;

    Line() {
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      count.getStyleClass().add("quiet");
      count.setMinWidth(Region.USE_PREF_SIZE);
      tick.setMnemonicParsing(false);
      tick.setOnAction(_ -> take(tick.isSelected()));
      box = new HBox(8, tick, gap, count);
      box.setAlignment(Pos.CENTER_LEFT);
      box.setMaxWidth(WIDTH - 32);
    }

    private void take(boolean chosen) {
      if (chosen) {
        kept.add(getItem().text());
      } else {
        kept.remove(getItem().text());
      }
    }

    @Override
    protected void updateItem(ValueCount value, boolean none) {
      super.updateItem(value, none);
      setText(null);
      setGraphic(none || value == null ? null : box);
      if (!none && value != null) {
        tick.setText(value.text().isEmpty() ? pane.model().word("filter.empty") : value.text());
        tick.setSelected(kept.contains(value.text()));
        count.setText(GridTexts.grouped(Integer.toString(value.count())));
      }
    }
  }
}
