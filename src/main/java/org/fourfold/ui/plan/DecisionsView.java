package org.fourfold.ui.plan;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.ui.control.result.ResultColumns;
import org.fourfold.ui.mvvm.Texts;

/** The decisions of a plan as a table. */
final class DecisionsView {
  private final DecisionsViewModel model;
  private final PlanViewModel plan;
  private final Texts texts;
  private final NumberText numbers;
  private final TableView<DecisionsViewModel.Line> table = new TableView<>();
  private final VBox node;

  DecisionsView(DecisionsViewModel model, PlanViewModel plan) {
    this.model = model;
    this.plan = plan;
    texts = plan.texts();
    numbers = new NumberText(texts.locale());
    table.getStyleClass().add("result-table");
    table.getStylesheets().add(ResultColumns.class.getResource("result.css").toExternalForm());
    table.setPlaceholder(new Label(texts.of("decisions.empty")));
    SortedList<DecisionsViewModel.Line> sorted = new SortedList<>(model.shown());
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(sorted);
    table.getColumns().setAll(columns());
    node = new VBox(filters(), table);
    node.setSpacing(8);
    VBox.setVgrow(table, Priority.ALWAYS);
  }

  Node node() {
    return node;
  }

  private HBox filters() {
    FilterBar bar = new FilterBar(texts, "decisions");
    bar.search(model.query());
    bar.kinds(DecisionKind.values(), model.kind(), plan.words());
    bar.only("nonzero", model.nonzeroOnly());
    bar.count(model.shown(), model::count);
    return bar.node();
  }

  private List<TableColumn<DecisionsViewModel.Line, ?>> columns() {
    ResultColumns<DecisionsViewModel.Line> columns = new ResultColumns<>();
    columns.text(texts.of("column.kind"), 92, l -> plan.words().choice(l.decision().kind()));
    columns.text(texts.of("column.thing"), 264, DecisionsViewModel.Line::name);
    columns.text(texts.of("column.other"), 152, DecisionsViewModel.Line::other);
    columns.text(texts.of("column.period"), 88, DecisionsViewModel.Line::period);
    columns.number(
        texts.of("column.amount"),
        84,
        l -> l.decision().value(),
        l -> numbers.amount(l.decision().value()));
    columns.text(texts.of("column.unit"), 80, DecisionsViewModel.Line::unit);
    columns.number(
        texts.of("column.forced"),
        184,
        l -> l.decision().reducedCost() == null ? Double.NaN : l.decision().reducedCost(),
        l -> l.decision().reducedCost() == null ? "–" : numbers.amount(l.decision().reducedCost()));
    columns
        .text(
            texts.of("column.ties"),
            152,
            l ->
                l.decision().inOptima() == null ? "" : plan.words().choice(l.decision().inOptima()))
        .visibleProperty()
        .bind(Bindings.createBooleanBinding(model::tiesKnown, model.shown()));
    return columns.all();
  }
}
