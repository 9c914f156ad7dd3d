package org.fourfold.ui.plan;

import java.util.List;
import org.fourfold.domain.outcome.LimitValue;

/**
 * A limit in words, or a group of limits.
 *
 * @param limit of a group the one whose next unit is worth most
 * @param name of the limit, or of its month within a group of one thing
 * @param note when it is reached, or how many are
 * @param share used, from 0 to 1, NaN where there is no such thing
 * @param used amount used of the limit, with unit
 * @param gain objective gained by one more, NaN where not verified
 * @param worth that in words
 * @param parts of a group, else none
 */
public record LimitLine(
    LimitValue limit,
    String name,
    String note,
    double share,
    String used,
    double gain,
    String worth,
    List<LimitLine> parts) {

  /** A group of which this is the line that counts most. */
  LimitLine group(String wanted, String small, double part, String usedInAll, List<LimitLine> all) {
    return new LimitLine(limit, wanted, small, part, usedInAll, gain, worth, all);
  }

  LimitLine named(String wanted, String small) {
    return new LimitLine(limit, wanted, small, share, used, gain, worth, parts);
  }
}
