package org.fourfold.exchange.fhir;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.resource.Availability;
import org.fourfold.domain.resource.Capacity;
import org.fourfold.domain.resource.Requirement;
import org.fourfold.domain.resource.Resource;
import org.fourfold.domain.resource.ResourceStatus;
import org.fourfold.domain.resource.ResourceYield;
import org.fourfold.domain.scenario.Workspace;

/** What there is and what is required of a capacity in a period: its own row, or that of all. */
final class PeriodAmount {
  private record Row(String capacity, String period, double amount) {}

  private PeriodAmount() {}

  /**
   * What is in place and what the resources in post supply, those without a post at their least.
   */
  static double supplied(Workspace workspace, Capacity capacity, Period period) {
    Map<String, Double> posts = new HashMap<>();
    for (Resource r : workspace.rows(DepartmentTables.RESOURCES)) {
      if (r.status() == ResourceStatus.ACTIVE) {
        posts.put(r.resource(), r.inPost() == null ? r.minimum() : r.inPost());
      }
    }
    double sum = available(workspace, capacity, period);
    for (ResourceYield y : workspace.rows(DepartmentTables.RESOURCE_YIELDS)) {
      if (y.capacity().equals(capacity.capacity())) {
        sum += y.amount() * posts.getOrDefault(y.resource(), 0.0);
      }
    }
    return sum;
  }

  static double available(Workspace workspace, Capacity capacity, Period period) {
    return of(
        workspace.rows(DepartmentTables.AVAILABILITY).stream().map(PeriodAmount::row),
        capacity,
        period);
  }

  static double required(Workspace workspace, Capacity capacity, Period period) {
    return of(
        workspace.rows(DepartmentTables.REQUIREMENTS).stream().map(PeriodAmount::row),
        capacity,
        period);
  }

  private static Row row(Availability a) {
    return new Row(a.capacity(), a.period(), a.amount());
  }

  private static Row row(Requirement r) {
    return new Row(r.capacity(), r.period(), r.amount());
  }

  private static double of(Stream<Row> rows, Capacity capacity, Period period) {
    Optional<Row> found =
        rows.filter(r -> r.capacity().equals(capacity.capacity()))
            .filter(r -> r.period().isEmpty() || r.period().equals(period.period()))
            .reduce((a, b) -> a.period().isEmpty() ? b : a);
    return found.map(Row::amount).orElse(0.0);
  }
}
