package org.fourfold.ui.schedule;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fourfold.chart.GanttBar;
import org.fourfold.domain.schedule.ScheduleDay;
import org.fourfold.domain.schedule.ScheduleObjective;
import org.fourfold.ui.control.ColumnMemory;
import org.fourfold.ui.control.DataGrid;
import org.fourfold.ui.control.OwnHistory;
import org.fourfold.ui.control.Shown;
import org.fourfold.ui.control.result.GanttView;
import org.kordamp.ikonli.javafx.FontIcon;

/** The Schedule screen: figures of all rules above, the chart of one below, tables in tabs. */
public final class ScheduleView {
  private final ScheduleViewModel model;
  private final DayCommands commands;
  private final ColumnMemory memory;
  private final GanttView gantt;

  @FXML private VBox screen;
  @FXML private Label kept;
  @FXML private MenuButton files;
  @FXML private Button undo;
  @FXML private Button redo;
  @FXML private TabPane tabs;
  @FXML private Tab jobs;
  @FXML private Tab units;
  @FXML private Tab closures;
  @FXML private ComboBox<ScheduleObjective> objective;
  @FXML private ComboBox<Integer> urgency;
  @FXML private ComboBox<Integer> seconds;
  @FXML private Button compare;
  @FXML private Button improve;
  @FXML private Label finding;
  @FXML private TableView<KpiLine> figures;
  @FXML private Label ruleShown;
  @FXML private Label ganttTitle;
  @FXML private Button unpin;
  @FXML private Button unpinAll;
  @FXML private Button closer;
  @FXML private Button wider;
  @FXML private Button all;
  @FXML private StackPane chart;
  @FXML private Label message;
  @FXML private Label trouble;
  @FXML private VBox legend;
  @FXML private HBox running;
  @FXML private Label runningText;
  @FXML private ProgressBar runningBar;
  @FXML private Button cancel;

  public ScheduleView(ScheduleViewModel model, DayCommands commands, ColumnMemory memory) {
    this.model = model;
    this.commands = commands;
    this.memory = memory;
    gantt = new GanttView(model.texts().locale());
  }

  @FXML
  private void initialize() {
    files();
    choices();
    search();
    figures();
    chart();
    jobs.setContent(new DataGrid<>(model.jobs(), memory));
    units.setContent(new DataGrid<>(model.units(), memory));
    closures.setContent(new DataGrid<>(model.closures(), memory));
    new OwnHistory(model.history(), model.texts()).keys(screen);
  }

  private void files() {
    files
        .getItems()
        .setAll(
            item("menu.jobs", () -> commands.open(ScheduleDay.JOBS)),
            item("menu.units", () -> commands.open(ScheduleDay.UNITS)),
            item("menu.closures", () -> commands.open(ScheduleDay.CLOSURES)),
            item("menu.save", commands::save),
            item("menu.slots", commands::saveSlots),
            item("menu.example", commands::example),
            item("menu.clear", commands::clear));
    new OwnHistory(model.history(), model.texts()).buttons(undo, redo, kept);
    kept.setTooltip(new Tooltip(model.texts().of("kept.tip")));
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(model.texts().of(key));
    item.setOnAction(_ -> action.run());
    return item;
  }

  private void choices() {
    objective.getItems().setAll(ScheduleObjective.values());
    objective.setConverter(new Shown<>(model.sentences()::objective));
    objective.valueProperty().bindBidirectional(model.objective());
    seconds.getItems().setAll(5, 10, 30, 60, 300);
    seconds.setConverter(new Shown<>(s -> model.texts().of("seconds", s)));
    seconds.valueProperty().bindBidirectional(model.seconds().asObject());
    urgency.setConverter(new Shown<>(this::className));
    model.classes().addListener((ListChangeListener<Integer>) _ -> classes());
    classes();
    urgency
        .valueProperty()
        .addListener((_, _, chosen) -> model.urgency().set(chosen == null ? 0 : chosen));
  }

  private void classes() {
    urgency.getItems().setAll(0);
    urgency.getItems().addAll(model.classes());
    urgency.setValue(model.classes().contains(model.urgency().get()) ? model.urgency().get() : 0);
  }

  private String className(int chosen) {
    return chosen == 0 ? model.texts().of("class.all") : model.texts().of("class.one", chosen);
  }

  private void search() {
    compare.setOnAction(_ -> model.compare());
    improve.setOnAction(_ -> model.improve());
    improve.disableProperty().bind(model.improving().busy().or(Bindings.isEmpty(model.lines())));
    cancel.setOnAction(_ -> model.improving().cancel());
    running.visibleProperty().bind(model.improving().busy());
    running.managedProperty().bind(model.improving().busy());
    runningBar.progressProperty().bind(model.improving().fraction());
    runningText
        .textProperty()
        .bind(model.improving().progress().map(model.sentences()::progress).orElse(starting()));
  }

  private String starting() {
    return model.texts().of("improve.starting");
  }

  private void figures() {
    new KpiTable(model.texts()).fill(figures, model);
    SplitPane.setResizableWithParent(figures, false);
    finding.textProperty().bind(model.finding());
    trouble.textProperty().bind(model.trouble());
    trouble.visibleProperty().bind(model.trouble().isNotEmpty());
    trouble.managedProperty().bind(trouble.visibleProperty());
    model.lines().addListener((ListChangeListener<KpiLine>) _ -> mark());
    model.shown().addListener(_ -> mark());
    mark();
  }

  /** The line whose schedule is drawn is the one chosen. */
  private void mark() {
    model.lines().stream()
        .filter(l -> l.rule() == model.shown().get())
        .findFirst()
        .ifPresent(l -> figures.getSelectionModel().select(l));
  }

  private void chart() {
    chart.getChildren().addFirst(gantt);
    gantt.gantt().bind(model.gantt());
    gantt.visibleProperty().bind(model.gantt().isNotNull());
    legend.visibleProperty().bind(model.gantt().isNull());
    gantt.onMove(
        m -> model.weigh(m.job(), m.operation(), m.unit(), m.start()),
        m -> model.pin(m.job(), m.operation(), m.unit(), m.start()));
    ruleShown.textProperty().bind(model.shown().map(model.sentences()::rule));
    ganttTitle.textProperty().bind(model.gantt().map(g -> g.figure().title()).orElse(""));
    String reading = model.texts().of("reading");
    message.textProperty().bind(model.message().map(m -> m.isEmpty() ? reading : m));
    closer.setGraphic(new FontIcon("mdi2m-magnify-plus-outline"));
    wider.setGraphic(new FontIcon("mdi2m-magnify-minus-outline"));
    all.setGraphic(new FontIcon("mdi2a-arrow-expand-horizontal"));
    closer.setOnAction(_ -> gantt.zoom(0.7));
    wider.setOnAction(_ -> gantt.zoom(1 / 0.7));
    all.setOnAction(_ -> gantt.showAll());
    unpin.disableProperty().bind(gantt.chosen().map(bar -> !bar.pinned()).orElse(true));
    unpin.setOnAction(_ -> unpin(gantt.chosen().get()));
    unpinAll.setOnAction(_ -> model.unpinAll());
    model.gantt().addListener(_ -> gantt.chosen().set(null));
  }

  private void unpin(GanttBar bar) {
    model.unpin(bar.job(), bar.operation());
  }
}
