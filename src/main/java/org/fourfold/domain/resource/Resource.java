package org.fourfold.domain.resource;

import java.math.BigDecimal;
import org.fourfold.domain.measure.Default;
import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.Range;
import org.fourfold.domain.measure.Refers;
import org.fourfold.domain.measure.TableFile;
import org.fourfold.domain.measure.Unit;

/**
 * A way to supply capacity: a WTE on a contract, overtime, bank, agency, a staffed bed, a session.
 *
 * @param minimum per period
 * @param maximum per period, null for no ceiling
 * @param inPost units at the start, null where the amount may change freely between periods
 * @param largestChange most units gained or lost from one period to the next, null for no limit
 */
@TableFile("resources")
public record Resource(
    @Key String resource,
    String name,
    @Default("") String category,
    @Default("") String unit,
    @Refers("cost_centres") @Default("") String costCentre,
    @Refers("spend_categories") @Default("") String spendCategory,
    @Unit("money/unit/period") BigDecimal unitCost,
    @Range(min = 0) @Default("0") @Unit("unit") double minimum,
    @Range(min = 0) @Default("") @Unit("unit") Double maximum,
    @Default("no") boolean wholeUnits,
    @Range(min = 0) @Default("") @Unit("unit") Double inPost,
    @Default("0") @Unit("money/unit") BigDecimal hireCost,
    @Default("0") @Unit("money/unit") BigDecimal releaseCost,
    @Range(min = 0) @Default("") @Unit("unit/period") Double largestChange,
    @Default("active") ResourceStatus status) {}
