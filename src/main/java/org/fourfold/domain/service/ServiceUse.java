package org.fourfold.domain.service;

import org.fourfold.domain.measure.Default;
import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.Refers;
import org.fourfold.domain.measure.TableFile;
import org.fourfold.domain.measure.Unit;

/** Capacity that one unit of a service uses, per unit or per day of its length of stay. */
@TableFile("service_uses")
public record ServiceUse(
    @Key @Refers("services") String service,
    @Key @Refers("capacities") String capacity,
    @Unit("capacity/unit") double amount,
    @Key @Default("unit") UsedPer per) {}
