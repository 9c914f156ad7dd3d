package org.fourfold.domain.information;

import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.Range;
import org.fourfold.domain.measure.Refers;
import org.fourfold.domain.measure.TableFile;
import org.fourfold.domain.measure.Unit;

/** Records work that one unit of a service generates. */
@TableFile("service_information")
public record ServiceInformation(
    @Key @Refers("services") String service,
    @Key @Refers("information_jobs") String job,
    @Range(min = 0) @Unit("work/unit") double amount) {}
