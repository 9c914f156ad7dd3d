package org.fourfold.domain.scenario;

import org.fourfold.domain.measure.Default;
import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.Refers;
import org.fourfold.domain.measure.TableFile;

/** A variant of the department: its parent plus an ordered list of assumptions. */
@TableFile("scenarios")
public record Scenario(
    @Key String scenario, String name, @Refers("scenarios") @Default("") String parent) {}
