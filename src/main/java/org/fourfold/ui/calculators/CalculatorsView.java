package org.fourfold.ui.calculators;

import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

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

  private static VBox card(CalculatorForm form) {
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
    card.getStyleClass().add("calculator");
    return card;
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
