package org.fourfold.domain.information;

import org.fourfold.domain.measure.Default;
import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.Range;
import org.fourfold.domain.measure.Refers;
import org.fourfold.domain.measure.TableFile;
import org.fourfold.domain.measure.Unit;

/** Records work offered, beside what services generate. */
@TableFile("information_volumes")
public record InformationVolume(
    @Key @Refers("information_jobs") String job,
    @Key @Refers("periods") @Default("") String period,
    @Range(min = 0) @Unit("unit") double amount) {}
