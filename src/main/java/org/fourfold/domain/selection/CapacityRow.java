package org.fourfold.domain.selection;

import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.Range;
import org.fourfold.domain.measure.TableFile;

/** What there is of one capacity; the first row limits the first weight, and so on. */
@TableFile("package_capacities")
public record CapacityRow(@Key String name, @Range(min = 0, max = 1e15) double amount) {}
