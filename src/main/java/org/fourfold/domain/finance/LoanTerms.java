package org.fourfold.domain.finance;

import java.math.BigDecimal;
import org.fourfold.domain.measure.Default;
import org.fourfold.domain.measure.Range;
import org.fourfold.domain.measure.TableFile;
import org.fourfold.domain.measure.Unit;

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
@TableFile("loan_terms")
public record LoanTerms(
    @Range(min = 0, max = 10) @Unit("share") BigDecimal rate,
    @Range(min = 1, max = 1000) @Unit("periods") int term,
    @Default("bullet") Repayment repayment,
    @Default("no") boolean oneMaturity,
    @Range(min = 0) @Default("0") @Unit("money") BigDecimal fee,
    @Range(min = 0) @Default("") @Unit("money") BigDecimal step,
    @Range(min = 0) @Default("") @Unit("money") BigDecimal most,
    @Default("0") @Unit("money") BigDecimal opening,
    @Range(min = 0) @Default("0") @Unit("money") BigDecimal reserve,
    @Range(min = 0, max = 10) @Default("0") @Unit("share") BigDecimal surplusRate) {}
