package org.fourfold.ui.control.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.scene.control.TableView;
import org.fourfold.chart.ChartLine;
import org.fourfold.chart.ChartTable;
import org.fourfold.ui.mvvm.Texts;

/** The numbers of a figure as a table. */
final class FigureTable {
  private static final double LABEL = 264;
  private static final double NUMBER = 84;
  private static final double UNIT = 88;

  private final Locale locale;
  private final Texts texts;

  FigureTable(Locale locale) {
    this.locale = locale;
    texts = new Texts(FigureTable.class, locale);
  }

  void show(ChartTable table, TableView<ChartLine> view) {
    view.getColumns().setAll(List.of());
    ResultColumns<ChartLine> columns = new ResultColumns<>();
    columns.text(table.heading(), LABEL, ChartLine::label);
    if (table.lines().stream().anyMatch(l -> !l.unit().isEmpty())) {
      columns.text("", UNIT, ChartLine::unit);
    }
    for (int c = 0; c < table.columns().size(); c++) {
      int place = c;
      columns.number(
          table.columns().get(c),
          NUMBER,
          l -> l.value(place),
          l -> (l.marks().contains(place) ? "• " : "") + table.text(l.value(place), locale));
    }
    if (table.kind() == ChartTable.Kind.MONEY) {
      columns.number(
          texts.of("total"), NUMBER + 16, ChartLine::sum, l -> table.text(l.sum(), locale));
    }
    view.getColumns().setAll(columns.all());
    List<ChartLine> rows = new ArrayList<>(table.lines());
    if (table.summed() && rows.size() > 1) {
      rows.add(ChartLine.of("", texts.of("total"), 0, table.sums()));
    }
    view.setItems(FXCollections.observableArrayList(rows));
  }
}
