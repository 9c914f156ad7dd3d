package org.fourfold.domain.finance;

import java.math.BigDecimal;

/**
 * One draw of a loan, at the start of a period.
 *
 * @param cost its fee and all interest until it is repaid, to the cent
 * @param waiting what it costs more not to draw in this period but in others, below 0 by no more
 *     than rounding; null where the needs could not be met then
 */
public record LoanDraw(String period, BigDecimal amount, BigDecimal cost, BigDecimal waiting) {}
