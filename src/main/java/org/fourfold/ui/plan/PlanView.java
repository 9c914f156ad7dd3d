package org.fourfold.ui.plan;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.fourfold.domain.measure.Coded;
import org.fourfold.domain.plan.Focus;
import org.fourfold.domain.plan.Objective;
import org.fourfold.ui.control.result.ChartFiles;
import org.fourfold.ui.mvvm.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** The Plan screen: request at the top, and below it what the state calls for. */
public final class PlanView {
  private final PlanViewModel model;
  private final ChartFiles files;
  private final Texts texts;
  private final PauseTransition wait = new PauseTransition(Duration.millis(400));
  private ResultView result;

  @FXML private Label about;
  @FXML private ComboBox<Focus> focus;
  @FXML private ComboBox<Objective> objective;
  @FXML private Button options;
  @FXML private HBox banner;
  @FXML private Label bannerText;
  @FXML private Button again;
  @FXML private StackPane running;
  @FXML private StackPane body;

  public PlanView(PlanViewModel model, ChartFiles files) {
    this.model = model;
    this.files = files;
    texts = model.texts();
  }

  @FXML
  private void initialize() {
    choices();
    options.setGraphic(new FontIcon("mdi2t-tune-variant"));
    options.setOnAction(_ -> new OptionsPopup(model).show(options));
    bannerText.setGraphic(new FontIcon("mdi2a-alert-outline"));
    banner.visibleProperty().bind(model.warns());
    banner.managedProperty().bind(model.warns());
    again.setOnAction(_ -> model.optimise());
    again.disableProperty().bind(model.canOptimise().map(can -> !can));
    bannerText.textProperty().bind(model.blocked().map(this::bannerText));
    model.state().addListener(_ -> show());
    model.outcome().addListener(_ -> show());
    model.again().addListener(_ -> later());
    wait.setOnFinished(_ -> showProgress());
    running.managedProperty().bind(running.visibleProperty());
    running.setVisible(false);
    show();
  }

  /** A run that ends at once is not worth a word: nothing flickers. */
  private void later() {
    if (!model.again().get()) {
      running.setVisible(false);
      running.getChildren().clear();
    } else {
      wait.playFromStart();
    }
  }

  private void showProgress() {
    if (model.again().get()) {
      running.getChildren().setAll(new ProgressPage(model).strip());
      running.setVisible(true);
    } else if (model.state().get() == PlanState.RUNNING) {
      body.getChildren().setAll(new ProgressPage(model).page());
    }
  }

  private String bannerText(boolean blocked) {
    return blocked ? texts.of("stale.blocked", model.errors().size()) : texts.of("stale");
  }

  private void choices() {
    focus.setConverter(new Choice<>());
    focus.getItems().setAll(Focus.values());
    focus.setOnAction(_ -> choose(focus.getValue()));
    objective.setConverter(new Choice<>());
    objective.getItems().setAll(Objective.values());
    objective.setOnAction(_ -> choose(objective.getValue()));
    model.request().addListener(_ -> showRequest());
    model.department().addListener(_ -> showRequest());
    showRequest();
  }

  private void choose(Focus wanted) {
    if (wanted != null && wanted != model.request().get().focus()) {
      model.choose(wanted);
    }
  }

  private void choose(Objective wanted) {
    if (wanted != null && wanted != model.objective()) {
      model.choose(wanted);
    }
  }

  private void showRequest() {
    Focus wanted = model.request().get().focus();
    focus.setValue(wanted);
    objective.setValue(model.objective());
    objective.setDisable(!model.objectiveMatters());
    about.setText(texts.of("focus.about." + wanted.name()));
  }

  private void show() {
    PlanState now = model.state().get();
    if (now == PlanState.RUNNING) {
      wait.playFromStart();
      return;
    }
    Node content =
        switch (now) {
          case UNDESCRIBED, EMPTY, BLOCKED, BROKEN -> new QuietPage(model).of(now);
          case PLANNED, RUNNING -> result();
          case IMPOSSIBLE -> new WhyPage(model).node();
        };
    if (!List.of(content).equals(body.getChildren())) {
      body.getChildren().setAll(content);
    }
  }

  private Node result() {
    if (result == null) {
      result = new ResultView(model, files);
    }
    return result.node();
  }

  /** Shows a choice in words. */
  private final class Choice<T extends Enum<T> & Coded> extends StringConverter<T> {
    @Override
    public String toString(T value) {
      return value == null ? "" : model.words().choice(value);
    }

    @Override
    public T fromString(String text) {
      throw new IllegalArgumentException(text + " is chosen, not typed");
    }
  }
}
