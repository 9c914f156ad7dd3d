package org.fourfold.optimisation;

import org.fourfold.domain.measure.Period;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitName;
import org.fourfold.solver.Row;

/**
 * The key of a limit.
 *
 * @param word what is limited, the first part of its name
 * @param code of the thing, as planners know it
 * @param period code, or {@code total}
 */
record LimitKey(String word, LimitKind kind, String code, String period) implements Row {

  static LimitKey of(LimitKind kind, String code, String period) {
    return new LimitKey(kind.code(), kind, code, period);
  }

  static LimitKey total(LimitKind kind, String code) {
    return of(kind, code, Period.TOTAL);
  }

  @Override
  public String name() {
    return word + "[" + code + "," + period + "]";
  }

  LimitName limitName() {
    return new LimitName(name(), kind, code, period);
  }
}
