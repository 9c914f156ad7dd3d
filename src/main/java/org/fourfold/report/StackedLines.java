package org.fourfold.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Figures of one thing that belong together, one under the other in a single row of a grid. */
final class StackedLines {
  private final Wording words;
  private final List<String> labels = new ArrayList<>();
  private final List<double[]> amounts = new ArrayList<>();
  private final List<String> totals = new ArrayList<>();

  StackedLines(Wording words) {
    this.words = words;
  }

  /** Amounts that add up over the horizon. */
  void add(String label, double[] each) {
    add(label, each, words.gridAmount(PlanSeries.sum(each)));
  }

  /** Amounts at the end of each period: the last of them says where the horizon ends. */
  void addLevel(String label, double[] each) {
    add(label, each, each.length == 0 ? "" : words.gridAmount(each[each.length - 1]));
  }

  private void add(String label, double[] each, String total) {
    labels.add(label);
    amounts.add(each);
    totals.add(total);
  }

  void into(PeriodGrid grid, String name, String unit) {
    int periods = amounts.getFirst().length;
    List<String> cells = new ArrayList<>();
    for (int t = 0; t < periods; t++) {
      int place = t;
      cells.add(PlanReading.lines(amounts.stream().map(a -> words.gridAmount(a[place])).toList()));
    }
    grid.row(
        Arrays.asList(name, unit, PlanReading.lines(labels)),
        cells,
        List.of(PlanReading.lines(totals)));
  }
}
