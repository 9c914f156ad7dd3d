package org.fourfold.optimisation;

import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.scenario.Operation;

/**
 * Another amount for a limit: the availability of a capacity, a demand, a budget, the maximum of a
 * resource, the right side of a rule.
 *
 * @param code of what is limited, as the limits of a plan show it
 * @param period its code, {@code total}, or empty for each period (where the limit has none but a
 *     total, for that)
 * @param value in the limit's unit, or the factor to scale by; plus infinity takes the limit away
 */
public record AmountChange(
    LimitKind kind, String code, String period, Operation operation, double value) {

  public static AmountChange set(LimitKind kind, String code, String period, double value) {
    return new AmountChange(kind, code, period, Operation.SET, value);
  }

  double applied(double given) {
    return switch (operation) {
      case SET -> value;
      case SCALE -> value * given;
      case ADD -> value + given;
    };
  }
}
