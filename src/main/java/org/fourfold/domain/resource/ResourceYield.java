package org.fourfold.domain.resource;

import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.Refers;
import org.fourfold.domain.measure.TableFile;
import org.fourfold.domain.measure.Unit;

/** Capacity that one unit of a resource supplies in one period. */
@TableFile("resource_yields")
public record ResourceYield(
    @Key @Refers("resources") String resource,
    @Key @Refers("capacities") String capacity,
    @Unit("capacity/unit") double amount) {}
