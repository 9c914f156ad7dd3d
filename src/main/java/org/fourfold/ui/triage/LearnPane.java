package org.fourfold.ui.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.triage.ConfidenceBand;
import org.fourfold.domain.triage.TriageScore;
import org.fourfold.domain.triage.TriedClassifier;
import org.fourfold.triage.TriageModel;
import org.fourfold.ui.control.result.ResultColumns;
import org.fourfold.ui.mvvm.Dialogs;
import org.fourfold.ui.mvvm.Texts;

/** Learning: every class with its recall, which class is taken for which, how sure, by what. */
final class LearnPane extends VBox {
  /** A class as it was scored; right is how often it was meant, of those put aside. */
  private record Scored(String label, int learnt, int aside, double recall, double precision) {}

  private record Taken(String label, List<Integer> given) {}

  private final TriageViewModel model;
  private final Texts texts;
  private final NumberText numbers;
  private final TableView<Scored> classes = new TableView<>();
  private final TableView<Taken> confusion = new TableView<>();
  private final TableView<ConfidenceBand> bands = new TableView<>();
  private final TableView<TriedClassifier> tried = new TableView<>();
  private final SplitPane both;
  private final VBox empty;

  LearnPane(TriageViewModel model, Dialogs dialogs) {
    this.model = model;
    texts = model.texts();
    numbers = new NumberText(texts.locale());
    for (TableView<?> table : List.of(classes, confusion, bands, tried)) {
      table.getStyleClass().add("result-table");
    }
    classes.setId("triage-classes");
    classes.setAccessibleText(texts.of("tab.classes"));
    confusion.setAccessibleText(texts.of("tab.confusion"));
    bands.setAccessibleText(texts.of("tab.bands"));
    tried.setAccessibleText(texts.of("tab.tried"));
    TabPane right =
        new TabPane(tab("confusion", confusion), tab("bands", bands), tab("tried", tried));
    right.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    both = new SplitPane(classes, right);
    both.setDividerPositions(0.5);
    both.getStyleClass().add("plain-split");
    VBox.setVgrow(both, Priority.ALWAYS);
    Label finding = TriageView.wrapped("figure-title");
    finding.textProperty().bind(model.finding());
    Label message = TriageView.wrapped("triage-note");
    message.textProperty().bind(model.message());
    message.visibleProperty().bind(model.message().isNotEmpty());
    message.managedProperty().bind(message.visibleProperty());
    Label about = TriageView.wrapped("quiet");
    about.setText(texts.of("empty"));
    empty = new VBox(about);
    columns();
    getStyleClass().add("triage-pane");
    getChildren().setAll(bar(dialogs), message, finding, empty, both);
    model.model().addListener(_ -> show());
    model.score().addListener(_ -> show());
    show();
  }

  private Tab tab(String key, Node content) {
    return new Tab(texts.of("tab." + key), content);
  }

  private HBox bar(Dialogs dialogs) {
    Button open =
        TriageView.button(
            texts,
            "learn.open",
            () ->
                dialogs
                    .open(texts.of("learn.open.title"), TriageView.tables(texts))
                    .ifPresent(model::learn));
    open.getStyleClass().add("primary");
    Button paste =
        TriageView.button(
            texts, "paste", () -> model.learnPasted(Clipboard.getSystemClipboard().getString()));
    Button example = TriageView.button(texts, "example", model::example);
    Button openModel =
        TriageView.button(
            texts,
            "model.open",
            () ->
                dialogs
                    .open(texts.of("model.open.title"), TriageView.models(texts))
                    .ifPresent(model::openModel));
    Button save =
        TriageView.button(
            texts,
            "model.save",
            () ->
                dialogs
                    .save(texts.of("model.save.title"), "notes.triage", TriageView.models(texts))
                    .ifPresent(model::saveModel));
    save.disableProperty().bind(model.model().isNull().or(model.busy()));
    for (Button button : List.of(open, paste, example, openModel)) {
      button.disableProperty().bind(model.busy());
    }
    ProgressIndicator wheel = new ProgressIndicator();
    wheel.setPrefSize(20, 20);
    Button stop = TriageView.button(texts, "cancel", model::cancel);
    for (Node node : List.of(wheel, stop)) {
      node.visibleProperty().bind(model.busy());
      node.managedProperty().bind(model.busy());
    }
    HBox bar = new HBox(open, paste, example, wheel, stop, ClassifyPane.gap(), openModel, save);
    bar.getStyleClass().add("triage-bar");
    return bar;
  }

  private void columns() {
    ResultColumns<Scored> of = new ResultColumns<>();
    of.text(texts.of("column.class"), 148, Scored::label);
    of.number(texts.of("column.learnt"), 66, Scored::learnt, s -> numbers.amount(s.learnt()));
    of.number(texts.of("column.aside"), 80, Scored::aside, s -> numbers.amount(s.aside()));
    of.number(texts.of("column.recall"), 70, Scored::recall, s -> share(s.recall()));
    of.number(texts.of("column.precision"), 78, Scored::precision, s -> share(s.precision()));
    classes.getColumns().setAll(of.all());
    ResultColumns<ConfidenceBand> band = new ResultColumns<>();
    band.number(
        texts.of("column.band"),
        120,
        ConfidenceBand::from,
        b -> numbers.fixed(b.from(), 1) + " – " + numbers.fixed(b.to(), 1));
    band.number(
        texts.of("column.notes"), 80, ConfidenceBand::notes, b -> numbers.amount(b.notes()));
    band.number(
        texts.of("column.sure"), 110, ConfidenceBand::confidence, b -> share(b.confidence()));
    band.number(texts.of("column.right"), 110, ConfidenceBand::accuracy, b -> share(b.accuracy()));
    bands.getColumns().setAll(band.all());
    ResultColumns<TriedClassifier> one = new ResultColumns<>();
    one.text(
        texts.of("column.classifier"),
        220,
        t -> t.name().equals(chosen()) ? texts.of("chosen", t.name()) : t.name());
    one.number(
        texts.of("column.macroF1"),
        100,
        TriedClassifier::macroF1,
        t -> numbers.fixed(t.macroF1(), 3));
    one.number(
        texts.of("column.accuracy"),
        100,
        TriedClassifier::accuracy,
        t -> numbers.fixed(t.accuracy(), 3));
    tried.getColumns().setAll(one.all());
  }

  private String chosen() {
    return model.model().get() == null ? "" : model.model().get().learning().chosen();
  }

  private String share(double value) {
    return Double.isNaN(value) ? "–" : numbers.share(value);
  }

  private void show() {
    TriageModel now = model.model().get();
    TriageScore score = model.score().get();
    empty.setVisible(now == null);
    empty.setManaged(now == null);
    both.setVisible(now != null);
    if (now == null) {
      return;
    }
    List<Scored> lines = new ArrayList<>();
    for (Map.Entry<String, Integer> e : now.learning().classes().entrySet()) {
      int at = score == null ? -1 : score.labels().indexOf(e.getKey());
      int aside = at < 0 ? 0 : score.confusion().get(at).stream().mapToInt(Integer::intValue).sum();
      lines.add(
          new Scored(
              e.getKey(),
              e.getValue(),
              aside,
              at < 0 || aside == 0 ? Double.NaN : score.recall().get(e.getKey()),
              at < 0 ? Double.NaN : score.precision().get(e.getKey())));
    }
    lines.sort(Comparator.comparingInt(s -> TriageClass.of(s.label()).urgency()));
    classes.getItems().setAll(lines);
    tried.getItems().setAll(now.learning().tried());
    bands.getItems().setAll(score == null ? List.of() : score.bands());
    taken(score);
  }

  /** Which class was taken for which, a column for each. */
  private void taken(TriageScore score) {
    List<String> labels = score == null ? List.of() : score.labels();
    ResultColumns<Taken> of = new ResultColumns<>();
    of.text(texts.of("column.meant"), 150, Taken::label);
    for (int c = 0; c < labels.size(); c++) {
      int at = c;
      of.number(labels.get(c), 112, t -> t.given().get(at), t -> count(t.given().get(at)));
    }
    confusion.getColumns().setAll(of.all());
    List<Taken> rows = new ArrayList<>();
    for (int c = 0; c < labels.size(); c++) {
      rows.add(new Taken(labels.get(c), score.confusion().get(c)));
    }
    confusion.getItems().setAll(rows);
  }

  private String count(int notes) {
    return notes == 0 ? "·" : numbers.amount(notes);
  }
}
