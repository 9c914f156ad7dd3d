package org.fourfold.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.reading.PlanSeries;
import org.fourfold.domain.resource.Capacity;

/** Share of each capacity that a plan uses in each period; marked where it runs out. */
public final class UtilisationTable {
  private UtilisationTable() {}

  /** The fullest capacity first; those that the plan does not limit are left out. */
  public static ChartTable of(Department department, PlanOutcome outcome, Locale locale) {
    ChartWords words = new ChartWords(locale);
    Map<String, Integer> places = PlanSeries.places(department.periods());
    Map<String, double[]> shares = new HashMap<>();
    Map<String, Set<Integer>> marks = new HashMap<>();
    ShortCapacities scarce = new ShortCapacities(department, outcome);
    List<LimitValue> limits = outcome.limits(LimitKind.CAPACITY).toList();
    for (LimitValue limit : limits) {
      Integer t = places.get(limit.period());
      if (t != null) {
        shares.computeIfAbsent(limit.code(), _ -> empty(places.size()))[t] = share(limit);
        if (scarce.runsOut(limit)) {
          marks.computeIfAbsent(limit.code(), _ -> new TreeSet<>()).add(t);
        }
      }
    }
    List<ChartLine> lines = lines(department, shares, marks);
    PeriodNames periods = new PeriodNames(department.periods(), locale);
    return new ChartTable(
        UtilisationFinding.of(lines, limits, periods, words),
        words.text("heading.capacity"),
        "",
        ChartTable.Kind.SHARE,
        periods.bare(),
        lines,
        false);
  }

  private static List<ChartLine> lines(
      Department department, Map<String, double[]> shares, Map<String, Set<Integer>> marks) {
    List<ChartLine> lines = new ArrayList<>();
    for (Capacity c : department.capacities()) {
      double[] share = shares.get(c.capacity());
      if (share != null) {
        lines.add(
            new ChartLine(
                c.capacity(),
                c.name(),
                c.unit(),
                lines.size(),
                ChartLine.boxed(share),
                marks.getOrDefault(c.capacity(), Set.of())));
      }
    }
    lines.sort(
        Comparator.<ChartLine>comparingInt(l -> -l.marks().size())
            .thenComparing(Comparator.comparingDouble(ChartLine::sum).reversed()));
    return lines;
  }

  private static double[] empty(int length) {
    double[] empty = new double[length];
    Arrays.fill(empty, Double.NaN);
    return empty;
  }

  private static double share(LimitValue limit) {
    return limit.limit() > 0 ? limit.used() / limit.limit() : limit.used() > 0 ? 1 : Double.NaN;
  }
}
