package org.fourfold.ui.plan;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.ui.mvvm.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** Why there is no plan: what contradicts itself, and the ways out, each with its button. */
final class WhyPage {
  private final PlanViewModel model;
  private final Texts texts;
  private final PlanOutcome outcome;
  private final WaysOut ways;

  WhyPage(PlanViewModel model) {
    this.model = model;
    texts = model.texts();
    outcome = model.outcome().getValue().orElseThrow();
    ways = new WaysOut(model.session(), outcome, texts);
  }

  Node node() {
    boolean endless = outcome.status() == PlanStatus.UNBOUNDED;
    Label title = new Label(texts.of(endless ? "unbounded.title" : "impossible.title"));
    title.setGraphic(new FontIcon("mdi2a-alert-circle-outline"));
    title.getStyleClass().addAll("page-title", "why-title");
    VBox page = new VBox(title, wrapped(text(endless), "why-text"));
    if (!endless) {
      page.getChildren().add(columns());
    }
    page.getStyleClass().add("why");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("chart-scroll");
    return scroll;
  }

  private String text(boolean endless) {
    if (endless) {
      return texts.of("unbounded.text");
    }
    int limits = outcome.conflict().size();
    return limits == 0 ? texts.of("impossible.text.none") : texts.of("impossible.text", limits);
  }

  private GridPane columns() {
    GridPane columns = new GridPane();
    ColumnConstraints left = new ColumnConstraints();
    left.setPercentWidth(46);
    ColumnConstraints right = new ColumnConstraints();
    right.setPercentWidth(54);
    columns.getColumnConstraints().setAll(left, right);
    VBox out = new VBox();
    out.getStyleClass().add("ways");
    boolean first = true;
    for (WaysOut.Way way : ways.ways()) {
      out.getChildren().add(card(way, first));
      first = false;
    }
    columns.addRow(0, conflict(), out);
    columns.getStyleClass().add("why-columns");
    return columns;
  }

  private VBox conflict() {
    List<String> sentences = ways.conflict();
    VBox list = new VBox(heading(texts.of("impossible.conflict")));
    sentences.forEach(s -> list.getChildren().add(wrapped(s, "why-item")));
    ways.cutShort().ifPresent(s -> list.getChildren().add(wrapped(s, "why-text")));
    list.setVisible(!sentences.isEmpty());
    list.getStyleClass().add("why-list");
    return list;
  }

  private VBox card(WaysOut.Way way, boolean first) {
    VBox card = new VBox(heading(way.title()));
    way.changes().forEach(s -> card.getChildren().add(wrapped(s, "way-item")));
    Button apply = new Button(texts.of("mend.apply"), new FontIcon("mdi2s-source-branch-plus"));
    apply.getStyleClass().add(first ? "primary" : "step");
    apply.setDisable(!ways.canApply(way));
    model.session().stale().addListener(_ -> apply.setDisable(!ways.canApply(way)));
    apply.setOnAction(_ -> ways.apply(way));
    card.getChildren().add(apply);
    card.getStyleClass().add("way");
    return card;
  }

  private static Label heading(String text) {
    Label heading = new Label(text);
    heading.getStyleClass().add("section-title");
    return heading;
  }

  private static Label wrapped(String text, String style) {
    Label line = new Label(text);
    line.setWrapText(true);
    line.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    line.getStyleClass().add(style);
    return line;
  }
}
