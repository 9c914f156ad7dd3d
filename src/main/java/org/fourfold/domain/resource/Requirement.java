package org.fourfold.domain.resource;

import org.fourfold.domain.measure.Default;
import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.Range;
import org.fourfold.domain.measure.Refers;
import org.fourfold.domain.measure.TableFile;
import org.fourfold.domain.measure.Unit;

/** Standing need for a capacity, whatever the services deliver: on-call cover, ward rounds. */
@TableFile("requirements")
public record Requirement(
    @Key @Refers("capacities") String capacity,
    @Key @Refers("periods") @Default("") String period,
    @Range(min = 0) @Unit("unit") double amount) {}
