package org.fourfold.chart;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.resource.Resource;
import org.fourfold.domain.resource.ResourceStatus;
import org.fourfold.domain.resource.ResourceYield;

/**
 * Which capacities run out: all is used, and no resource that yields it can be raised. A capacity
 * that is bought as it is needed is used in full too, but does not hold the plan back.
 */
final class ShortCapacities {
  private record Slot(String code, String period) {}

  private final Map<String, Set<String>> yielding;
  private final Set<Slot> atTheirMost = new HashSet<>();
  private final boolean supplyDecided;

  ShortCapacities(Department department, PlanOutcome outcome) {
    Set<String> active =
        department.resources().stream()
            .filter(r -> r.status() == ResourceStatus.ACTIVE)
            .map(Resource::resource)
            .collect(Collectors.toSet());
    yielding =
        department.rows(ResourceYield.class).stream()
            .filter(y -> y.amount() > 0 && active.contains(y.resource()))
            .collect(
                Collectors.groupingBy(
                    ResourceYield::capacity,
                    Collectors.mapping(ResourceYield::resource, Collectors.toSet())));
    outcome
        .limits(LimitKind.HEADCOUNT)
        .filter(LimitValue::binds)
        .forEach(l -> atTheirMost.add(new Slot(l.code(), l.period())));
    supplyDecided = outcome.decisions(DecisionKind.RESOURCE).findAny().isPresent();
  }

  boolean runsOut(LimitValue capacity) {
    if (!capacity.binds() || capacity.limit() <= 0) {
      return false;
    }
    return !supplyDecided
        || yielding.getOrDefault(capacity.code(), Set.of()).stream()
            .allMatch(r -> atTheirMost.contains(new Slot(r, capacity.period())));
  }
}
