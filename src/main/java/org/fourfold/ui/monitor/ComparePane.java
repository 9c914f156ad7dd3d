package org.fourfold.ui.monitor;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fourfold.domain.monitoring.Watched;
import org.fourfold.domain.monitoring.WatchedLine;
import org.fourfold.ui.control.Shown;
import org.fourfold.ui.control.result.ChartFiles;
import org.fourfold.ui.control.result.ChartPane;
import org.fourfold.ui.control.result.ResultColumns;
import org.fourfold.ui.mvvm.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** Plan against actual: a line for each thing, and the run chart of the one chosen. */
final class ComparePane extends VBox {
  private static final PseudoClass WORSE = PseudoClass.getPseudoClass("worse");
  private static final double NEAR = 0.05;

  private final MonitorViewModel model;
  private final Texts texts;
  private final TableView<WatchedLine> table = new TableView<>();
  private final StackPane body = new StackPane();
  private final SplitPane both;
  private final ChartPane chart;
  private final Label finding = wrapped("", "figure-title");
  private final Label leftOut = wrapped("", "notice");
  private final HBox aim = new HBox(8);
  private final Runnable open;

  ComparePane(MonitorViewModel model, ChartFiles files, Runnable open) {
    this.model = model;
    this.open = open;
    texts = model.texts();
    chart = ChartPane.small(files, texts.locale());
    table.setId("monitor-lines");
    table.getStyleClass().add("result-table");
    table.setRowFactory(_ -> new Row());
    table.getSelectionModel().selectedItemProperty().addListener((_, _, line) -> chosen(line));
    both = new SplitPane(table, chart);
    both.setDividerPositions(0.58);
    both.getStyleClass().add("plain-split");
    VBox.setVgrow(body, Priority.ALWAYS);
    getStyleClass().add("monitor-pane");
    getChildren().setAll(bar(), stale(), leftOut, finding, body);
    model.found().addListener(_ -> show());
    model.watched().addListener(_ -> show());
    show();
  }

  static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMaxWidth(Double.MAX_VALUE);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  private HBox bar() {
    ComboBox<Watched> what = new ComboBox<>();
    what.setId("monitor-watched");
    what.setAccessibleText(texts.of("watched"));
    what.getItems().setAll(Watched.values());
    what.setConverter(new Shown<>(w -> texts.of("watched." + w.name())));
    what.valueProperty().bindBidirectional(model.watched());
    TextField target = new TextField();
    target.setAccessibleText(texts.of("target"));
    target.setPromptText(texts.of("target.planned"));
    target.textProperty().bindBidirectional(model.occupancyTarget());
    target.getStyleClass().add("number-field");
    aim.getChildren().setAll(new Label(texts.of("target")), target);
    aim.getStyleClass().add("monitor-bar");
    aim.visibleProperty().bind(model.watched().isEqualTo(Watched.OCCUPANCY));
    aim.managedProperty().bind(aim.visibleProperty());
    HBox bar = new HBox(new Label(texts.of("watched")), what, aim);
    bar.getStyleClass().add("monitor-bar");
    return bar;
  }

  private Node stale() {
    Label banner = wrapped(texts.of("stale.plan"), "monitor-stale");
    banner.setGraphic(new FontIcon("mdi2a-alert-outline"));
    banner.visibleProperty().bind(model.stale());
    banner.managedProperty().bind(model.stale());
    return banner;
  }

  private void show() {
    List<WatchedLine> lines = model.lines();
    leftOut.setText(model.leftOut());
    leftOut.setVisible(!leftOut.getText().isEmpty());
    leftOut.setManaged(leftOut.isVisible());
    finding.setText(lines.isEmpty() ? "" : model.finding());
    if (lines.isEmpty()) {
      boolean planned = model.plan().isPresent();
      Button take = new Button(texts.of(planned ? "import" : "optimise"));
      take.getStyleClass().add("primary");
      take.setOnAction(_ -> (planned ? open : (Runnable) model::optimise).run());
      take.setVisible(!planned || model.actuals().isEmpty());
      take.setDisable(!planned && !model.session().canPlan().get());
      VBox page = new VBox(12, wrapped(model.empty(), "quiet"), take);
      page.getStyleClass().add("monitor-empty");
      body.getChildren().setAll(page);
      return;
    }
    String before =
        table.getSelectionModel().getSelectedItem() == null
            ? ""
            : table.getSelectionModel().getSelectedItem().code();
    columns(lines.getFirst());
    table.getItems().setAll(lines);
    body.getChildren().setAll(both);
    WatchedLine again =
        lines.stream().filter(l -> l.code().equals(before)).findFirst().orElse(worst(lines));
    table.getSelectionModel().select(again);
    table.scrollTo(again);
  }

  /** What deserves a look first: signals, then what is furthest from the plan. */
  private static WatchedLine worst(List<WatchedLine> lines) {
    WatchedLine worst = lines.getFirst();
    for (WatchedLine line : lines) {
      if (weight(line) > weight(worst)) {
        worst = line;
      }
    }
    return worst;
  }

  private static double weight(WatchedLine line) {
    double signals = line.control() == null || line.control().signals().isEmpty() ? 0 : 1_000_000;
    Double share = line.watched().ratio() ? line.variance() : line.varianceShare();
    return signals + (share == null || !line.worse(0) ? 0 : Math.abs(share));
  }

  private void columns(WatchedLine first) {
    ResultColumns<WatchedLine> columns = new ResultColumns<>();
    columns.text(texts.of("column.what"), 200, this::name);
    columns.text(texts.of("column.said"), 146, model::said);
    number(columns, "column.plan", WatchedLine::planToDate);
    number(columns, "column.actual", WatchedLine::actualToDate);
    number(columns, "column.variance", WatchedLine::variance);
    if (!first.watched().ratio()) {
      columns.number(
          texts.of("column.share"),
          70,
          l -> orNone(l.varianceShare()),
          l -> model.share(l.varianceShare()));
    }
    if (!first.watched().ratio()) {
      number(columns, "column.total", WatchedLine::planTotal);
      number(columns, "column.outturn", WatchedLine::outturn);
      number(columns, "column.rate", WatchedLine::outturnAtRate);
    }
    table.getColumns().setAll(columns.all());
  }

  private String name(WatchedLine line) {
    String unit = model.unit(line);
    return unit.isEmpty() ? model.name(line) : model.name(line) + ", " + unit;
  }

  private void number(
      ResultColumns<WatchedLine> columns,
      String key,
      java.util.function.Function<WatchedLine, Double> value) {
    columns.number(
        texts.of(key), 90, l -> orNone(value.apply(l)), l -> model.text(l, value.apply(l)));
  }

  private static double orNone(Double value) {
    return value == null ? Double.NaN : value;
  }

  private void chosen(WatchedLine line) {
    if (line != null) {
      chart.figure().set(model.figure(line));
    }
  }

  private static final class Row extends TableRow<WatchedLine> {
    @Override
    protected void updateItem(WatchedLine line, boolean none) {
      super.updateItem(line, none);
      pseudoClassStateChanged(WORSE, !none && line != null && line.worse(NEAR));
    }
  }
}
