package org.fourfold.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Things gathered into groups; each keeps its tone whatever else is shown. */
final class LineGroups {
  /** A thing with its group and one number per column. */
  record Thing(String code, String name, String group, double[] values) {}

  private final String none;
  private final String rest;
  private final Locale locale;
  private final List<Thing> things = new ArrayList<>();

  LineGroups(ChartWords words) {
    none = words.text("group.none");
    rest = words.text("group.rest");
    locale = words.locale();
  }

  void add(Thing thing) {
    things.add(thing);
  }

  /** One line per thing, in the order in which they were added. */
  List<ChartLine> things() {
    List<ChartLine> lines = new ArrayList<>();
    for (Thing t : things) {
      lines.add(ChartLine.of(t.code(), t.name(), lines.size(), t.values()));
    }
    return lines;
  }

  /** Things where they are few enough, else groups, the smallest summed up as the rest. */
  List<ChartLine> atMost(int most) {
    List<ChartLine> lines = things.size() <= most ? things() : groups();
    List<ChartLine> filled = lines.stream().filter(l -> l.sum() != 0).toList();
    if (filled.size() <= most) {
      return filled;
    }
    Set<String> kept =
        filled.stream()
            .sorted(Comparator.comparingDouble(ChartLine::sum).reversed())
            .limit(most - 1L)
            .map(ChartLine::code)
            .collect(Collectors.toSet());
    List<ChartLine> result = new ArrayList<>();
    double[] others = new double[filled.getFirst().values().size()];
    for (ChartLine line : filled) {
      if (kept.contains(line.code())) {
        result.add(line);
      } else {
        add(others, line);
      }
    }
    result.add(ChartLine.of("", rest, -1, others));
    return result;
  }

  private List<ChartLine> groups() {
    Map<String, double[]> sums = new LinkedHashMap<>();
    for (Thing t : things) {
      double[] sum = sums.computeIfAbsent(t.group(), _ -> new double[t.values().length]);
      for (int c = 0; c < sum.length; c++) {
        sum[c] += t.values()[c];
      }
    }
    List<ChartLine> lines = new ArrayList<>();
    sums.forEach((group, sum) -> lines.add(ChartLine.of(group, name(group), lines.size(), sum)));
    return lines;
  }

  private String name(String group) {
    return group.isEmpty() ? none : group.substring(0, 1).toUpperCase(locale) + group.substring(1);
  }

  private static void add(double[] sums, ChartLine line) {
    for (int c = 0; c < sums.length; c++) {
      sums[c] += line.value(c);
    }
  }
}
