package org.fourfold.domain.finance;

import java.math.BigDecimal;

/**
 * What a lender offers, and what else there is.
 *
 * @param rate nominal per year, 0.045 for 4.5 %
 * @param term periods until a draw is repaid
 * @param oneMaturity whether all draws are repaid by the end of the first one's term, so that a
 *     later draw runs for fewer periods
 * @param fee for each draw, whatever its amount
 * @param step draws are multiples of it, null for any amount
 * @param most of one draw, null for endless
 * @param opening cash before the first period
 * @param reserve that cash never falls below
 * @param surplusRate earned on cash at the end of a period, nominal per year
 */
public record LoanTerms(
    BigDecimal rate,
    int term,
    Repayment repayment,
    boolean oneMaturity,
    BigDecimal fee,
    BigDecimal step,
    BigDecimal most,
    BigDecimal opening,
    BigDecimal reserve,
    BigDecimal surplusRate) {}
