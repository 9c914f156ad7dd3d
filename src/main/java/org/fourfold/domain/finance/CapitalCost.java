package org.fourfold.domain.finance;

import java.math.BigDecimal;
import org.fourfold.domain.measure.Default;
import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.Range;
import org.fourfold.domain.measure.TableFile;
import org.fourfold.domain.measure.Unit;

/**
 * What a capital project costs and brings in one year, when it starts in the first year given for
 * it. The last three columns are of the project: they are taken from whichever row has them.
 *
 * @param benefit in this year
 * @param needs projects joined by {@code +} that must have started by the time this one starts
 * @param excludes projects joined by {@code +} that cannot be chosen beside this one
 * @param delay years by which its start may be put off
 * @param renewal years after which it has to be renewed: its rows come again, and again, up to the
 *     last budget year; empty for never
 */
@TableFile("capital_projects")
public record CapitalCost(
    @Key String project,
    @Key @Range(min = 0, max = 9999) Integer year,
    @Range(min = 0) @Unit("money") BigDecimal cost,
    @Range(min = 0) @Default("0") BigDecimal benefit,
    @Default("") String needs,
    @Default("") String excludes,
    @Range(min = 0, max = 100) @Default("") @Unit("year") Integer delay,
    @Range(min = 1, max = 100) @Default("") @Unit("year") Integer renewal) {}
