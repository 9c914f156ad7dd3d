package org.fourfold.ui.schedule;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.schedule.Spread;
import org.fourfold.ui.control.result.ResultColumns;
import org.fourfold.ui.mvvm.Texts;

/** The figures of all rules: waiting, flow and tardiness by mean, P50, P90 or greatest. */
final class KpiTable {
  private static final double NAME = 176;
  private static final double SMALL = 54;
  private static final double NUMBER = 76;

  private final Texts texts;
  private final NumberText numbers;

  KpiTable(Texts texts) {
    this.texts = texts;
    numbers = new NumberText(texts.locale());
  }

  void fill(TableView<KpiLine> table, ScheduleViewModel model) {
    ResultColumns<KpiLine> columns = new ResultColumns<>();
    columns.text(
        texts.of("column.rule"),
        NAME,
        l -> (l.best() ? "★ " : "") + l.name() + (l.above() <= 1e-6 ? " ✓" : ""));
    minutes(columns, "objective", KpiLine::objective, NUMBER);
    minutes(columns, "above", KpiLine::above, NUMBER);
    table.getColumns().setAll(columns.all());
    table.getColumns().add(spread("waiting", KpiLine::waiting));
    table.getColumns().add(spread("tardiness", KpiLine::tardiness));
    ResultColumns<KpiLine> rest = new ResultColumns<>();
    rest.number(
        texts.of("column.late"),
        SMALL,
        l -> l.kpis().lateJobs(),
        l -> numbers.amount(l.kpis().lateJobs()));
    rest.number(
        texts.of("column.utilisation"),
        SMALL,
        l -> l.kpis().utilisation(),
        l -> numbers.share(l.kpis().utilisation()));
    minutes(rest, "overtime", l -> l.kpis().overtime(), NUMBER + 4);
    minutes(rest, "makespan", l -> l.kpis().makespan(), NUMBER + 8);
    minutes(rest, "flow", l -> l.flow().mean(), SMALL);
    table.getColumns().addAll(rest.all());
    table.setItems(model.lines());
    table.setTooltip(new Tooltip(texts.of("table.tip")));
    ObservableValue<KpiLine> chosen = table.getSelectionModel().selectedItemProperty();
    chosen.addListener(
        (_, _, line) -> {
          if (line != null) {
            model.shown().set(line.rule());
          }
        });
  }

  private TableColumn<KpiLine, ?> spread(String name, Function<KpiLine, Spread> of) {
    ResultColumns<KpiLine> inner = new ResultColumns<>();
    minutes(inner, "mean", l -> of.apply(l).mean(), SMALL);
    minutes(inner, "p50", l -> of.apply(l).p50(), SMALL);
    minutes(inner, "p90", l -> of.apply(l).p90(), SMALL);
    minutes(inner, "max", l -> of.apply(l).max(), SMALL);
    TableColumn<KpiLine, Object> outer = new TableColumn<>(texts.of("column." + name));
    outer.getColumns().addAll(inner.all());
    return outer;
  }

  private void minutes(
      ResultColumns<KpiLine> columns, String name, ToDoubleFunction<KpiLine> value, double width) {
    columns.number(
        texts.of("column." + name),
        width,
        value,
        l -> {
          double tenths = Math.rint(10 * value.applyAsDouble(l)) / 10;
          return numbers.amount(tenths);
        });
  }
}
