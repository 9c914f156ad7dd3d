package org.fourfold.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.DecisionValue;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.resource.ResourcePeriod;

/** A department in which the resources of a plan are what they are. */
final class HeldResources {
  private record Place(String resource, String period) {}

  private final Map<Place, Double> held = new HashMap<>();

  HeldResources(PlanOutcome plan) {
    for (DecisionValue d : plan.decisions(DecisionKind.RESOURCE).toList()) {
      held.put(new Place(d.code(), d.period()), Math.max(0, d.value()));
    }
  }

  Department in(Department department) {
    List<ResourcePeriod> rows = new ArrayList<>();
    Map<Place, ResourcePeriod> there = new HashMap<>();
    for (ResourcePeriod row : department.rows(ResourcePeriod.class)) {
      Place place = new Place(row.resource(), row.period());
      there.put(place, row);
      if (!held.containsKey(place)) {
        rows.add(row);
      }
    }
    held.forEach(
        (place, value) -> {
          ResourcePeriod own = there.get(place);
          rows.add(
              new ResourcePeriod(
                  place.resource(),
                  place.period(),
                  own == null ? null : own.unitCost(),
                  value,
                  value));
        });
    return department.with(ResourcePeriod.class, rows);
  }
}
