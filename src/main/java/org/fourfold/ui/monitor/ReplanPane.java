package org.fourfold.ui.monitor;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fourfold.domain.measure.Period;
import org.fourfold.ui.control.Shown;
import org.fourfold.ui.control.result.ResultColumns;
import org.fourfold.ui.mvvm.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** The rest planned anew: from when, how far it is, what changes, keep. */
final class ReplanPane extends VBox {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private final MonitorViewModel monitor;
  private final ReplanViewModel model;
  private final Texts texts;
  private final TableView<ReplanLine> table = new TableView<>();
  private final StackPane body = new StackPane();

  ReplanPane(MonitorViewModel monitor, ReplanViewModel model) {
    this.monitor = monitor;
    this.model = model;
    texts = monitor.texts();
    table.setId("replan-lines");
    table.getStyleClass().add("result-table");
    table.setRowFactory(_ -> new Row());
    ResultColumns<ReplanLine> columns = new ResultColumns<>();
    columns.text(texts.of("replan.what"), 420, ReplanLine::name);
    columns.number(texts.of("replan.before"), 130, _ -> Double.NaN, ReplanLine::before);
    columns.number(texts.of("replan.after"), 130, _ -> Double.NaN, ReplanLine::after);
    columns.number(texts.of("replan.change"), 130, _ -> Double.NaN, ReplanLine::change);
    columns.all().forEach(c -> c.setSortable(false));
    table.getColumns().setAll(columns.all());
    VBox.setVgrow(body, Priority.ALWAYS);
    getStyleClass().add("monitor-pane");
    getChildren()
        .setAll(ComparePane.wrapped(texts.of("replan.about"), "quiet"), bar(), stale(), body);
    model.made().addListener(_ -> show());
    show();
  }

  private HBox bar() {
    ComboBox<Period> from = new ComboBox<>(model.periods());
    from.setId("replan-from");
    from.setAccessibleText(texts.of("replan.from"));
    from.setConverter(new Shown<>(model::name));
    from.valueProperty().bindBidirectional(model.from());
    Button go = new Button(texts.of("replan.go"));
    go.setId("replan-go");
    go.getStyleClass().add("primary");
    go.setMinWidth(USE_PREF_SIZE);
    go.setOnAction(_ -> model.start());
    go.disableProperty()
        .bind(
            javafx.beans.binding.Bindings.createBooleanBinding(
                () -> !model.canStart().get(), model.canStart()));
    ProgressIndicator wheel = new ProgressIndicator();
    wheel.setPrefSize(20, 20);
    Button stop = new Button(texts.of("cancel"));
    stop.getStyleClass().add("small");
    stop.setOnAction(_ -> model.cancel());
    for (Node node : List.of(wheel, stop)) {
      node.visibleProperty().bind(model.busy());
      node.managedProperty().bind(model.busy());
    }
    Button keep = new Button(texts.of("replan.keep"));
    keep.setId("replan-keep");
    keep.setMinWidth(USE_PREF_SIZE);
    keep.setOnAction(_ -> model.keep());
    keep.disableProperty()
        .bind(
            javafx.beans.binding.Bindings.createBooleanBinding(
                () -> !model.canKeep().get(), model.canKeep()));
    Label message = ComparePane.wrapped("", "quiet");
    message.textProperty().bind(model.message());
    HBox.setHgrow(message, Priority.ALWAYS);
    HBox bar = new HBox(new Label(texts.of("replan.from")), from, go, wheel, stop, message, keep);
    bar.getStyleClass().add("monitor-bar");
    return bar;
  }

  private Node stale() {
    Label banner = ComparePane.wrapped(texts.of("stale.replan"), "monitor-stale");
    banner.setGraphic(new FontIcon("mdi2a-alert-outline"));
    banner.visibleProperty().bind(model.stale());
    banner.managedProperty().bind(model.stale());
    return banner;
  }

  private void show() {
    if (model.made().get() == null) {
      Label empty = ComparePane.wrapped("", "quiet");
      empty
          .textProperty()
          .bind(monitor.found().map(_ -> texts.of("replan.empty")).orElse(texts.of("empty.plan")));
      VBox page = new VBox(empty);
      page.getStyleClass().add("monitor-empty");
      body.getChildren().setAll(page);
      return;
    }
    List<String> conflict = model.conflict();
    if (!conflict.isEmpty()) {
      VBox why = new VBox(6, ComparePane.wrapped(texts.of("replan.conflict"), "figure-title"));
      conflict.forEach(c -> why.getChildren().add(ComparePane.wrapped(c, "monitor-why")));
      body.getChildren().setAll(why);
      return;
    }
    table.getItems().setAll(ReplanLine.heading(texts.of("replan.totals")));
    table.getItems().addAll(model.totals());
    table.getItems().addAll(model.differences());
    body.getChildren().setAll(table);
  }

  private static final class Row extends TableRow<ReplanLine> {
    @Override
    protected void updateItem(ReplanLine line, boolean none) {
      super.updateItem(line, none);
      pseudoClassStateChanged(HEADING, !none && line != null && line.isHeading());
    }
  }
}
