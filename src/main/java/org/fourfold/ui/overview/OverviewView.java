package org.fourfold.ui.overview;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fourfold.chart.Figure;
import org.fourfold.ui.control.result.ChartFiles;
import org.fourfold.ui.control.result.ChartPane;
import org.fourfold.ui.control.result.Headline;
import org.fourfold.ui.control.result.HeadlineStrip;
import org.kordamp.ikonli.javafx.FontIcon;

/** The Overview screen. */
public final class OverviewView {
  private final OverviewViewModel model;
  private final ChartFiles files;
  private final HeadlineStrip numbers = new HeadlineStrip();

  @FXML private Label title;
  @FXML private Label about;
  @FXML private HBox cards;
  @FXML private VBox plan;
  @FXML private HBox charts;
  @FXML private FlowPane steps;

  public OverviewView(OverviewViewModel model, ChartFiles files) {
    this.model = model;
    this.files = files;
  }

  @FXML
  private void initialize() {
    title.textProperty().bind(model.title());
    about.textProperty().bind(model.about());
    plan.getChildren().add(1, numbers);
    charts.getChildren().setAll(chart(model.benefit()), chart(model.utilisation()));
    model.cards().addListener((ListChangeListener<DomainCard>) _ -> showCards());
    model.headlines().addListener((ListChangeListener<Headline>) _ -> showNumbers());
    model.steps().addListener((ListChangeListener<NextStep>) _ -> showSteps());
    showCards();
    showNumbers();
    showSteps();
  }

  private Node chart(javafx.beans.value.ObservableValue<Figure> figure) {
    ChartPane pane = ChartPane.small(files, model.texts().locale());
    pane.figure().bind(figure);
    pane.getStyleClass().add("overview-chart");
    pane.setPrefWidth(0);
    HBox.setHgrow(pane, Priority.ALWAYS);
    return pane;
  }

  private void showCards() {
    cards.getChildren().setAll(model.cards().stream().map(this::card).toList());
  }

  private Node card(DomainCard card) {
    Label name = new Label(card.title());
    name.getStyleClass().add("card-title");
    VBox words = new VBox(name);
    card.counts().forEach(c -> words.getChildren().add(quiet(c)));
    HBox content = new HBox(mark(card), words);
    content.getStyleClass().add("card-content");
    Button button = new Button(null, content);
    button.getStyleClass().addAll("domain-card", card.hue().style());
    button.setAccessibleText(card.title());
    button.setId("card-" + card.screen());
    button.setMaxWidth(Double.MAX_VALUE);
    button.setPrefWidth(0);
    button.setOnAction(_ -> model.open(card));
    HBox.setHgrow(button, Priority.ALWAYS);
    return button;
  }

  private static Node mark(DomainCard card) {
    String icon =
        switch (card.hue()) {
          case SERVICES -> "mdi2s-stethoscope";
          case INFORMATION -> "mdi2f-file-document-multiple-outline";
          case FINANCE -> "mdi2c-cash-multiple";
          case RESOURCES, NONE -> "mdi2a-account-group-outline";
        };
    return new FontIcon(icon);
  }

  private static Label quiet(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("card-count");
    return label;
  }

  private void showNumbers() {
    boolean planned = !model.headlines().isEmpty();
    numbers.show(model.headlines());
    plan.setVisible(planned);
    plan.setManaged(planned);
  }

  private void showSteps() {
    steps.getChildren().setAll(model.steps().stream().map(this::step).toList());
  }

  private Node step(NextStep step) {
    Button button = new Button(step.text(), new FontIcon(step.icon()));
    button.getStyleClass().add(step.urgent() ? "primary" : "step");
    button.setOnAction(_ -> model.take(step));
    return button;
  }
}
