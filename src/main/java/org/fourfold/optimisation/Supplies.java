package org.fourfold.optimisation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fourfold.domain.measure.PeriodSeries;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.resource.Availability;
import org.fourfold.domain.resource.Capacity;
import org.fourfold.domain.resource.Requirement;
import org.fourfold.domain.resource.Resource;
import org.fourfold.domain.resource.ResourcePeriod;
import org.fourfold.domain.resource.ResourceStatus;
import org.fourfold.domain.resource.ResourceYield;

/** Resolves capacities and the resources that supply them. */
final class Supplies {
  private Supplies() {}

  static List<CapacityLine> capacities(Department department, Horizon horizon) {
    Map<String, double[]> available =
        PeriodSeries.of(
            horizon.periods(),
            department.rows(Availability.class),
            Availability::capacity,
            Availability::period,
            Availability::amount,
            0);
    Map<String, double[]> required =
        PeriodSeries.of(
            horizon.periods(),
            department.rows(Requirement.class),
            Requirement::capacity,
            Requirement::period,
            Requirement::amount,
            0);
    double[] none = new double[horizon.length()];
    return department.capacities().stream()
        .map(
            (Capacity c) ->
                new CapacityLine(
                    c.capacity(),
                    c.storable(),
                    c.holdingCost().doubleValue(),
                    c.openingStock(),
                    available.getOrDefault(c.capacity(), none),
                    required.getOrDefault(c.capacity(), none)))
        .toList();
  }

  static List<ResourceLine> resources(Department department, Horizon horizon) {
    Map<String, Map<String, Double>> yields = new HashMap<>();
    for (ResourceYield y : department.rows(ResourceYield.class)) {
      yields
          .computeIfAbsent(y.resource(), _ -> new LinkedHashMap<>())
          .merge(y.capacity(), y.amount(), Double::sum);
    }
    List<ResourcePeriod> exceptions = department.rows(ResourcePeriod.class);
    return department.resources().stream()
        .map(r -> resource(r, exceptions, horizon, yields.getOrDefault(r.resource(), Map.of())))
        .toList();
  }

  private static ResourceLine resource(
      Resource r, List<ResourcePeriod> all, Horizon horizon, Map<String, Double> yields) {
    List<ResourcePeriod> own = all.stream().filter(p -> p.resource().equals(r.resource())).toList();
    double ceiling = r.maximum() == null ? Double.POSITIVE_INFINITY : r.maximum();
    return new ResourceLine(
        r.resource(),
        r.costCentre(),
        r.spendCategory(),
        series(own, horizon, ResourcePeriod::unitCost, r.unitCost().doubleValue()),
        series(own, horizon, ResourcePeriod::minimum, r.minimum()),
        series(own, horizon, ResourcePeriod::maximum, ceiling),
        r.wholeUnits(),
        r.inPost(),
        r.hireCost().doubleValue(),
        r.releaseCost().doubleValue(),
        r.largestChange() == null ? Double.POSITIVE_INFINITY : r.largestChange(),
        r.status() == ResourceStatus.ACTIVE ? yields : Map.of());
  }

  /** One number per period: the usual one, except where a row says otherwise. */
  private static double[] series(
      List<ResourcePeriod> rows,
      Horizon horizon,
      Function<ResourcePeriod, ? extends Number> cell,
      double usual) {
    List<ResourcePeriod> given = rows.stream().filter(r -> cell.apply(r) != null).toList();
    double[] series = new double[horizon.length()];
    Arrays.fill(series, usual);
    return given.isEmpty()
        ? series
        : PeriodSeries.of(
                horizon.periods(),
                given,
                ResourcePeriod::resource,
                ResourcePeriod::period,
                r -> cell.apply(r).doubleValue(),
                usual)
            .getOrDefault(given.getFirst().resource(), series);
  }
}
