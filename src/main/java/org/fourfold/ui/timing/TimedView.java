package org.fourfold.ui.timing;

import javafx.fxml.FXML;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.layout.VBox;
import org.fourfold.domain.finance.TimedBoard;
import org.fourfold.domain.measure.Table;
import org.fourfold.ui.control.ColumnMemory;
import org.fourfold.ui.control.DataGrid;
import org.fourfold.ui.control.OwnHistory;
import org.fourfold.ui.mvvm.Texts;

/**
 * The screen Timed money: a tab for each part, what is typed at the left, its plan at the right.
 */
public final class TimedView {
  private final TimedViewModel model;
  private final TimedCommands commands;
  private final ColumnMemory memory;
  private final Texts texts;

  @FXML private VBox screen;
  @FXML private MenuButton files;
  @FXML private Label kept;
  @FXML private Button undo;
  @FXML private Button redo;
  @FXML private Tab orders;
  @FXML private Tab capital;
  @FXML private Tab loan;

  public TimedView(TimedViewModel model, TimedCommands commands, ColumnMemory memory) {
    this.model = model;
    this.commands = commands;
    this.memory = memory;
    texts = model.texts();
  }

  @FXML
  private void initialize() {
    files
        .getItems()
        .setAll(
            open("menu.demand", TimedBoard.DEMAND),
            open("menu.projects", TimedBoard.PROJECTS),
            open("menu.needs", TimedBoard.NEEDS),
            new SeparatorMenuItem(),
            save("menu.demand.save", TimedBoard.DEMAND),
            save("menu.projects.save", TimedBoard.PROJECTS),
            save("menu.needs.save", TimedBoard.NEEDS),
            new SeparatorMenuItem(),
            item("menu.example", commands::example));
    OwnHistory history = new OwnHistory(model.history(), texts);
    history.buttons(undo, redo, kept);
    history.keys(screen);
    orders.setContent(
        side(
            TimedPart.ORDERS,
            new TermsForm(model.lots(), TimedBoard.LOTS, texts).node(),
            new DataGrid<>(model.demand(), memory)));
    SplitPane both =
        new SplitPane(
            new DataGrid<>(model.projects(), memory), new DataGrid<>(model.budgets(), memory));
    both.setOrientation(Orientation.VERTICAL);
    both.setDividerPositions(0.62);
    both.getStyleClass().add("plain-split");
    capital.setContent(
        side(
            TimedPart.CAPITAL,
            new TermsForm(model.capital(), TimedBoard.CAPITAL, texts).node(),
            both));
    loan.setContent(
        side(
            TimedPart.LOAN,
            new TermsForm(model.loan(), TimedBoard.LOAN, texts).node(),
            new DataGrid<>(model.needs(), memory)));
  }

  private SplitPane side(TimedPart part, Node terms, Node rows) {
    VBox.setVgrow(rows, javafx.scene.layout.Priority.ALWAYS);
    VBox left = new VBox(terms, rows);
    left.getStyleClass().add("timed-left");
    SplitPane pane = new SplitPane(left, new TimedPane(model, commands, part).node());
    pane.setDividerPositions(0.47);
    pane.getStyleClass().add("plain-split");
    return pane;
  }

  private MenuItem open(String key, Table<?> table) {
    return item(key, () -> commands.open(table));
  }

  private MenuItem save(String key, Table<?> table) {
    return item(key, () -> commands.save(table));
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(texts.of(key));
    item.setOnAction(_ -> action.run());
    return item;
  }
}
