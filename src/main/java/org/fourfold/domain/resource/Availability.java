package org.fourfold.domain.resource;

import org.fourfold.domain.measure.Default;
import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.Range;
import org.fourfold.domain.measure.Refers;
import org.fourfold.domain.measure.TableFile;
import org.fourfold.domain.measure.Unit;

/** Capacity already in place. An empty period means each; a row for a period overrides it. */
@TableFile("availability")
public record Availability(
    @Key @Refers("capacities") String capacity,
    @Key @Refers("periods") @Default("") String period,
    @Range(min = 0) @Unit("unit") double amount) {}
