package org.fourfold.ui.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.measure.PeriodSeries;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.resource.Availability;
import org.fourfold.domain.resource.Capacity;
import org.fourfold.domain.resource.Requirement;
import org.fourfold.domain.resource.Resource;
import org.fourfold.domain.resource.ResourceStatus;
import org.fourfold.domain.resource.ResourceYield;
import org.fourfold.domain.selection.CapacityRow;
import org.fourfold.domain.selection.PackageChoice;
import org.fourfold.domain.selection.PackageRow;
import org.fourfold.domain.service.Demand;
import org.fourfold.domain.service.Service;
import org.fourfold.domain.service.ServiceUse;
import org.fourfold.domain.service.UsedPer;

/**
 * The services of a department as packages: each a whole service at all that is asked of it over
 * the horizon, worth its benefit, limited by the three capacities that all of them together would
 * use most of. What there is of a capacity: in place and yielded by what is in post, less what is
 * required whatever is delivered. Services nobody asks for, without a maximum, are left out.
 */
final class ServicePackages {
  private final Department department;
  private final List<Period> periods;
  private final Map<String, double[]> demand;
  private final Map<String, double[]> available;
  private final Map<String, double[]> required;
  private final Map<String, Double> volumes = new HashMap<>();

  private ServicePackages(Department department) {
    this.department = department;
    periods = department.periods();
    demand =
        PeriodSeries.of(
            periods,
            department.rows(Demand.class),
            Demand::service,
            Demand::period,
            Demand::amount,
            0);
    available =
        PeriodSeries.of(
            periods,
            department.rows(Availability.class),
            Availability::capacity,
            Availability::period,
            Availability::amount,
            0);
    required =
        PeriodSeries.of(
            periods,
            department.rows(Requirement.class),
            Requirement::capacity,
            Requirement::period,
            Requirement::amount,
            0);
    for (Service service : department.services()) {
      volumes.put(service.service(), volume(service));
    }
  }

  static PackageChoice of(Department department) {
    return new ServicePackages(department).choice();
  }

  private double volume(Service service) {
    double[] asked = demand.get(service.service());
    if (asked == null) {
      return service.maximum() == null ? 0 : service.maximum() * periods.size();
    }
    return Arrays.stream(asked).sum();
  }

  private double there(String capacity) {
    double there = sum(available, capacity) - sum(required, capacity);
    Map<String, Resource> resources = new HashMap<>();
    department.resources().forEach(r -> resources.put(r.resource(), r));
    for (ResourceYield yield : department.rows(ResourceYield.class)) {
      Resource resource = resources.get(yield.resource());
      if (yield.capacity().equals(capacity)
          && resource != null
          && resource.status() == ResourceStatus.ACTIVE) {
        double units = resource.inPost() == null ? resource.minimum() : resource.inPost();
        there += units * yield.amount() * periods.size();
      }
    }
    return Math.max(0, there);
  }

  private static double sum(Map<String, double[]> series, String capacity) {
    double[] found = series.get(capacity);
    return found == null ? 0 : Arrays.stream(found).sum();
  }

  private double use(Service service, String capacity) {
    double each = 0;
    for (ServiceUse use : department.rows(ServiceUse.class)) {
      if (use.service().equals(service.service()) && use.capacity().equals(capacity)) {
        boolean day = use.per() == UsedPer.DAY && service.lengthOfStay() != null;
        each += use.amount() * (day ? service.lengthOfStay() : 1);
      }
    }
    return each * volumes.get(service.service());
  }

  private PackageChoice choice() {
    List<Service> asked =
        department.services().stream().filter(s -> volumes.get(s.service()) > 0).toList();
    List<Capacity> scarce =
        department.capacities().stream()
            .filter(c -> load(asked, c) > 0)
            .sorted(Comparator.comparingDouble((Capacity c) -> -load(asked, c)))
            .limit(PackageChoice.MOST_CAPACITIES)
            .toList();
    List<PackageRow> rows = new ArrayList<>();
    for (Service service : asked) {
      double value = Math.max(0, service.utility() * volumes.get(service.service()));
      rows.add(
          new PackageRow(
              service.service(),
              service.name(),
              rounded(value),
              scarce.isEmpty() ? 0 : rounded(use(service, scarce.getFirst().capacity())),
              more(service, scarce, 1),
              more(service, scarce, 2),
              1,
              service.minimum() > 0,
              ""));
    }
    List<CapacityRow> capacities =
        scarce.stream().map(c -> new CapacityRow(c.name(), rounded(there(c.capacity())))).toList();
    return new PackageChoice(rows, capacities);
  }

  private Double more(Service service, List<Capacity> scarce, int k) {
    return k < scarce.size() ? (Double) rounded(use(service, scarce.get(k).capacity())) : null;
  }

  /** All together against what there is. */
  private double load(List<Service> asked, Capacity capacity) {
    double used = asked.stream().mapToDouble(s -> use(s, capacity.capacity())).sum();
    return used == 0 ? 0 : used / Math.max(1e-9, there(capacity.capacity()));
  }

  /** Two decimals, as tables show them. */
  private static double rounded(double value) {
    return Math.rint(100 * value) / 100;
  }
}
