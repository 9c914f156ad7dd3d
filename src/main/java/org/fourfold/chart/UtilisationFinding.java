package org.fourfold.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fourfold.domain.outcome.LimitValue;

/** Which capacity holds the plan back, and when. */
final class UtilisationFinding {
  private UtilisationFinding() {}

  static String of(
      List<ChartLine> lines, List<LimitValue> limits, PeriodNames periods, ChartWords words) {
    if (lines.isEmpty()) {
      return words.text("utilisation.none");
    }
    List<ChartLine> binding = lines.stream().filter(l -> !l.marks().isEmpty()).toList();
    if (binding.isEmpty()) {
      return fullest(lines, periods, words);
    }
    Map<String, Double> worth =
        limits.stream()
            .filter(LimitValue::binds)
            .filter(l -> l.shadowPrice() != null)
            .collect(
                Collectors.groupingBy(
                    LimitValue::code,
                    Collectors.summingDouble(l -> Math.abs(l.shadowPrice() * l.limit()))));
    ChartLine dearest =
        binding.stream()
            .max(
                Comparator.<ChartLine>comparingDouble(l -> worth.getOrDefault(l.code(), 0.0))
                    .thenComparingInt(l -> l.marks().size()))
            .orElseThrow();
    String when = periods.when(new TreeSet<>(dearest.marks()));
    int others = binding.size() - 1;
    String first = words.text("utilisation.binds", dearest.label(), when);
    return others == 0
        ? first
        : first + words.counted("utilisation.others", others, words.count(others));
  }

  private static String fullest(List<ChartLine> lines, PeriodNames periods, ChartWords words) {
    Optional<ChartLine> line =
        lines.stream().max(Comparator.comparingDouble(UtilisationFinding::peak));
    int at = peakAt(line.orElseThrow());
    return words.text(
        "utilisation.free",
        line.get().label(),
        words.numbers().share(line.get().value(at)),
        periods.name(at));
  }

  private static double peak(ChartLine line) {
    return line.value(peakAt(line));
  }

  private static int peakAt(ChartLine line) {
    int best = 0;
    for (int t = 1; t < line.values().size(); t++) {
      if (Double.isNaN(line.value(best)) || line.value(t) > line.value(best)) {
        best = t;
      }
    }
    return best;
  }
}
