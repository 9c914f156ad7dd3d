package org.fourfold.ui.scenarios;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.fourfold.ui.control.Code;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.whatif.Ask;
import org.fourfold.whatif.ReadyQuestion;

/** The ready questions at the left, the form of the one chosen at the right. */
final class QuestionsPane extends HBox {
  private final QuestionsViewModel model;
  private final Runnable asked;
  private final Texts texts;
  private final GridPane form = new GridPane();
  private final VBox preview = new VBox(6);
  private final Label title = new Label();
  private final Button ask;

  /**
   * @param asked shows the answer
   */
  QuestionsPane(QuestionsViewModel model, Runnable asked) {
    this.model = model;
    this.asked = asked;
    texts = model.texts();
    ask = new Button(texts.of("question.ask"));
    ask.setId("question-ask");
    ask.getStyleClass().add("primary");
    ask.setOnAction(_ -> ask());
    title.getStyleClass().add("figure-title");
    title.setWrapText(true);
    form.getStyleClass().add("question-form");
    preview.getStyleClass().add("question-preview");
    VBox right =
        new VBox(
            14,
            title,
            form,
            ask,
            AssumptionsPane.wrapped(texts.of("question.assumes"), "quiet"),
            preview);
    HBox.setHgrow(right, Priority.ALWAYS);
    getChildren().setAll(list(), right);
    getStyleClass().add("questions");
    model.question().addListener(_ -> fill());
    model.revision().addListener(_ -> show());
    fill();
  }

  private ListView<ReadyQuestion> list() {
    ListView<ReadyQuestion> list = new ListView<>();
    list.setId("questions");
    list.setAccessibleText(model.texts().of("tab.questions"));
    list.getItems().setAll(model.questions());
    list.getStyleClass().add("question-list");
    list.setCellFactory(_ -> new Cell());
    list.getSelectionModel().select(model.question().get());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (_, _, chosen) -> {
              if (chosen != null) {
                model.question().set(chosen);
              }
            });
    return list;
  }

  private void ask() {
    model.ask();
    asked.run();
  }

  private void fill() {
    title.setText(model.title(model.question().get()));
    form.getChildren().clear();
    List<Ask> asks = model.question().get().asks();
    for (int i = 0; i < asks.size(); i++) {
      Label label = new Label(model.label(asks.get(i)));
      label.setMinWidth(USE_PREF_SIZE);
      Node field = field(asks.get(i));
      field.setAccessibleText(label.getText());
      form.addRow(i, label, field, fault(asks.get(i)));
    }
    show();
  }

  private Node field(Ask ask) {
    if (ask.kind() == Ask.Kind.NUMBER) {
      TextField field = new TextField(model.answer(model.question().get(), ask));
      field.getStyleClass().add("number-field");
      field.setMaxWidth(96);
      field.textProperty().addListener((_, _, text) -> model.answer(ask, text));
      return field;
    }
    ComboBox<Code> box = new ComboBox<>();
    box.setConverter(new Names());
    box.getItems().setAll(model.choices(ask));
    String now = model.answer(model.question().get(), ask);
    box.getItems().stream().filter(c -> c.code().equals(now)).findFirst().ifPresent(box::setValue);
    box.setPrefWidth(360);
    box.setOnAction(_ -> model.answer(ask, box.getValue().code()));
    return box;
  }

  private Label fault(Ask ask) {
    Label fault = new Label();
    fault.getStyleClass().add("field-message");
    fault.textProperty().bind(model.revision().map(_ -> model.fault(ask).orElse("")));
    return fault;
  }

  private void show() {
    ask.setDisable(!model.canAsk());
    preview.getChildren().clear();
    List<String> lines = model.preview();
    lines.stream()
        .limit(8)
        .forEach(l -> preview.getChildren().add(AssumptionsPane.wrapped(l, "why-item")));
    String trouble = model.trouble();
    if (!trouble.isEmpty()) {
      preview.getChildren().add(AssumptionsPane.wrapped(trouble, "notice"));
    }
    if (lines.isEmpty()) {
      preview.getChildren().add(AssumptionsPane.wrapped(texts.of("question.nothing"), "quiet"));
    }
  }

  private final class Cell extends ListCell<ReadyQuestion> {
    @Override
    protected void updateItem(ReadyQuestion item, boolean none) {
      super.updateItem(item, none);
      setWrapText(true);
      setPrefWidth(0);
      setText(none || item == null ? "" : model.title(item));
    }
  }

  private static final class Names extends StringConverter<Code> {
    @Override
    public String toString(Code code) {
      return code == null ? "" : code.name().isEmpty() ? code.code() : code.name();
    }

    @Override
    public Code fromString(String text) {
      throw new IllegalArgumentException(text + " is chosen, not typed");
    }
  }
}
