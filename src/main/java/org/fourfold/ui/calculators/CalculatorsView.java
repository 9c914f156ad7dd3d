package org.fourfold.ui.calculators;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fourfold.domain.resource.Capacity;
import org.fourfold.domain.schedule.ScheduleRule;
import org.fourfold.ui.control.Shown;

/** The Calculators screen: a card for each form, in two columns. */
public final class CalculatorsView {
  private final CalculatorsViewModel model;

  @FXML private VBox first;
  @FXML private VBox second;

  public CalculatorsView(CalculatorsViewModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    for (int f = 0; f < model.forms().size(); f++) {
      VBox column = f % 2 == 0 ? first : second;
      column.getChildren().add(card(model.forms().get(f)));
    }
  }

  private VBox card(CalculatorForm form) {
    Label title = new Label(form.title());
    title.getStyleClass().add("section-title");
    Label about = new Label(form.about());
    about.getStyleClass().add("field-about");
    about.setWrapText(true);
    GridPane fields = new GridPane();
    fields.getStyleClass().add("calculator-fields");
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    ColumnConstraints numbers = new ColumnConstraints(112);
    numbers.setHalignment(HPos.RIGHT);
    fields.getColumnConstraints().setAll(names, numbers);
    int row = 0;
    for (var field : form.fields().entrySet()) {
      Label label = new Label(form.label(field.getKey()));
      label.setWrapText(true);
      fields.addRow(row++, label, field(form, field.getKey(), field.getValue(), label));
    }
    Label answer = new Label();
    answer.getStyleClass().add("calculator-answer");
    answer.setWrapText(true);
    answer.textProperty().bind(form.answer());
    answer.visibleProperty().bind(form.answer().isNotEmpty());
    answer.managedProperty().bind(answer.visibleProperty());
    Label trouble = new Label();
    trouble.getStyleClass().add("notice");
    trouble.setWrapText(true);
    trouble.textProperty().bind(form.trouble());
    trouble.visibleProperty().bind(form.trouble().isNotEmpty());
    trouble.managedProperty().bind(trouble.visibleProperty());
    VBox card = new VBox(title, about, fields, answer, trouble);
    model.simulating(form).ifPresent(s -> card.getChildren().addAll(simulation(s)));
    model.sending(form).ifPresent(s -> card.getChildren().addAll(requirement(s)));
    card.getStyleClass().add("calculator");
    return card;
  }

  private List<Node> simulation(Simulating simulating) {
    ComboBox<ScheduleRule> rule = new ComboBox<>();
    rule.setId("simulate-rule");
    rule.setAccessibleText(model.texts().of("simulate.rule"));
    rule.getItems().setAll(Simulating.RULES);
    rule.setConverter(new Shown<>(simulating::word));
    rule.valueProperty().bindBidirectional(simulating.rule());
    Button start = new Button(model.texts().of("simulate"));
    start.setId("simulate");
    start.setMinWidth(Region.USE_PREF_SIZE);
    start.disableProperty().bind(simulating.busy());
    start.setOnAction(_ -> simulating.start());
    return List.of(bar(rule, start), told(simulating.told()));
  }

  private List<Node> requirement(Sending sending) {
    ComboBox<Capacity> capacity = new ComboBox<>(sending.capacities());
    capacity.setPromptText(model.texts().of("send.choose"));
    capacity.setAccessibleText(model.texts().of("send.choose"));
    capacity.setConverter(new Shown<>(c -> c.name().isEmpty() ? c.capacity() : c.name()));
    capacity.valueProperty().bindBidirectional(sending.capacity());
    Button send = new Button(model.texts().of("send"));
    send.setMinWidth(Region.USE_PREF_SIZE);
    send.disableProperty().bind(sending.can().not());
    send.setOnAction(_ -> sending.send());
    return List.of(bar(capacity, send), told(sending.told()));
  }

  private static HBox bar(ComboBox<?> choice, Button verb) {
    choice.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(choice, Priority.ALWAYS);
    HBox bar = new HBox(choice, verb);
    bar.getStyleClass().add("calculator-bar");
    return bar;
  }

  private static Label told(ObservableValue<String> text) {
    Label told = new Label();
    told.setWrapText(true);
    told.textProperty().bind(text);
    told.visibleProperty().bind(told.textProperty().isNotEmpty());
    told.managedProperty().bind(told.visibleProperty());
    return told;
  }

  private static TextField field(
      CalculatorForm form, String key, StringProperty text, Label label) {
    TextField field = new TextField();
    field.setId(form.name() + "-" + key);
    field.getStyleClass().add("number");
    field.textProperty().bindBidirectional(text);
    label.setLabelFor(field);
    return field;
  }
}
