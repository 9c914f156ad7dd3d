package org.fourfold.ui.scenarios;

import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.fourfold.ui.control.Shown;
import org.fourfold.ui.control.result.ChartFiles;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.Remembered;

/** The Scenarios screen: a tab for the tree, and one for each kind of question. */
public final class ScenariosView {
  private static final double SHARE = 0.36;

  private final ScenariosViewModel model;
  private final QuestionsViewModel questions;
  private final CompareViewModel compare;
  private final LimitsViewModel limits;
  private final FrontierViewModel frontiers;
  private final ChancesViewModel chances;
  private final Remembered remembered;
  private final ChartFiles charts;

  @FXML private Tab scenarios;
  @FXML private Tab ready;
  @FXML private Tab comparison;
  @FXML private Tab staircase;
  @FXML private Tab frontier;
  @FXML private Tab tornado;
  @FXML private Tab chance;

  public ScenariosView(
      ScenariosViewModel model,
      QuestionsViewModel questions,
      CompareViewModel compare,
      LimitsViewModel limits,
      FrontierViewModel frontiers,
      ChancesViewModel chances,
      Remembered remembered,
      ChartFiles charts) {
    this.model = model;
    this.questions = questions;
    this.compare = compare;
    this.limits = limits;
    this.frontiers = frontiers;
    this.chances = chances;
    this.remembered = remembered;
    this.charts = charts;
  }

  @FXML
  private void initialize() {
    SplitPane both = new SplitPane(new TreePane(model), new AssumptionsPane(model, remembered));
    both.getStyleClass().add("plain-split");
    both.setDividerPositions(remembered.pane("scenarios.tree", SHARE));
    both.setOnMouseReleased(
        _ -> remembered.rememberPane("scenarios.tree", both.getDividerPositions()[0]));
    scenarios.setContent(both);
    ready.setContent(
        new QuestionsPane(
            questions, () -> comparison.getTabPane().getSelectionModel().select(comparison)));
    comparison.setContent(new ComparePane(model, compare, charts));
    Texts texts = limits.texts();
    staircase.setContent(
        new AnswerPane(limits.staircase(), texts, "staircase", limits::climb, charts));
    tornado.setContent(new AnswerPane(limits.tornado(), texts, "tornado", limits::blow, charts));
    frontier.setContent(frontier(texts));
    chance.setContent(chances(texts));
  }

  private VBox frontier(Texts texts) {
    ComboBox<FrontierViewModel.Choice> limit = new ComboBox<>(frontiers.choices());
    limit.setId("frontier-limit");
    limit.setAccessibleText(texts.of("frontier.limit"));
    limit.setPrefWidth(300);
    limit.setConverter(new Shown<>(c -> c == null ? "" : c.name()));
    limit.valueProperty().bindBidirectional(frontiers.limit());
    return new AnswerPane(
        frontiers.answer(),
        texts,
        "frontier",
        frontiers::draw,
        charts,
        new Label(texts.of("frontier.limit")),
        limit,
        new Label(texts.of("frontier.from")),
        field(frontiers.from(), texts.of("frontier.from")),
        new Label(texts.of("frontier.to")),
        field(frontiers.to(), texts.of("frontier.to")));
  }

  private VBox chances(Texts texts) {
    CheckBox hold = new CheckBox(texts.of("chances.hold"));
    hold.selectedProperty().bindBidirectional(chances.scenarios());
    TextField runs = field(chances.runs(), texts.of("chances.runs"));
    runs.setId("chances-runs");
    AnswerPane pane =
        new AnswerPane(
            chances.answer(),
            texts,
            "chances",
            chances::draw,
            charts,
            new Label(texts.of("chances.runs")),
            runs,
            new Label(texts.of("chances.seed")),
            field(chances.seed(), texts.of("chances.seed")),
            hold);
    Label binding = AssumptionsPane.wrapped("", "quiet");
    binding.textProperty().bind(chances.binding());
    pane.getChildren().add(binding);
    return pane;
  }

  private static TextField field(StringProperty text, String name) {
    TextField field = new TextField();
    field.setAccessibleText(name);
    field.textProperty().bindBidirectional(text);
    field.getStyleClass().add("number-field");
    return field;
  }
}
