package org.fourfold.domain.service;

import org.fourfold.domain.measure.Default;
import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.Range;
import org.fourfold.domain.measure.Refers;
import org.fourfold.domain.measure.TableFile;
import org.fourfold.domain.measure.Unit;

/** Units of a service asked for. An empty period means each; a row for a period overrides it. */
@TableFile("demand")
public record Demand(
    @Key @Refers("services") String service,
    @Key @Refers("periods") @Default("") String period,
    @Range(min = 0) @Unit("unit") double amount) {}
