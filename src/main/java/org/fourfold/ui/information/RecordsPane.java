package org.fourfold.ui.information;

import java.util.function.ToDoubleFunction;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.ui.control.Shown;
import org.fourfold.ui.control.result.ChartFiles;
import org.fourfold.ui.control.result.ChartPane;
import org.fourfold.ui.control.result.ResultColumns;
import org.fourfold.ui.mvvm.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** Records work in the plan: a chart of one job or capacity, and every job as a row. */
final class RecordsPane extends StackPane {
  private final RecordsViewModel model;
  private final Texts texts;
  private final NumberText numbers;

  RecordsPane(RecordsViewModel model, ChartFiles files) {
    this.model = model;
    texts = model.texts();
    numbers = new NumberText(texts.locale());
    ComboBox<RecordsViewModel.Side> sides = new ComboBox<>(model.sides());
    sides.setId("records-side");
    sides.setAccessibleText(texts.of("records.side"));
    sides.setConverter(new Shown<>(RecordsViewModel.Side::label));
    sides.valueProperty().bindBidirectional(model.side());
    sides.setPrefWidth(320);
    Label name = new Label(texts.of("records.side"));
    name.setMinWidth(Region.USE_PREF_SIZE);
    HBox bar = new HBox(8, name, sides);
    bar.getStyleClass().add("records-bar");
    ChartPane chart = ChartPane.small(files, texts.locale());
    chart.figure().bind(model.figure());
    SplitPane both = new SplitPane(chart, table());
    both.setOrientation(Orientation.VERTICAL);
    both.setDividerPositions(0.56);
    both.getStyleClass().add("plain-split");
    VBox.setVgrow(both, Priority.ALWAYS);
    VBox result = new VBox(8, stale(), bar, both);
    result.visibleProperty().bind(model.figure().isNotNull());
    VBox empty = empty();
    empty.visibleProperty().bind(model.figure().isNull());
    getStyleClass().add("records");
    getChildren().setAll(result, empty);
  }

  private HBox stale() {
    Label words = new Label(texts.of("records.stale"), new FontIcon("mdi2a-alert-outline"));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox stale = new HBox(8, words, space, optimise());
    stale.getStyleClass().add("records-stale");
    stale.visibleProperty().bind(model.stale());
    stale.managedProperty().bind(model.stale());
    return stale;
  }

  private Button optimise() {
    Button go = new Button(texts.of("records.optimise"));
    go.getStyleClass().add("primary");
    go.setOnAction(_ -> model.optimise());
    go.disableProperty().bind(Bindings.not(model.canOptimise()));
    return go;
  }

  private VBox empty() {
    Label words = new Label(texts.of("records.empty"));
    words.setWrapText(true);
    words.getStyleClass().add("quiet");
    VBox page = new VBox(12, words, optimise());
    page.getStyleClass().add("records-empty");
    return page;
  }

  private TableView<RecordsLine> table() {
    TableView<RecordsLine> table = new TableView<>();
    table.setId("records-lines");
    table.setAccessibleText(texts.of("tab.records"));
    table.getStyleClass().add("result-table");
    model
        .lines()
        .addListener((javafx.collections.ListChangeListener<RecordsLine>) _ -> fill(table));
    fill(table);
    return table;
  }

  /** Columns anew, as units may have changed. */
  private void fill(TableView<RecordsLine> table) {
    ResultColumns<RecordsLine> columns = new ResultColumns<>();
    columns.text(texts.of("records.job"), 250, RecordsLine::name);
    columns.text(texts.of("records.unit"), 80, RecordsLine::unit);
    number(columns, "in", 90, RecordsLine::in);
    number(columns, "done", 90, RecordsLine::done);
    number(columns, "start", 90, RecordsLine::start);
    number(columns, "end", 90, RecordsLine::end);
    columns.number(
        texts.of("records.turnaround"),
        90,
        RecordsLine::turnaround,
        l -> l.turnaround() == 0 ? "–" : String.valueOf(l.turnaround()));
    number(columns, "benefit", 110, RecordsLine::benefit, model.benefitUnit());
    number(columns, "forgone", 130, RecordsLine::forgone, model.benefitUnit());
    number(columns, "penalty", 150, RecordsLine::penalty, model.currency());
    table.getColumns().setAll(columns.all());
    table.getItems().setAll(model.lines());
  }

  private void number(
      ResultColumns<RecordsLine> columns,
      String key,
      double width,
      ToDoubleFunction<RecordsLine> value,
      Object... unit) {
    columns.number(
        texts.of("records." + key, unit),
        width,
        value,
        l -> numbers.amount(value.applyAsDouble(l)));
  }
}
