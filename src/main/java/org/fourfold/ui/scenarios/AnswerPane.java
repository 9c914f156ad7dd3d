package org.fourfold.ui.scenarios;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fourfold.ui.control.result.ChartFiles;
import org.fourfold.ui.control.result.ChartPane;
import org.fourfold.ui.mvvm.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** One question with its verb, and its answer as a figure. */
final class AnswerPane extends VBox {
  private final ChartPane chart;
  private final Label about;
  private final StackPane body = new StackPane();

  /**
   * @param name of the question in the words: {@code tornado}
   */
  AnswerPane(
      LimitsViewModel.Answer answer,
      Texts texts,
      String name,
      Runnable ask,
      ChartFiles files,
      Node... inputs) {
    chart = ChartPane.large(files, texts.locale(), ChartPane.Mode.CHART);
    about = AssumptionsPane.wrapped(texts.of(name + ".about"), "quiet");
    Label note = AssumptionsPane.wrapped(texts.of("divisible"), "quiet");
    Label stale = AssumptionsPane.wrapped(texts.of("stale"), "whatif-stale");
    stale.setGraphic(new FontIcon("mdi2a-alert-outline"));
    stale.visibleProperty().bind(answer.stale());
    stale.managedProperty().bind(answer.stale());
    note.visibleProperty().bind(answer.figure().isNotNull());
    note.managedProperty().bind(note.visibleProperty());
    VBox.setVgrow(body, Priority.ALWAYS);
    WorkBar bar =
        new WorkBar(
            answer.work(), texts, name + ".go", new SimpleBooleanProperty(true), ask, inputs);
    getChildren().setAll(about, bar, stale, body, note);
    getStyleClass().add("whatif");
    answer
        .figure()
        .addListener(
            (_, _, figure) -> {
              chart.figure().set(figure);
              body.getChildren().setAll(chart);
            });
  }
}
