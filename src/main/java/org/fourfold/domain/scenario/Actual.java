package org.fourfold.domain.scenario;

import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.Refers;
import org.fourfold.domain.measure.TableFile;

/** What really happened in a period. */
@TableFile("actuals")
public record Actual(
    @Key ActualKind kind, @Key String code, @Key @Refers("periods") String period, double amount) {}
