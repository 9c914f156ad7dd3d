package org.fourfold.domain.outcome;

/**
 * One limit of a plan.
 *
 * @param name the same in model files, tables and messages
 * @param code of what is limited; a budget's cost centre and category joined by {@code /}
 * @param period code, or {@code total}
 * @param used of the limit
 * @param limit the amount allowed, or for an at-least limit the amount needed
 * @param slack what is left, ≥ 0 when kept
 * @param shadowPrice d objective ÷ d limit, null where it failed verification
 * @param shadowPriceBasis null where there is no price
 * @param from lowest limit at which the price holds, null where endless or unknown
 * @param to highest such limit, null where endless or unknown
 * @param costPrice with most benefit, the same derivative of the second stage's cost; else null
 */
public record LimitValue(
    String name,
    LimitKind kind,
    String code,
    String period,
    double used,
    double limit,
    double slack,
    Double shadowPrice,
    PriceBasis shadowPriceBasis,
    Double from,
    Double to,
    Double costPrice) {

  /** Whether the limit is reached, within a millionth of its size. */
  public boolean binds() {
    return slack <= 1e-6 * Math.max(1, Math.abs(limit));
  }
}
