package org.fourfold.ui.timing;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.measure.Words;
import org.fourfold.ui.mvvm.Field;
import org.fourfold.ui.mvvm.Form;
import org.fourfold.ui.mvvm.Texts;

/** The terms of a part: a small field for each, taken over on Enter and when it is left. */
final class TermsForm {
  private final FlowPane fields = new FlowPane();

  TermsForm(Form<?> form, Table<?> table, Texts texts) {
    Words words = new Words(texts.locale());
    fields.getStyleClass().add("timed-terms");
    for (Field field : form.fields()) {
      Label label = new Label(words.column(table, field.column()));
      label.getStyleClass().add("field-about");
      TextField text = new TextField();
      text.setId(table.file() + "-" + field.column().name());
      text.getStyleClass().add("number");
      text.setPrefWidth(104);
      text.textProperty().bindBidirectional(field.text());
      text.setOnAction(_ -> form.commit(field));
      text.focusedProperty()
          .addListener(
              (_, _, inside) -> {
                if (!inside) {
                  form.commit(field);
                }
              });
      Label wrong = new Label();
      wrong.getStyleClass().add("notice");
      wrong.setWrapText(true);
      wrong.setMaxWidth(220);
      wrong.textProperty().bind(field.message());
      wrong.visibleProperty().bind(field.message().isNotEmpty());
      wrong.managedProperty().bind(wrong.visibleProperty());
      String about = table.file() + "." + field.column().name();
      if (texts.has(about)) {
        text.setTooltip(new Tooltip(texts.of(about)));
      }
      label.setLabelFor(text);
      fields.getChildren().add(new VBox(label, text, wrong));
    }
  }

  Node node() {
    return fields;
  }
}
