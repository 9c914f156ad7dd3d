package org.fourfold.ui.plan;

import java.util.List;
import org.fourfold.domain.outcome.DecisionValue;

/**
 * A decision in words, or the decisions on one thing over time.
 *
 * @param decision of a group its first
 * @param name of the thing, or of the month within a group
 * @param note what it is for, or how its months are summed up
 * @param amount in its unit; of a group the sum, or the mean or last of what is there again
 * @param shown that with its unit
 * @param forced change of the objective per unit forced in, NaN where not verified
 * @param forcedShown that in words
 * @param ties in how many equally good plans, {@code ""} where not asked
 * @param parts of a group, else none
 */
public record DecisionLine(
    DecisionValue decision,
    String name,
    String note,
    double amount,
    String shown,
    double forced,
    String forcedShown,
    String ties,
    List<DecisionLine> parts) {}
