package org.fourfold.domain.scenario;

import org.fourfold.domain.measure.Default;
import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.Range;
import org.fourfold.domain.measure.TableFile;

/** How a field of the department may turn out. */
@TableFile("uncertainty")
public record Uncertainty(
    @Key String file,
    @Key String where,
    @Key String field,
    Distribution distribution,
    @Default("") Double p1,
    @Default("") Double p2,
    @Default("") Double p3,
    @Default("") String group,
    @Range(min = -1, max = 1) @Default("0") double correlation) {}
