package org.fourfold.domain.information;

import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.Refers;
import org.fourfold.domain.measure.TableFile;
import org.fourfold.domain.measure.Unit;

/** Capacity that one unit of records work uses. */
@TableFile("information_uses")
public record InformationUse(
    @Key @Refers("information_jobs") String job,
    @Key @Refers("capacities") String capacity,
    @Unit("capacity/unit") double amount) {}
