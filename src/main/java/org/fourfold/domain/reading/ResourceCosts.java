package org.fourfold.domain.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.measure.PeriodSeries;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.resource.Resource;
import org.fourfold.domain.resource.ResourcePeriod;

/** Cost of one unit of each resource in each period, money. */
public final class ResourceCosts {
  private final Map<String, double[]> costs = new HashMap<>();

  public ResourceCosts(Department department) {
    List<ResourcePeriod> priced =
        department.rows(ResourcePeriod.class).stream().filter(p -> p.unitCost() != null).toList();
    Map<String, double[]> changed =
        PeriodSeries.of(
            department.periods(),
            priced,
            ResourcePeriod::resource,
            ResourcePeriod::period,
            p -> p.unitCost().doubleValue(),
            Double.NaN);
    for (Resource r : department.resources()) {
      double[] cost = new double[department.periods().size()];
      Arrays.fill(cost, r.unitCost().doubleValue());
      double[] own = changed.get(r.resource());
      for (int t = 0; own != null && t < cost.length; t++) {
        cost[t] = Double.isNaN(own[t]) ? cost[t] : own[t];
      }
      costs.put(r.resource(), cost);
    }
  }

  /** Quantities of a resource turned into money, in place. */
  public double[] times(String resource, double[] quantities) {
    double[] cost = costs.get(resource);
    for (int t = 0; t < quantities.length; t++) {
      quantities[t] *= cost[t];
    }
    return quantities;
  }
}
