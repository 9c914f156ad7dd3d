package org.fourfold.domain.schedule;

import org.fourfold.domain.measure.Default;
import org.fourfold.domain.measure.Refers;
import org.fourfold.domain.measure.TableFile;

/**
 * A closure as it is typed; see {@link Closure}.
 *
 * @param unit {@code ""} for all
 */
@TableFile("closures")
public record ClosureRow(
    @Refers("units") @Default("") String unit,
    String start,
    String end,
    @Default("") String reason) {}
