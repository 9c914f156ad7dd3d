package org.fourfold.domain.resource;

import java.math.BigDecimal;
import org.fourfold.domain.measure.Default;
import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.Range;
import org.fourfold.domain.measure.Refers;
import org.fourfold.domain.measure.TableFile;
import org.fourfold.domain.measure.Unit;

/**
 * Something that services and information work use up: nurse hours, bed-days, CT slots, doses.
 *
 * @param storable what is left over at the end of a period is there in the next
 */
@TableFile("capacities")
public record Capacity(
    @Key String capacity,
    String name,
    String unit,
    @Refers("cost_centres") @Default("") String costCentre,
    @Default("no") boolean storable,
    @Default("0") @Unit("money/unit/period") BigDecimal holdingCost,
    @Range(min = 0) @Default("0") @Unit("unit") double openingStock) {}
