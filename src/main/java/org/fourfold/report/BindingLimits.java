package org.fourfold.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitValue;

/** Limits that are reached, the periods of one limit together, dearest first. */
final class BindingLimits {
  /**
   * @param dearest of its periods: the one whose price weighs most
   */
  record Group(LimitKind kind, String code, LimitValue dearest, List<LimitValue> periods) {}

  private record Key(LimitKind kind, String code) {}

  private BindingLimits() {}

  static List<Group> of(PlanReading reading) {
    Map<Key, List<LimitValue>> together = new LinkedHashMap<>();
    for (LimitValue limit : reading.outcome().binding()) {
      together
          .computeIfAbsent(new Key(limit.kind(), limit.code()), _ -> new ArrayList<>())
          .add(limit);
    }
    List<Group> groups = new ArrayList<>();
    together.forEach((k, v) -> groups.add(new Group(k.kind(), k.code(), v.getFirst(), v)));
    return groups;
  }

  /** Those whose next unit is worth something. */
  static List<Group> priced(PlanReading reading) {
    return of(reading).stream().filter(g -> Worth.priced(g.dearest())).toList();
  }

  /** The periods in which a group binds: {@code Apr 26 – Jun 26}. */
  static String when(PlanReading reading, Group group) {
    if (reading.periods().place(group.dearest().period()) < 0) {
      return reading.wording().text("whole.horizon");
    }
    Collection<Integer> places =
        group.periods().stream()
            .map(l -> reading.periods().place(l.period()))
            .filter(t -> t >= 0)
            .toList();
    return places.stream().distinct().count() == reading.periods().count()
            && reading.periods().count() > 1
        ? reading.wording().text("every.period")
        : reading.periods().ranges(places);
  }
}
