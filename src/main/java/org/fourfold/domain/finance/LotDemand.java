package org.fourfold.domain.finance;

import java.math.BigDecimal;
import org.fourfold.domain.measure.Default;
import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.Range;
import org.fourfold.domain.measure.TableFile;
import org.fourfold.domain.measure.Unit;

/**
 * What is needed of a drug or supply in one period.
 *
 * @param setup cost of ordering in this period, whatever the quantity; empty for the usual
 * @param holding cost of a unit in stock at the end of this period; empty for the usual
 */
@TableFile("lot_demand")
public record LotDemand(
    @Key String period,
    @Range(min = 0) @Unit("unit") BigDecimal demand,
    @Range(min = 0) @Default("") @Unit("money") BigDecimal setup,
    @Range(min = 0) @Default("") @Unit("money/unit") BigDecimal holding) {}
