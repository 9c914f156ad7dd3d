package org.fourfold.domain.finance;

import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.TableFile;

/** A unit of the organisation that money is charged to. */
@TableFile("cost_centres")
public record CostCentre(@Key String costCentre, String name) {}
