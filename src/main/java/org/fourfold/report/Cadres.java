package org.fourfold.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.reading.ResourceCosts;
import org.fourfold.domain.resource.Capacity;
import org.fourfold.domain.resource.Resource;
import org.fourfold.domain.resource.ResourceYield;

/**
 * Staff of a plan by cadre and category. Who is counted in WTE is staff, and what they yield most
 * of is their cadre. Whoever yields such hours and nothing else (overtime, bank, agency) is staff
 * of it too, in WTE by what one WTE yields of it. A bed or a session that brings its staff along is
 * none.
 */
final class Cadres {
  private static final Set<String> WHOLE_TIME = Set.of("wte", "fte");

  private final PlanReading reading;
  private final Map<String, List<ResourceYield>> yields = new HashMap<>();
  private final Map<String, Double> perWte = new HashMap<>();

  /**
   * @param posts counted in WTE, not by the hour
   * @param wte in each period
   * @param cost in each period, without hires and releases
   */
  record Line(String cadre, String category, boolean posts, double[] wte, double[] cost) {
    private boolean like(Line other) {
      return cadre.equals(other.cadre) && category.equals(other.category) && posts == other.posts;
    }
  }

  Cadres(PlanReading reading) {
    this.reading = reading;
    for (ResourceYield y : reading.department().rows(ResourceYield.class)) {
      yields.computeIfAbsent(y.resource(), _ -> new ArrayList<>()).add(y);
    }
    for (Resource r : reading.department().resources()) {
      ResourceYield most = posts(r) ? most(r) : null;
      if (most != null) {
        perWte.merge(most.capacity(), most.amount(), Math::max);
      }
    }
  }

  private static boolean posts(Resource resource) {
    return WHOLE_TIME.contains(resource.unit().toLowerCase(Locale.ROOT));
  }

  /** The yield that says what a resource is for, null where it has none that is staff. */
  private ResourceYield most(Resource resource) {
    List<ResourceYield> all =
        yields.getOrDefault(resource.resource(), List.of()).stream()
            .filter(y -> y.amount() > 0)
            .toList();
    boolean staff = posts(resource) || all.stream().allMatch(y -> perWte.containsKey(y.capacity()));
    return staff
        ? all.stream().max(Comparator.comparingDouble(ResourceYield::amount)).orElse(null)
        : null;
  }

  /** Resources that are staff. */
  List<Resource> staff() {
    return reading.department().resources().stream()
        .filter(r -> posts(r) || most(r) != null)
        .toList();
  }

  /** One line for each cadre and category, in the department's order. */
  List<Line> lines() {
    Map<String, String> names = new LinkedHashMap<>();
    for (Capacity c : reading.department().capacities()) {
      names.put(c.capacity(), c.name());
    }
    ResourceCosts prices = new ResourceCosts(reading.department());
    List<Line> lines = new ArrayList<>();
    for (Resource r : staff()) {
      ResourceYield most = most(r);
      String cadre = most == null ? r.name() : names.get(most.capacity());
      double each = posts(r) ? 1 : most.amount() / perWte.get(most.capacity());
      double[] wte = reading.series().of(DecisionKind.RESOURCE, r.resource()).clone();
      double[] cost = prices.times(r.resource(), wte.clone());
      for (int t = 0; t < wte.length; t++) {
        wte[t] *= each;
      }
      put(lines, new Line(cadre, r.category(), posts(r), wte, cost));
    }
    return lines;
  }

  private static void put(List<Line> lines, Line line) {
    for (Line there : lines) {
      if (there.like(line)) {
        PlanSeries.add(there.wte(), line.wte());
        PlanSeries.add(there.cost(), line.cost());
        return;
      }
    }
    int after = lines.size();
    for (int i = 0; i < lines.size(); i++) {
      after = lines.get(i).cadre().equals(line.cadre()) ? i + 1 : after;
    }
    lines.add(after, line);
  }
}
