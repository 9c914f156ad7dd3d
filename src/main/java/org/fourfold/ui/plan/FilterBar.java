package org.fourfold.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.fourfold.domain.measure.Coded;
import org.fourfold.domain.measure.Words;
import org.fourfold.ui.mvvm.Texts;

/** What narrows a table of results: words, a kind, a tick, and how many lines are left. */
final class FilterBar {
  private final Texts texts;
  private final String table;
  private final HBox bar = new HBox();

  /**
   * @param table first part of the keys of its texts
   */
  FilterBar(Texts texts, String table) {
    this.texts = texts;
    this.table = table;
    bar.getStyleClass().add("filter-bar");
  }

  HBox node() {
    return bar;
  }

  void search(StringProperty query) {
    TextField search = new TextField();
    search.setPromptText(texts.of(table + ".search"));
    search.setPrefWidth(168);
    search.setMinWidth(120);
    search.textProperty().bindBidirectional(query);
    bar.getChildren().add(search);
  }

  <K extends Enum<K> & Coded> void kinds(K[] values, ObjectProperty<K> chosen, Words words) {
    List<K> kinds = new ArrayList<>();
    kinds.add(null); // all of them
    kinds.addAll(List.of(values));
    bar.getChildren().add(new KindBox<>(kinds, texts.of(table + ".kind.all"), words).bind(chosen));
  }

  void only(String key, BooleanProperty wanted) {
    CheckBox tick = new CheckBox(texts.of(table + "." + key));
    tick.setMinWidth(Region.USE_PREF_SIZE);
    tick.selectedProperty().bindBidirectional(wanted);
    bar.getChildren().add(tick);
  }

  /** A switch between two groupings. */
  void sides(String first, String second, BooleanProperty wantSecond) {
    HBox segments = new HBox();
    segments.getStyleClass().add("segments");
    ToggleGroup group = new ToggleGroup();
    ToggleButton one = segment(first, group);
    ToggleButton two = segment(second, group);
    one.setOnAction(_ -> wantSecond.set(false));
    two.setOnAction(_ -> wantSecond.set(true));
    wantSecond.subscribe(wanted -> group.selectToggle(wanted ? two : one));
    // A click on what is chosen leaves it chosen.
    group
        .selectedToggleProperty()
        .addListener((_, before, now) -> group.selectToggle(now == null ? before : now));
    segments.getChildren().setAll(one, two);
    bar.getChildren().add(segments);
  }

  private ToggleButton segment(String key, ToggleGroup group) {
    ToggleButton segment = new ToggleButton(texts.of("by." + key));
    segment.setId("by-" + key);
    segment.getStyleClass().add("segment");
    segment.setToggleGroup(group);
    segment.setMinWidth(Region.USE_PREF_SIZE);
    return segment;
  }

  void count(ObservableList<?> changes, IntSupplier shown, IntSupplier all) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label count = new Label();
    count.getStyleClass().add("count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> texts.of(table + ".count", shown.getAsInt(), all.getAsInt()), changes));
    bar.getChildren().addAll(space, count);
  }
}
