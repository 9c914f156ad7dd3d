package org.fourfold.ui.control.result;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Headline numbers side by side, each as wide as the next. */
public final class HeadlineStrip extends GridPane {
  public HeadlineStrip() {
    getStyleClass().add("headlines");
    getStylesheets().add(HeadlineStrip.class.getResource("result.css").toExternalForm());
  }

  public void show(List<Headline> headlines) {
    getChildren().clear();
    getColumnConstraints().clear();
    for (int i = 0; i < headlines.size(); i++) {
      ColumnConstraints width = new ColumnConstraints();
      width.setPercentWidth(100.0 / headlines.size());
      getColumnConstraints().add(width);
      add(card(headlines.get(i)), i, 0);
    }
  }

  private static Node card(Headline headline) {
    Label name = new Label(headline.label());
    name.getStyleClass().add("headline-label");
    name.setMinWidth(USE_PREF_SIZE);
    Label value = new Label(headline.value());
    value.getStyleClass().addAll("headline-value", headline.tone().name().toLowerCase(Locale.ROOT));
    Label unit = new Label(headline.unit());
    unit.getStyleClass().add("headline-unit");
    HBox label = new HBox(name, unit);
    label.getStyleClass().add("headline-number");
    Label note = new Label(headline.note());
    note.getStyleClass().add("headline-note");
    VBox card = new VBox(label, value, note);
    card.getStyleClass().add("headline");
    if (!headline.exact().isEmpty()) {
      Tooltip.install(card, new Tooltip(headline.exact() + " " + headline.unit()));
    }
    return card;
  }
}
