package org.fourfold.ui.selection;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tab;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.Callback;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.selection.SelectionOutcome;
import org.fourfold.ui.control.ColumnMemory;
import org.fourfold.ui.control.DataGrid;
import org.fourfold.ui.control.OwnHistory;
import org.fourfold.ui.control.result.ResultColumns;
import org.fourfold.ui.mvvm.Texts;

/** The Selection screen: every method above, the choice of one below, tables in tabs. */
public final class SelectionView {
  /** No stripe of nothing beside the last column, and no scrolling sideways. */
  @SuppressWarnings("rawtypes") // so it is declared by the toolkit, for tables of any rows
  private static final Callback<TableView.ResizeFeatures, Boolean> LAST_TAKES_THE_REST =
      TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN;

  private final SelectionViewModel model;
  private final ChoiceCommands commands;
  private final ColumnMemory memory;
  private final Texts texts;
  private final NumberText numbers;

  @FXML private VBox screen;
  @FXML private MenuButton files;
  @FXML private Label kept;
  @FXML private Button undo;
  @FXML private Button redo;
  @FXML private Button choose;
  @FXML private Button cancel;
  @FXML private ProgressBar running;
  @FXML private Label finding;
  @FXML private Label message;
  @FXML private Label use;
  @FXML private Button scenario;
  @FXML private TableView<MethodLine> methods;
  @FXML private TableView<PackageLine> chosen;
  @FXML private TableView<PackageLine> left;
  @FXML private Tab packages;
  @FXML private Tab capacities;

  public SelectionView(SelectionViewModel model, ChoiceCommands commands, ColumnMemory memory) {
    this.model = model;
    this.commands = commands;
    this.memory = memory;
    texts = model.texts();
    numbers = new NumberText(texts.locale());
  }

  @FXML
  private void initialize() {
    verbs();
    methods();
    list(chosen, "chosen", false);
    list(left, "left", true);
    chosen.setItems(model.chosen());
    left.setItems(model.left());
    packages.setContent(new DataGrid<>(model.packages(), memory));
    capacities.setContent(new DataGrid<>(model.capacities(), memory));
    new OwnHistory(model.history(), model.texts()).keys(screen);
  }

  private void verbs() {
    files
        .getItems()
        .setAll(
            item("menu.open", commands::open),
            item("menu.save", commands::save),
            item("menu.services", model::takeServices),
            item("menu.example", commands::example),
            item("menu.clear", commands::clear));
    new OwnHistory(model.history(), model.texts()).buttons(undo, redo, kept);
    choose.setOnAction(_ -> model.choose());
    cancel.setOnAction(_ -> model.cancel());
    running.visibleProperty().bind(model.busy());
    cancel.visibleProperty().bind(model.busy());
    finding.textProperty().bind(model.finding());
    scenario.setOnAction(_ -> model.apply());
    scenario.disableProperty().bind(model.canApply().not());
    scenario.setTooltip(new Tooltip(texts.of("scenario.tip")));
    use.textProperty().bind(model.use());
    message.textProperty().bind(model.message());
    message.visibleProperty().bind(model.message().isNotEmpty());
    message.managedProperty().bind(message.visibleProperty());
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(texts.of(key));
    item.setOnAction(_ -> action.run());
    return item;
  }

  private void methods() {
    ResultColumns<MethodLine> columns = new ResultColumns<>();
    columns
        .text(texts.of("column.method"), 190, l -> model.sentences().method(l.method()))
        .setMinWidth(186);
    columns.number(texts.of("column.value"), 80, MethodLine::value, l -> numbers.amount(l.value()));
    outcome(columns, "bound", 112, SelectionOutcome::bound);
    outcome(columns, "relaxed", 88, SelectionOutcome::lpBound);
    columns.number(
        texts.of("column.gap"),
        64,
        l -> l.outcome().map(SelectionOutcome::gap).orElse(Double.NaN),
        l -> l.outcome().map(o -> numbers.share(o.gap())).orElse("–"));
    outcome(columns, "nodes", 84, o -> (double) o.nodes());
    outcome(columns, "seconds", 72, SelectionOutcome::seconds);
    columns.text(texts.of("column.result"), 260, this::result).setMinWidth(260);
    methods.getColumns().setAll(columns.all());
    methods.setColumnResizePolicy(LAST_TAKES_THE_REST);
    methods.setItems(model.lines());
    methods
        .getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (_, _, line) -> {
              if (line != null) {
                model.line().set(line);
              }
            });
    model.line().addListener(_ -> mark());
    model.lines().addListener((ListChangeListener<MethodLine>) _ -> mark());
    mark();
  }

  private void mark() {
    methods.getSelectionModel().select(model.line().get());
  }

  private void outcome(
      ResultColumns<MethodLine> columns,
      String name,
      double width,
      java.util.function.ToDoubleFunction<SelectionOutcome> of) {
    columns.number(
        texts.of("column." + name),
        width,
        l -> l.outcome().map(of::applyAsDouble).orElse(Double.NaN),
        l -> l.outcome().map(o -> numbers.amount(of.applyAsDouble(o))).orElse("–"));
  }

  private String result(MethodLine line) {
    if (line.outcome().isEmpty()) {
      return line.why();
    }
    return texts.of(line.outcome().get().proven() ? "result.proven" : "result.open");
  }

  private void list(TableView<PackageLine> table, String kind, boolean why) {
    ResultColumns<PackageLine> columns = new ResultColumns<>();
    columns.text(texts.of("column." + kind), 72, PackageLine::item);
    columns.text(texts.of("column.name"), 150, PackageLine::name);
    columns.number(
        texts.of("column.value"), 64, PackageLine::value, l -> numbers.amount(l.value()));
    columns.number(
        texts.of("column.copies"), 64, PackageLine::copies, l -> numbers.amount(l.copies()));
    if (why) {
      columns.text(texts.of("column.why"), 230, PackageLine::why).setMinWidth(226);
    }
    table.getColumns().setAll(columns.all());
    table.setColumnResizePolicy(LAST_TAKES_THE_REST);
  }
}
