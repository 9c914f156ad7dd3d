package org.fourfold.domain.schedule;

import org.fourfold.domain.measure.Default;
import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.Range;
import org.fourfold.domain.measure.TableFile;
import org.fourfold.domain.measure.Unit;

/**
 * A unit as it is typed; see {@link ScheduleUnit}.
 *
 * @param open time of day, {@code ""} where always open
 * @param close time of day, {@code ""} where always open
 * @param turnaround minutes
 */
@TableFile("units")
public record UnitRow(
    @Key String unit,
    @Default("") String kind,
    @Default("") String open,
    @Default("") String close,
    @Range(min = 0) @Unit("minutes") @Default("0") double turnaround) {}
