package org.fourfold.ui.scenarios;

import javafx.fxml.FXML;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
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
  private final Remembered remembered;
  private final ChartFiles charts;

  @FXML private Tab scenarios;
  @FXML private Tab ready;
  @FXML private Tab comparison;
  @FXML private Tab staircase;
  @FXML private Tab tornado;

  public ScenariosView(
      ScenariosViewModel model,
      QuestionsViewModel questions,
      CompareViewModel compare,
      LimitsViewModel limits,
      Remembered remembered,
      ChartFiles charts) {
    this.model = model;
    this.questions = questions;
    this.compare = compare;
    this.limits = limits;
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
  }
}
