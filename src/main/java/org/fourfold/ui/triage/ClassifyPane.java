package org.fourfold.ui.triage;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.triage.Removal;
import org.fourfold.ui.control.result.ResultColumns;
import org.fourfold.ui.mvvm.Dialogs;
import org.fourfold.ui.mvvm.Texts;

/** Notes and the class each was given; what decided, what was taken out; where they go. */
final class ClassifyPane extends VBox {
  private final TriageViewModel model;
  private final Texts texts;
  private final NumberText numbers;
  private final TableView<NoteLine> notes = new TableView<>();
  private final CheckBox left = new CheckBox();
  private final TextArea text = new TextArea();
  private final Label words = TriageView.wrapped("quiet");
  private final Label removed = TriageView.wrapped("quiet");
  private final VBox body = new VBox(8);

  ClassifyPane(TriageViewModel model, TriageSending sending, Dialogs dialogs) {
    this.model = model;
    texts = model.texts();
    numbers = new NumberText(texts.locale());
    Label finding = TriageView.wrapped("figure-title");
    finding.textProperty().bind(model.classified());
    finding.managedProperty().bind(model.classified().isNotEmpty());
    Label message = TriageView.wrapped("triage-note");
    message.textProperty().bind(model.message());
    message.visibleProperty().bind(model.message().isNotEmpty());
    message.managedProperty().bind(message.visibleProperty());
    Label about = TriageView.wrapped("quiet");
    about.setText(texts.of("classify.empty"));
    SplitPane both = new SplitPane(table(), detail());
    both.setDividerPositions(0.6);
    both.getStyleClass().add("plain-split");
    VBox.setVgrow(both, Priority.ALWAYS);
    body.getChildren().setAll(finding, both, new SendPane(model, sending));
    VBox.setVgrow(body, Priority.ALWAYS);
    getStyleClass().add("triage-pane");
    getChildren().setAll(bar(dialogs), message, about, body);
    model
        .lines()
        .addListener(
            _ -> {
              boolean any = !model.lines().get().isEmpty();
              about.setVisible(!any);
              about.setManaged(!any);
              body.setVisible(any);
              show();
            });
    body.setVisible(false);
  }

  private HBox bar(Dialogs dialogs) {
    Button open =
        TriageView.button(
            texts,
            "classify.open",
            () ->
                dialogs
                    .open(texts.of("classify.open.title"), TriageView.tables(texts))
                    .ifPresent(model::classify));
    open.getStyleClass().add("primary");
    Button paste =
        TriageView.button(
            texts,
            "classify.paste",
            () -> model.classifyPasted(Clipboard.getSystemClipboard().getString()));
    Button example = TriageView.button(texts, "classify.example", model::exampleNotes);
    Button save =
        TriageView.button(
            texts,
            "classify.save",
            () ->
                dialogs
                    .save(
                        texts.of("classify.save.title"), "classified.csv", TriageView.tables(texts))
                    .ifPresent(model::saveClassified));
    save.disableProperty().bind(model.classified().isEmpty());
    for (Button button : List.of(open, paste, example)) {
      button.disableProperty().bind(model.busy());
    }
    Slider threshold = new Slider(0, 1, model.threshold().get());
    threshold.setId("triage-threshold");
    threshold.setAccessibleText(texts.of("threshold"));
    threshold.setBlockIncrement(0.05);
    threshold.setMajorTickUnit(0.05);
    threshold.setMinorTickCount(0);
    threshold.setSnapToTicks(true);
    threshold.setPrefWidth(130);
    threshold.valueProperty().bindBidirectional(model.threshold());
    Label at = new Label();
    at.textProperty().bind(model.threshold().map(t -> numbers.share(t.doubleValue())));
    at.setMinWidth(48);
    Label name = new Label(texts.of("threshold"));
    name.setMinWidth(Region.USE_PREF_SIZE);
    HBox bar = new HBox(open, paste, example, gap(), name, threshold, at, save);
    bar.getStyleClass().add("triage-bar");
    return bar;
  }

  static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  private VBox table() {
    notes.setId("triage-notes");
    notes.setAccessibleText(texts.of("tab.notes"));
    notes.getStyleClass().add("result-table");
    ResultColumns<NoteLine> columns = new ResultColumns<>();
    columns.text(texts.of("column.note"), 80, l -> l.given().id());
    columns.text(texts.of("column.class"), 150, l -> l.given().label());
    columns.number(
        texts.of("column.sure"),
        64,
        l -> l.given().confidence(),
        l -> numbers.share(l.given().confidence()));
    columns.text(texts.of("column.who"), 96, l -> l.given().abstained() ? texts.of("person") : "");
    columns.text(texts.of("column.words"), 240, NoteLine::words);
    notes.getColumns().setAll(columns.all());
    notes.getSelectionModel().selectedItemProperty().addListener((_, _, line) -> look(line));
    left.setText(texts.of("left"));
    left.setId("triage-left");
    left.selectedProperty().addListener(_ -> show());
    VBox.setVgrow(notes, Priority.ALWAYS);
    VBox box = new VBox(6, left, notes);
    box.getStyleClass().add("triage-side");
    return box;
  }

  private VBox detail() {
    text.setEditable(false);
    text.setWrapText(true);
    text.setAccessibleText(texts.of("detail"));
    VBox.setVgrow(text, Priority.ALWAYS);
    Label title = new Label(texts.of("detail"));
    title.getStyleClass().add("figure-title");
    VBox box = new VBox(6, title, text, words, removed);
    box.getStyleClass().add("triage-side");
    return box;
  }

  private void show() {
    List<NoteLine> lines =
        model.lines().get().stream()
            .filter(l -> !left.isSelected() || l.given().abstained())
            .toList();
    NoteLine before = notes.getSelectionModel().getSelectedItem();
    notes.setItems(FXCollections.observableArrayList(lines));
    if (!lines.isEmpty()) {
      NoteLine again =
          lines.stream()
              .filter(l -> before != null && l.note() == before.note())
              .findFirst()
              .orElse(lines.getFirst());
      notes.getSelectionModel().select(again);
    } else {
      look(null);
    }
  }

  private void look(NoteLine line) {
    text.setText(line == null ? "" : line.note().text());
    boolean known = line != null && !line.given().words().isEmpty();
    words.setText(known ? texts.of("decided", line.words()) : "");
    removed.setText(line == null ? "" : takenOut(line.note().removed()));
  }

  /** What stood in the note, shown here and kept nowhere. */
  private String takenOut(List<Removal> removals) {
    if (removals.isEmpty()) {
      return texts.of("removed.none");
    }
    StringBuilder all = new StringBuilder(texts.of("takenOut"));
    removals.stream()
        .distinct()
        .forEach(r -> all.append('\n').append(r.pseudonym()).append("  ").append(r.removed()));
    return all.toString();
  }

  /** Classes with their services, and the two ways on. */
  private static final class SendPane extends VBox {
    private final TriageViewModel model;
    private final TriageSending sending;
    private final Texts texts;
    private final TableView<ClassLine> classes = new TableView<>();

    SendPane(TriageViewModel model, TriageSending sending) {
      this.model = model;
      this.sending = sending;
      texts = model.texts();
      classes.setId("triage-send");
      classes.setAccessibleText(texts.of("tab.send"));
      classes.getStyleClass().add("result-table");
      classes.setPrefHeight(150);
      classes.setMinHeight(120);
      classes.setEditable(true);
      classes.getColumns().setAll(new ClassColumns(texts, sending.services()).all());
      getStyleClass().add("triage-side");
      getChildren().setAll(classes, bar());
      model.lines().addListener(_ -> classes.getItems().setAll(sending.classes()));
    }

    private HBox bar() {
      ComboBox<org.fourfold.domain.measure.Period> period =
          new ComboBox<>(FXCollections.observableArrayList(sending.periods()));
      period.setAccessibleText(texts.of("send.period"));
      period.setConverter(
          new org.fourfold.ui.control.Shown<>(org.fourfold.domain.measure.Period::period));
      period.getSelectionModel().selectFirst();
      model
          .session()
          .department()
          .addListener(
              _ -> {
                period.getItems().setAll(sending.periods());
                period.getSelectionModel().selectFirst();
              });
      Button demand =
          TriageView.button(
              texts, "send.demand", () -> sending.toDemand(classes.getItems(), period.getValue()));
      TextField minutes = new TextField("30");
      minutes.setId("triage-minutes");
      minutes.setAccessibleText(texts.of("send.minutes"));
      minutes.getStyleClass().add("number-field");
      minutes.setPrefColumnCount(4);
      Button schedule =
          TriageView.button(texts, "send.schedule", () -> schedule(minutes.getText()));
      HBox bar =
          new HBox(
              label("send.period"),
              period,
              demand,
              gap(),
              label("send.minutes"),
              minutes,
              schedule);
      bar.getStyleClass().add("triage-bar");
      return bar;
    }

    private Label label(String key) {
      Label label = new Label(texts.of(key));
      label.setMinWidth(Region.USE_PREF_SIZE);
      return label;
    }

    private void schedule(String typed) {
      double minutes;
      try {
        minutes = Double.parseDouble(typed.strip());
      } catch (NumberFormatException _) {
        minutes = Double.NaN;
      }
      if (minutes >= 1 && minutes <= 1440) {
        sending.toSchedule(minutes);
      } else {
        model.tell(texts.of("send.minutes.refused", typed));
      }
    }
  }
}
