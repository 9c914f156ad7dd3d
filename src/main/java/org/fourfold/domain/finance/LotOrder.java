package org.fourfold.domain.finance;

import java.math.BigDecimal;

/**
 * One order.
 *
 * @param waiting what it costs more not to order in this period but in others, null where the
 *     demand could not be met then
 */
public record LotOrder(String period, BigDecimal quantity, BigDecimal waiting) {}
