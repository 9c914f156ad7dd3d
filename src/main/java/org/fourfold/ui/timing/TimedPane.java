package org.fourfold.ui.timing;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.ui.control.result.ResultColumns;
import org.fourfold.ui.mvvm.Texts;

/** The best plan of a part: what it comes to, what it does, its runner-up. */
final class TimedPane {
  private final VBox pane = new VBox();

  TimedPane(TimedViewModel model, TimedCommands commands, TimedPart part) {
    Texts texts = model.texts();
    NumberText numbers = new NumberText(texts.locale());
    String id = part.name().toLowerCase(Locale.ROOT);
    Label finding = new Label();
    finding.setId(id + "-finding");
    finding.getStyleClass().add("figure-title");
    finding.setWrapText(true);
    Label message = new Label();
    message.setId(id + "-message");
    message.getStyleClass().add("notice");
    message.setWrapText(true);
    message.setMaxWidth(Double.MAX_VALUE);
    message.textProperty().bind(model.message(part));
    message.visibleProperty().bind(model.message(part).isNotEmpty());
    message.managedProperty().bind(message.visibleProperty());
    Label runner = new Label();
    runner.getStyleClass().add("timed-runner");
    runner.setWrapText(true);
    runner.setMinHeight(Region.USE_PREF_SIZE);
    finding.setMinHeight(Region.USE_PREF_SIZE);
    ProgressBar running = new ProgressBar();
    running.setPrefWidth(96);
    Button stop = new Button(texts.of("cancel"));
    stop.getStyleClass().add("small");
    stop.setOnAction(_ -> model.cancel(part));
    running.visibleProperty().bind(model.busy(part));
    stop.visibleProperty().bind(model.busy(part));
    Button send = new Button(texts.of("send"));
    send.setId(id + "-send");
    send.getStyleClass().add("primary");
    send.setMinWidth(Region.USE_PREF_SIZE);
    send.setTooltip(new Tooltip(texts.of("send.tip")));
    send.setOnAction(_ -> commands.send(part));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox bar = new HBox(running, stop, gap, send);
    bar.getStyleClass().add("timed-bar");
    TableView<TimedLine> table = new TableView<>();
    table.setAccessibleText(texts.of("tab." + id));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    table.setId(id + "-plan");
    table.getStyleClass().add("result-table");
    ResultColumns<TimedLine> columns = new ResultColumns<>();
    columns.text(texts.of("column.name." + part.name()), 124, TimedLine::name);
    for (int c = 0; c < part.columns().size(); c++) {
      int at = c;
      boolean year = part.columns().get(c).equals("start");
      columns.number(
          texts.of("column." + part.columns().get(c)),
          88,
          l -> l.numbers().get(at),
          l -> text(l.numbers().get(at), year, numbers));
    }
    table.getColumns().setAll(columns.all());
    VBox.setVgrow(table, Priority.ALWAYS);
    model.answer(part).addListener((_, _, answer) -> show(answer, finding, runner, table, texts));
    show(model.answer(part).get(), finding, runner, table, texts);
    pane.getStyleClass().add("timed-right");
    pane.getChildren().setAll(bar, finding, message, table, runner);
  }

  private static void show(
      TimedAnswer answer, Label finding, Label runner, TableView<TimedLine> table, Texts texts) {
    finding.setText(answer.finding());
    boolean none = answer.runnerUp().isEmpty() && !answer.lines().isEmpty();
    runner.setText(none ? texts.of("runner.none") : answer.runnerUp());
    table.getItems().setAll(answer.lines());
  }

  private static String text(double value, boolean year, NumberText numbers) {
    if (Double.isNaN(value)) {
      return "–";
    }
    return year ? String.valueOf((int) value) : numbers.money(value);
  }

  Node node() {
    return pane;
  }
}
