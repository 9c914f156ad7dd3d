package org.fourfold.report;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.report.page.NumberStyle;
import org.fourfold.report.page.SheetCell;

/** Figures of one thing that belong together, one under the other in a single row of a grid. */
final class StackedLines {
  private final List<String> labels = new ArrayList<>();
  private final List<double[]> amounts = new ArrayList<>();
  private final List<SheetCell> totals = new ArrayList<>();

  /** Amounts that add up over the horizon. */
  void add(String label, double[] each) {
    add(label, each, quantity(PlanSeries.sum(each)));
  }

  /** Amounts at the end of each period: the last of them says where the horizon ends. */
  void addLevel(String label, double[] each) {
    add(label, each, each.length == 0 ? SheetCell.EMPTY : quantity(each[each.length - 1]));
  }

  private void add(String label, double[] each, SheetCell total) {
    labels.add(label);
    amounts.add(each);
    totals.add(total);
  }

  void into(PeriodGrid grid, String name, String unit) {
    int periods = amounts.getFirst().length;
    List<SheetCell> cells = new ArrayList<>();
    for (int t = 0; t < periods; t++) {
      int place = t;
      cells.add(new SheetCell.Stack(amounts.stream().map(a -> quantity(a[place])).toList()));
    }
    grid.row(
        List.of(SheetCell.of(name), SheetCell.of(unit), SheetCell.stack(labels)),
        cells,
        List.of(new SheetCell.Stack(totals)));
  }

  private static SheetCell quantity(double value) {
    return SheetCell.of(value, NumberStyle.QUANTITY);
  }
}
