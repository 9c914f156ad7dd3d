package org.fourfold.monitoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fourfold.domain.finance.SpendCategory;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.reading.PlanSeries;
import org.fourfold.domain.resource.Capacity;
import org.fourfold.domain.resource.Resource;
import org.fourfold.domain.scenario.Actual;
import org.fourfold.domain.scenario.ActualKind;
import org.fourfold.domain.service.Service;

/** Actuals as one number per period, null where there is none. */
final class ActualSeries {
  private record Thing(ActualKind kind, String code) {}

  private final Map<Thing, Double[]> series = new HashMap<>();
  private final Set<Integer> places = new TreeSet<>();
  private final List<Problem> problems = new ArrayList<>();

  ActualSeries(Department department, List<Actual> actuals) {
    Map<String, Integer> periods = PlanSeries.places(department.periods());
    Map<ActualKind, Set<String>> known =
        Map.of(
            ActualKind.SERVICE, codes(department.services(), Service::service),
            ActualKind.RESOURCE, codes(department.resources(), Resource::resource),
            ActualKind.CAPACITY, codes(department.capacities(), Capacity::capacity),
            ActualKind.SPEND, codes(department.spendCategories(), SpendCategory::spendCategory));
    for (int i = 0; i < actuals.size(); i++) {
      Actual a = actuals.get(i);
      Integer t = periods.get(a.period());
      if (!known.get(a.kind()).contains(a.code())) {
        unknown(i, "code", a.code(), table(a.kind()));
      } else if (t == null) {
        unknown(i, "period", a.period(), DepartmentTables.PERIODS.file());
      } else {
        places.add(t);
        series.computeIfAbsent(new Thing(a.kind(), a.code()), _ -> new Double[periods.size()])[t] =
            a.amount();
      }
    }
  }

  private static <R> Set<String> codes(List<R> rows, Function<R, String> code) {
    return rows.stream().map(code).collect(Collectors.toSet());
  }

  private static String table(ActualKind kind) {
    return switch (kind) {
      case SERVICE -> DepartmentTables.SERVICES.file();
      case RESOURCE -> DepartmentTables.RESOURCES.file();
      case CAPACITY -> DepartmentTables.CAPACITIES.file();
      case SPEND -> DepartmentTables.SPEND_CATEGORIES.file();
    };
  }

  private void unknown(int place, String column, String code, String file) {
    problems.add(
        Problem.warning("actuals", place + 2, column, Fault.UNKNOWN_CODE, List.of(code, file)));
  }

  /** Actuals that nothing in the department has the code of. */
  List<Problem> problems() {
    return problems;
  }

  /** Places of the periods with any actual, in order. */
  Set<Integer> places() {
    return places;
  }

  boolean has(ActualKind kind, String code) {
    return series.containsKey(new Thing(kind, code));
  }

  /** Null where there is none. */
  Double at(ActualKind kind, String code, int t) {
    Double[] found = series.get(new Thing(kind, code));
    return found == null ? null : found[t];
  }

  /** The actual, or what else is thought to have been. */
  double at(ActualKind kind, String code, int t, double otherwise) {
    Double found = at(kind, code, t);
    return found == null ? otherwise : found;
  }
}
