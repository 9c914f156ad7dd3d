package org.fourfold.report.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.outcome.PlanOutcome;

/**
 * A limit that is reached, its periods together.
 *
 * @param dearest of its periods: the one whose price weighs most
 * @param periods those in which it is reached, dearest first
 */
public record BindingLimit(
    LimitKind kind, String code, LimitValue dearest, List<LimitValue> periods) {

  private record Key(LimitKind kind, String code) {}

  /** Limits that are reached, dearest first. */
  public static List<BindingLimit> of(PlanOutcome outcome) {
    Map<Key, List<LimitValue>> together = new LinkedHashMap<>();
    for (LimitValue limit : outcome.binding()) {
      together
          .computeIfAbsent(new Key(limit.kind(), limit.code()), _ -> new ArrayList<>())
          .add(limit);
    }
    List<BindingLimit> limits = new ArrayList<>();
    together.forEach((k, v) -> limits.add(new BindingLimit(k.kind(), k.code(), v.getFirst(), v)));
    return limits;
  }

  /** Those whose next unit is known to be worth something. */
  public static List<BindingLimit> priced(PlanOutcome outcome) {
    return of(outcome).stream()
        .filter(b -> b.dearest().shadowPrice() != null)
        .filter(b -> Math.abs(b.dearest().shadowPrice()) > Worth.NOTHING)
        .toList();
  }
}
