package org.fourfold.domain.finance;

import java.math.BigDecimal;

/**
 * What happens to loan and cash in one period, to the cent.
 *
 * @param period {@code ""} for all periods after the last one given
 * @param repaid principal, at the start of the period, from other money than the cash here
 * @param owed at the end of the period
 * @param interest on what is owed in the period
 * @param cash at its end
 * @param earned on that cash
 */
public record LoanPeriod(
    String period,
    BigDecimal need,
    BigDecimal drawn,
    BigDecimal fee,
    BigDecimal repaid,
    BigDecimal owed,
    BigDecimal interest,
    BigDecimal cash,
    BigDecimal earned) {}
