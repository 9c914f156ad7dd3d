package org.fourfold.chart;

import java.util.Comparator;

/** What an allocation says in one sentence. */
final class AllocationFinding {
  private AllocationFinding() {}

  static String of(AllocationView view, ChartTable table, ChartWords words) {
    double total = table.total();
    String key = "allocation." + view.measure().name();
    if (total <= 0) {
      return words.text("allocation.none." + view.hue().name());
    }
    ChartLine largest =
        table.lines().stream()
            .filter(l -> l.tone() >= 0)
            .max(Comparator.comparingDouble(ChartLine::sum))
            .orElseThrow();
    String share = words.numbers().share(largest.sum() / total);
    return switch (view.measure()) {
      case COST -> words.text(key, largest.label(), share, words.money(total, table.unit()));
      case BENEFIT ->
          words.text(key, largest.label(), share, words.numbers().amount(total), table.unit());
      case QUANTITY -> quantity(view, table, words, largest, share);
    };
  }

  private static String quantity(
      AllocationView view, ChartTable table, ChartWords words, ChartLine largest, String share) {
    int columns = Math.max(1, table.columns().size());
    // A stock of posts or beds is read as an average, a flow of attendances as a sum.
    boolean stock = view.hue() == Hue.RESOURCES;
    double amount = stock ? table.total() / columns : table.total();
    String key = "allocation.QUANTITY." + (stock ? "stock" : "flow");
    String number = words.numbers().amount(amount >= 100 ? Math.rint(amount) : amount);
    return words.text(key, largest.label(), share, number, table.unit()).strip();
  }
}
