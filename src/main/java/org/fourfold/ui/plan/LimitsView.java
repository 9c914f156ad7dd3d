package org.fourfold.ui.plan;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.ui.control.result.ResultColumns;
import org.fourfold.ui.mvvm.Texts;

/** The limits of a plan as a table, and in sentences what more of them is worth. */
final class LimitsView {
  private final LimitsViewModel model;
  private final PlanViewModel plan;
  private final Texts texts;
  private final NumberText numbers;
  private final TableView<LimitsViewModel.Line> table = new TableView<>();
  private final VBox best = new VBox();
  private final VBox node;

  LimitsView(LimitsViewModel model, PlanViewModel plan) {
    this.model = model;
    this.plan = plan;
    texts = plan.texts();
    numbers = new NumberText(texts.locale());
    best.getStyleClass().add("worth");
    Label sentence = new Label();
    sentence.setWrapText(true);
    sentence.getStyleClass().add("selected-sentence");
    sentence
        .textProperty()
        .bind(
            table
                .getSelectionModel()
                .selectedItemProperty()
                .map(model::sentence)
                .orElse(texts.of("limits.choose")));
    node = new VBox(best, filters(), table, sentence);
    node.setSpacing(8);
    VBox.setVgrow(table, Priority.ALWAYS);
    table();
    model.best().addListener((ListChangeListener<String>) _ -> refresh());
    refresh();
  }

  Node node() {
    return node;
  }

  private HBox filters() {
    FilterBar bar = new FilterBar(texts, "limits");
    bar.search(model.query());
    bar.kinds(LimitKind.values(), model.kind(), plan.words());
    bar.only("reached", model.reachedOnly());
    bar.count(model.shown(), model::count);
    return bar.node();
  }

  private void table() {
    table.getStyleClass().add("result-table");
    table.getStylesheets().add(ResultColumns.class.getResource("result.css").toExternalForm());
    table.setPlaceholder(new Label(texts.of("limits.empty")));
    SortedList<LimitsViewModel.Line> sorted = new SortedList<>(model.shown());
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(sorted);
  }

  private void refresh() {
    best.getChildren().clear();
    best.setManaged(!model.best().isEmpty());
    best.setVisible(!model.best().isEmpty());
    Label title = new Label(texts.of("limits.best"));
    title.getStyleClass().add("worth-title");
    best.getChildren().add(title);
    for (String sentence : model.best()) {
      Label line = new Label(sentence);
      line.setWrapText(true);
      best.getChildren().add(line);
    }
    table.getColumns().setAll(columns());
  }

  private List<TableColumn<LimitsViewModel.Line, ?>> columns() {
    ResultColumns<LimitsViewModel.Line> columns = new ResultColumns<>();
    columns.text("", 28, l -> l.limit().binds() ? "•" : "").getStyleClass().add("mark");
    columns.text(texts.of("column.limit.name"), 204, LimitsViewModel.Line::name);
    columns.text(texts.of("column.period"), 88, LimitsViewModel.Line::period);
    number(columns, "column.used", l -> l.limit().used());
    number(columns, "column.limit", l -> l.limit().limit());
    number(columns, "column.left", l -> l.limit().slack());
    columns.text(texts.of("column.unit"), 52, LimitsViewModel.Line::unit);
    columns.number(
        texts.of("column.gain.unit", model.unit()), 164, LimitsViewModel.Line::gain, this::gain);
    columns.number(
        texts.of("column.from"), 78, l -> or(l.limit().from()), l -> end(l.limit().from()));
    columns.number(texts.of("column.to"), 78, l -> or(l.limit().to()), l -> end(l.limit().to()));
    columns.text(texts.of("column.kind"), 88, l -> plan.words().choice(l.limit().kind()));
    return columns.all();
  }

  private void number(
      ResultColumns<LimitsViewModel.Line> columns,
      String key,
      java.util.function.ToDoubleFunction<LimitsViewModel.Line> number) {
    columns.number(texts.of(key), 79, number, l -> shown(l.limit(), number.applyAsDouble(l)));
  }

  private String shown(LimitValue limit, double value) {
    boolean money =
        limit.kind() == LimitKind.BUDGET
            || limit.kind() == LimitKind.FUNDING
            || limit.kind() == LimitKind.OBLIGATION;
    // Money below half a penny is rounding of the engine.
    return money ? numbers.money(Math.abs(value) < 0.005 ? 0 : value) : numbers.amount(value);
  }

  private String gain(LimitsViewModel.Line line) {
    if (Double.isNaN(line.gain())) {
      return "–";
    }
    return model.inMoney(line)
        ? texts.of("gain.thousand", numbers.amount(1000 * line.gain()))
        : numbers.amount(line.gain());
  }

  private static double or(Double value) {
    return value == null ? Double.NaN : value;
  }

  private String end(Double value) {
    return value == null ? "–" : numbers.amount(value);
  }
}
