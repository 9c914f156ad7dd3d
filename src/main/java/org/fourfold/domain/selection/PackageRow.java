package org.fourfold.domain.selection;

import org.fourfold.domain.measure.Default;
import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.Range;
import org.fourfold.domain.measure.TableFile;

/**
 * A service package as it is typed; see {@link SelectionItem}.
 *
 * @param weight use of the first capacity by one copy
 * @param weight2 of the second, null for none
 * @param weight3 of the third, null for none
 */
@TableFile("packages")
public record PackageRow(
    @Key String item,
    @Default("") String name,
    @Range(min = 0) double value,
    @Range(min = 0) double weight,
    @Range(min = 0) @Default("") Double weight2,
    @Range(min = 0) @Default("") Double weight3,
    @Range(min = 1, max = 1e9) @Default("1") int copies,
    @Default("no") boolean compulsory,
    @Default("") String exclusive) {

  /** Use of a capacity, counted from 0. */
  double use(int capacity) {
    Double given = capacity == 0 ? (Double) weight : capacity == 1 ? weight2 : weight3;
    return given == null ? 0 : given;
  }
}
