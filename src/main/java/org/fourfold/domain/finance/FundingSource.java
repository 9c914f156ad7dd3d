package org.fourfold.domain.finance;

import java.math.BigDecimal;
import org.fourfold.domain.measure.Default;
import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.Range;
import org.fourfold.domain.measure.Refers;
import org.fourfold.domain.measure.TableFile;
import org.fourfold.domain.measure.Unit;

/**
 * A pot that money is drawn from.
 *
 * @param costRate per unit drawn, once; for a loan nominal per year
 * @param from first period in which it can be drawn, empty for the first of all
 * @param to last such period, inclusive, empty for the last of all
 * @param termPeriods of a loan
 */
@TableFile("funding_sources")
public record FundingSource(
    @Key String source,
    String name,
    FundingKind kind,
    @Default("0") @Unit("share") double costRate,
    @Range(min = 0) @Default("0") @Unit("money/period") BigDecimal minimum,
    @Range(min = 0) @Default("") @Unit("money/period") BigDecimal maximum,
    @Range(min = 0) @Default("") @Unit("money") BigDecimal maximumTotal,
    @Refers("periods") @Default("") String from,
    @Refers("periods") @Default("") String to,
    @Range(min = 1, max = 1000) @Default("") @Unit("periods") Integer termPeriods,
    @Default("bullet") Repayment repayment) {}
