package org.fourfold.domain.finance;

import java.math.BigDecimal;
import org.fourfold.domain.measure.Default;
import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.Range;
import org.fourfold.domain.measure.TableFile;
import org.fourfold.domain.measure.Unit;

/**
 * Money needed in one period that a loan is to pay.
 *
 * @param need paid out at the start of the period; below 0 where more comes in
 * @param rate of a loan drawn in this period, nominal per year; empty for the usual
 * @param days of the period
 */
@TableFile("loan_needs")
public record LoanNeed(
    @Key String period,
    @Unit("money") BigDecimal need,
    @Range(min = 0, max = 10) @Default("") @Unit("share") BigDecimal rate,
    @Range(min = 1, max = 366) @Default("30") @Unit("days") Integer days) {}
