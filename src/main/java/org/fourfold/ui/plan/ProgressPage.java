package org.fourfold.ui.plan;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.fourfold.ui.mvvm.Texts;

/** A run under way, where its result will appear. */
final class ProgressPage {
  private static final double BAR = 420;

  /** Wide enough that numbers which grow move nothing. */
  private static final double FACT = 64;

  private final PlanViewModel model;
  private final Texts texts;
  private final ProgressViewModel progress;

  ProgressPage(PlanViewModel model) {
    this.model = model;
    texts = model.texts();
    progress = new ProgressViewModel(model.session().planning(), texts.locale());
  }

  /** A page of its own, where there is no plan to show meanwhile. */
  Node page() {
    Label phase = new Label();
    phase.getStyleClass().add("page-title");
    phase.textProperty().bind(progress.phase());
    ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    bar.setPrefWidth(BAR);
    HBox facts = facts();
    facts.setAlignment(Pos.CENTER);
    VBox page = new VBox(phase, bar, facts, cancel());
    page.getStyleClass().add("quiet-page");
    tick(page);
    return page;
  }

  /** A strip above the earlier plan. */
  Node strip() {
    Label phase = new Label();
    phase.getStyleClass().add("strip-title");
    phase.textProperty().bind(progress.phase());
    Label meanwhile = new Label(model.meanwhile());
    meanwhile.getStyleClass().add("field-label");
    meanwhile.setWrapText(true);
    VBox words = new VBox(phase, meanwhile);
    HBox.setHgrow(words, Priority.ALWAYS);
    ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.getStyleClass().add("strip-bar");
    HBox facts = facts();
    facts.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(words, facts, cancel());
    line.getStyleClass().add("strip-line");
    VBox strip = new VBox(line, bar);
    strip.getStyleClass().add("progress-strip");
    tick(strip);
    return strip;
  }

  private HBox facts() {
    HBox facts =
        new HBox(
            fact("progress.steps", progress.steps()),
            fact("progress.best", progress.best()),
            fact("progress.bound", progress.bound()),
            fact("progress.gap", progress.gap()),
            fact("progress.elapsed", progress.elapsed()));
    facts.getStyleClass().add("progress-facts");
    return facts;
  }

  private Button cancel() {
    Button cancel = new Button(texts.of("cancel"));
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setOnAction(
        _ -> {
          cancel.setText(texts.of("cancelling"));
          cancel.setDisable(true);
          model.cancel();
        });
    return cancel;
  }

  /** What is not known yet takes no room. */
  private VBox fact(String key, ObservableValue<String> value) {
    Label label = new Label(texts.of(key));
    label.getStyleClass().add("field-label");
    Label number = new Label();
    number.setMinWidth(FACT);
    number.getStyleClass().add("progress-value");
    number.textProperty().bind(value);
    VBox fact = new VBox(label, number);
    fact.visibleProperty().bind(value.map(text -> !text.equals("–")));
    fact.managedProperty().bind(fact.visibleProperty());
    return fact;
  }

  /** The clock runs while the page is in a window. */
  private void tick(Node page) {
    Timeline clock = new Timeline(new KeyFrame(Duration.millis(500), _ -> progress.tick()));
    clock.setCycleCount(Animation.INDEFINITE);
    page.sceneProperty()
        .addListener(
            (_, _, scene) -> {
              if (scene == null) {
                clock.stop();
              } else {
                clock.play();
              }
            });
  }
}
