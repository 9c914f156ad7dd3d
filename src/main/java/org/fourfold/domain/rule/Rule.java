package org.fourfold.domain.rule;

import org.fourfold.domain.measure.Default;
import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.Refers;
import org.fourfold.domain.measure.TableFile;

/**
 * A linear limit that a planner states by name; empty period: in each; {@code total}: over the
 * horizon.
 */
@TableFile("rules")
public record Rule(
    @Key String rule,
    String name,
    Sense sense,
    @Refers(value = "periods", or = "total") @Default("") String period,
    double amount,
    @Default("") String reason) {}
