package org.fourfold.domain.resource;

import java.math.BigDecimal;
import org.fourfold.domain.measure.Default;
import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.Range;
import org.fourfold.domain.measure.Refers;
import org.fourfold.domain.measure.TableFile;
import org.fourfold.domain.measure.Unit;

/** What differs for a resource in one period; empty cells leave the resource as it is. */
@TableFile("resource_periods")
public record ResourcePeriod(
    @Key @Refers("resources") String resource,
    @Key @Refers("periods") @Default("") String period,
    @Default("") @Unit("money/unit/period") BigDecimal unitCost,
    @Range(min = 0) @Default("") @Unit("unit") Double minimum,
    @Range(min = 0) @Default("") @Unit("unit") Double maximum) {}
