package org.fourfold.ui.sharing;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tab;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.fourfold.domain.sharing.GameKind;
import org.fourfold.domain.sharing.SharingBoard;
import org.fourfold.ui.control.ColumnMemory;
import org.fourfold.ui.control.DataGrid;
import org.fourfold.ui.control.OwnHistory;
import org.fourfold.ui.mvvm.Texts;

/** The screen Fair shares: rules above, why below; claims and bargains in tabs of their own. */
public final class SharingView {
  private final SharingViewModel model;
  private final SharingCommands commands;
  private final ColumnMemory memory;
  private final Texts texts;

  @FXML private VBox screen;
  @FXML private MenuButton files;
  @FXML private Label kept;
  @FXML private Button undo;
  @FXML private Button redo;
  @FXML private Button plan;
  @FXML private Button page;
  @FXML private Button cancel;
  @FXML private ProgressBar running;
  @FXML private ToggleButton savings;
  @FXML private ToggleButton costs;
  @FXML private Label finding;
  @FXML private Label message;
  @FXML private Label whyTitle;
  @FXML private Label why;
  @FXML private TableView<RuleLine> rules;
  @FXML private TableView<RuleLine> awards;
  @FXML private TableView<RuleLine> agreed;
  @FXML private TextField estate;
  @FXML private TextField total;
  @FXML private Label claimsNote;
  @FXML private Label bargainNote;
  @FXML private Tab coalitions;
  @FXML private BorderPane claims;
  @FXML private BorderPane parties;

  public SharingView(SharingViewModel model, SharingCommands commands, ColumnMemory memory) {
    this.model = model;
    this.commands = commands;
    this.memory = memory;
    texts = model.texts();
  }

  @FXML
  private void initialize() {
    verbs();
    new RuleTable(rules, model.lines(), model.sentences(), texts, "column.leaves");
    new RuleTable(awards, model.awards(), model.sentences(), texts, "column.about");
    new RuleTable(agreed, model.agreed(), model.sentences(), texts, "column.about");
    rules
        .getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (_, _, line) -> {
              if (line != null) {
                model.line().set(line);
              }
            });
    model.line().addListener(_ -> mark());
    model.lines().addListener((ListChangeListener<RuleLine>) _ -> mark());
    mark();
    coalitions.setContent(new DataGrid<>(model.game(), memory));
    claims.setCenter(new DataGrid<>(model.claims(), memory));
    parties.setCenter(new DataGrid<>(model.parties(), memory));
    amount(estate, SharingBoard::estate, model::estate);
    amount(total, SharingBoard::total, model::total);
    note(claimsNote, model.claimsNote());
    note(bargainNote, model.bargainNote());
  }

  private void verbs() {
    files
        .getItems()
        .setAll(
            item("menu.open", commands::open),
            item("menu.save", commands::save),
            item("menu.example", commands::example),
            item("menu.clear", commands::clear));
    OwnHistory history = new OwnHistory(model.history(), texts);
    history.buttons(undo, redo, kept);
    history.keys(screen);
    plan.setOnAction(_ -> commands.plan());
    plan.setTooltip(new Tooltip(texts.of("plan.tip")));
    page.setOnAction(_ -> commands.print());
    page.setTooltip(new Tooltip(texts.of("print.tip")));
    cancel.setOnAction(_ -> model.cancel());
    running.visibleProperty().bind(model.busy());
    cancel.visibleProperty().bind(model.busy());
    running.managedProperty().bind(model.busy());
    cancel.managedProperty().bind(model.busy());
    savings.setOnAction(_ -> count(GameKind.SAVINGS));
    costs.setOnAction(_ -> count(GameKind.COSTS));
    model.history().present().addListener(_ -> kind());
    kind();
    finding.textProperty().bind(model.finding());
    why.textProperty().bind(model.why());
    note(message, model.message());
  }

  private void count(GameKind kind) {
    model.count(kind);
    kind();
  }

  private void kind() {
    GameKind kind = model.history().present().get().kind();
    savings.setSelected(kind == GameKind.SAVINGS);
    costs.setSelected(kind == GameKind.COSTS);
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(texts.of(key));
    item.setOnAction(_ -> action.run());
    return item;
  }

  private static void note(Label label, javafx.beans.property.ReadOnlyStringProperty text) {
    label.textProperty().bind(text);
    label.visibleProperty().bind(text.isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
  }

  /** A field that is taken over on Enter and when it is left. */
  private void amount(
      TextField field,
      java.util.function.Function<SharingBoard, String> read,
      java.util.function.Consumer<String> write) {
    field.setText(read.apply(model.history().present().get()));
    field.setOnAction(_ -> write.accept(field.getText().strip()));
    field
        .focusedProperty()
        .addListener(
            (_, _, inside) -> {
              if (!inside) {
                write.accept(field.getText().strip());
              }
            });
    model.history().present().addListener((_, _, board) -> field.setText(read.apply(board)));
  }

  private void mark() {
    rules.getSelectionModel().select(model.line().get());
    whyTitle.setText(
        model.line().get() == null
            ? ""
            : texts.of("why", model.sentences().rule(model.line().get().rule())));
  }
}
