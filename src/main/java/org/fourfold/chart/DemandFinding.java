package org.fourfold.chart;

import java.util.Comparator;
import java.util.List;

/** Which demand a plan does not meet. */
final class DemandFinding {
  private DemandFinding() {}

  static String of(List<ChartLine> lines, ChartWords words) {
    if (lines.isEmpty()) {
      return words.text("demand.none");
    }
    List<ChartLine> refusing = lines.stream().filter(DemandFinding::refuses).toList();
    long waiting = lines.stream().filter(l -> l.value(DemandTable.WAITING) > 0.5).count();
    if (refusing.isEmpty()) {
      return waiting == 0
          ? words.text("demand.all")
          : words.counted("demand.wait", (int) waiting, words.sentence(words.count((int) waiting)));
    }
    ChartLine worst =
        refusing.stream()
            .max(Comparator.comparingDouble(l -> l.value(DemandTable.REFUSED)))
            .orElseThrow();
    return words.counted(
        "demand.refuse",
        refusing.size(),
        worst.label(),
        words.numbers().amount(Math.rint(worst.value(DemandTable.REFUSED))),
        words.numbers().amount(Math.rint(worst.value(DemandTable.DEMAND))),
        words.sentence(words.count(refusing.size())));
  }

  private static boolean refuses(ChartLine line) {
    return line.value(DemandTable.REFUSED) > 1e-6 * Math.max(1, line.value(DemandTable.DEMAND));
  }
}
