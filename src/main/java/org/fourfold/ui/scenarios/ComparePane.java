package org.fourfold.ui.scenarios;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fourfold.domain.scenario.Comparison;
import org.fourfold.domain.scenario.ScenarioResult;
import org.fourfold.ui.control.result.ChartFiles;
import org.fourfold.ui.control.result.ChartPane;
import org.fourfold.ui.control.result.ResultColumns;
import org.fourfold.ui.mvvm.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The comparison: which scenarios, their numbers at the left, the way between them at the right.
 */
final class ComparePane extends VBox {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private final ScenariosViewModel scenarios;
  private final CompareViewModel model;
  private final Texts texts;
  private final FlowPane choices = new FlowPane(14, 6);
  private final TableView<CompareLine> table = new TableView<>();
  private final ToggleButton differences;
  private final HBox targets = new HBox();
  private final StackPane right = new StackPane();
  private final ChartPane chart;

  ComparePane(ScenariosViewModel scenarios, CompareViewModel model, ChartFiles files) {
    this.scenarios = scenarios;
    this.model = model;
    texts = scenarios.texts();
    chart = ChartPane.small(files, texts.locale());
    differences = new ToggleButton(texts.of("compare.differences"));
    differences.setId("compare-differences");
    differences.selectedProperty().addListener(_ -> table());
    table.setId("comparison");
    table.setAccessibleText(texts.of("tab.compare"));
    table.getStyleClass().addAll("result-table", "comparison");
    table.setRowFactory(_ -> new Row());
    Label empty = AssumptionsPane.wrapped(texts.of("compare.empty"), "quiet");
    empty.visibleProperty().bind(model.comparison().isNull());
    empty.managedProperty().bind(empty.visibleProperty());
    differences.disableProperty().bind(model.comparison().isNull());
    targets.getStyleClass().add("segments");
    targets.setMaxWidth(USE_PREF_SIZE);
    VBox ways = new VBox(8, targets, right);
    VBox.setVgrow(right, Priority.ALWAYS);
    SplitPane both = new SplitPane(table, ways);
    both.setDividerPositions(0.54);
    both.getStyleClass().add("plain-split");
    both.visibleProperty().bind(model.comparison().isNotNull());
    VBox.setVgrow(both, Priority.ALWAYS);
    WorkBar bar =
        new WorkBar(model.work(), texts, "compare.go", model.canCompare(), model::compare);
    bar.getChildren().add(differences);
    getChildren().setAll(choices, bar, stale(), empty, both);
    getStyleClass().add("whatif");
    scenarios.revision().addListener(_ -> choices());
    model.count().addListener(_ -> choices());
    model.comparison().addListener(_ -> show());
    model.to().addListener(_ -> way());
    choices();
    show();
  }

  private Node stale() {
    Label banner = AssumptionsPane.wrapped(texts.of("stale"), "whatif-stale");
    banner.setGraphic(new FontIcon("mdi2a-alert-outline"));
    banner.visibleProperty().bind(model.stale());
    banner.managedProperty().bind(model.stale());
    return banner;
  }

  private void choices() {
    List<ScenarioLine> lines = model.lines();
    choices.getChildren().clear();
    boolean full = model.count().get() >= Comparison.MOST;
    for (ScenarioLine line : lines) {
      CheckBox box = new CheckBox(line.name());
      box.setSelected(model.isChosen(line.code()));
      box.setDisable(full && !box.isSelected());
      box.setOnAction(_ -> model.choose(line.code(), box.isSelected()));
      choices.getChildren().add(box);
    }
  }

  private void show() {
    table();
    targets();
    way();
  }

  private void table() {
    Comparison now = model.comparison().get();
    table.getColumns().clear();
    if (now == null) {
      table.getItems().clear();
      return;
    }
    ResultColumns<CompareLine> columns = new ResultColumns<>();
    columns.text(texts.of("compare.what"), 230, CompareLine::label);
    for (int i = 0; i < now.scenarios().size(); i++) {
      int at = i;
      columns.number(
          model.name(now.scenarios().get(i).scenario()),
          118,
          _ -> Double.NaN,
          line ->
              line.isHeading()
                  ? ""
                  : (differences.isSelected() ? line.differences() : line.values()).get(at));
    }
    columns.all().forEach(ComparePane::wrapHeader);
    table.getColumns().setAll(columns.all());
    table
        .getItems()
        .setAll(new CompareLines(now, scenarios.session().department().get(), texts).all());
  }

  /** Names of scenarios are long: they take two lines, and the whole is in the tooltip. */
  private static void wrapHeader(TableColumn<CompareLine, ?> column) {
    column.setSortable(false);
    Label name = AssumptionsPane.wrapped(column.getText(), "compare-header");
    name.prefWidthProperty().bind(column.widthProperty().subtract(12));
    name.setMinHeight(0);
    name.setMaxHeight(36);
    name.setTooltip(new Tooltip(column.getText()));
    column.setGraphic(name);
    column.setText("");
  }

  private void targets() {
    targets.getChildren().clear();
    Comparison now = model.comparison().get();
    targets.setVisible(now != null && now.scenarios().size() > 2);
    targets.setManaged(targets.isVisible());
    if (now == null) {
      return;
    }
    ToggleGroup group = new ToggleGroup();
    for (ScenarioResult s : now.scenarios().subList(1, now.scenarios().size())) {
      ToggleButton button = new ToggleButton(model.name(s.scenario()));
      button.setToggleGroup(group);
      button.setSelected(s.scenario().equals(model.to().get()));
      button.setTooltip(new Tooltip(button.getText()));
      button.getStyleClass().add("segment");
      button.setMinWidth(40);
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            model.to().set(s.scenario());
          });
      targets.getChildren().add(button);
    }
  }

  private void way() {
    if (model.comparison().get() == null) {
      right.getChildren().clear();
      return;
    }
    model.way().ifPresent(chart.figure()::set);
    List<String> why = model.why();
    right.getChildren().setAll(model.way().isPresent() ? chart : why(why));
  }

  private Node why(List<String> why) {
    Label title =
        AssumptionsPane.wrapped(
            texts.of(why.isEmpty() ? "compare.noWay" : "compare.impossible", name()),
            "figure-title");
    VBox list = new VBox(6, title);
    why.forEach(line -> list.getChildren().add(AssumptionsPane.wrapped(line, "why-item")));
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("chart-scroll");
    return scroll;
  }

  private String name() {
    return model.name(model.to().get());
  }

  private static final class Row extends TableRow<CompareLine> {
    @Override
    protected void updateItem(CompareLine line, boolean none) {
      super.updateItem(line, none);
      pseudoClassStateChanged(HEADING, !none && line != null && line.isHeading());
    }
  }
}
