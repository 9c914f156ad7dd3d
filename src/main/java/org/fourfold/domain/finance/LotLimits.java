package org.fourfold.domain.finance;

import java.math.BigDecimal;

/**
 * What holds for every order.
 *
 * @param shelfLife periods in which a unit can be used, the one it arrives in included; null for
 *     endless
 * @param pack units that come together, null where any quantity can be ordered
 * @param minimum least quantity of an order, 0 for none
 * @param storage most units in stock at the end of a period, null for endless
 */
public record LotLimits(
    Integer shelfLife, BigDecimal pack, BigDecimal minimum, BigDecimal storage) {
  public static final LotLimits NONE = new LotLimits(null, null, BigDecimal.ZERO, null);

  /** Whether quantities are held to more than what a shelf life holds them to. */
  public boolean onQuantities() {
    return pack != null || minimum.signum() > 0 || storage != null;
  }
}
