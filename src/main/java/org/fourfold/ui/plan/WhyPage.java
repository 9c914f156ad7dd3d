package org.fourfold.ui.plan;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.outcome.LimitName;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.outcome.Relaxation;
import org.fourfold.report.words.PlanWords;
import org.fourfold.ui.mvvm.Texts;

/** Why there is no plan: the limits that contradict each other, and the cheapest way out. */
final class WhyPage {
  private final PlanViewModel model;
  private final Texts texts;
  private final PlanWords names;
  private final NumberText numbers;

  WhyPage(PlanViewModel model) {
    this.model = model;
    texts = model.texts();
    names = new PlanWords(model.department().get(), texts.locale());
    numbers = new NumberText(texts.locale());
  }

  Node node() {
    PlanOutcome outcome = model.outcome().getValue().orElseThrow();
    boolean endless = outcome.status() == PlanStatus.UNBOUNDED;
    Label title = new Label(texts.of(endless ? "unbounded.title" : "impossible.title"));
    title.getStyleClass().add("page-title");
    Label text = new Label(text(outcome, endless));
    text.setWrapText(true);
    GridPane columns = new GridPane();
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    columns.getColumnConstraints().setAll(half, half);
    columns.addRow(
        0,
        list("impossible.conflict", outcome.conflict().stream().map(this::limit).toList()),
        list("impossible.relaxation", outcome.relaxation().stream().map(this::change).toList()));
    columns.getStyleClass().add("why-columns");
    VBox page = new VBox(title, text, columns);
    page.getStyleClass().add("why");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("chart-scroll");
    return scroll;
  }

  private String text(PlanOutcome outcome, boolean endless) {
    if (endless) {
      return texts.of("unbounded.text");
    }
    return outcome.conflict().isEmpty()
        ? texts.of("impossible.text.none")
        : texts.of("impossible.text", outcome.conflict().size());
  }

  private VBox list(String key, List<String> items) {
    Label heading = new Label(texts.of(key));
    heading.getStyleClass().add("section-title");
    VBox list = new VBox(heading);
    for (String item : items) {
      Label line = new Label("•  " + item);
      line.setWrapText(true);
      line.getStyleClass().add("why-item");
      list.getChildren().add(line);
    }
    list.setVisible(!items.isEmpty());
    return list;
  }

  private String limit(LimitName limit) {
    return texts.of(
        "limit.in", names.name(limit.kind(), limit.code()), names.period(limit.period()));
  }

  private String change(Relaxation change) {
    return texts
        .of(
            change.by() > 0 ? "relax.raise" : "relax.lower",
            names.name(change.kind(), change.code()),
            names.period(change.period()),
            numbers.amount(Math.abs(change.by())),
            names.unit(change.kind(), change.code()))
        .strip();
  }
}
