package org.fourfold.ui.control;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the numbers of a selection come to.
 *
 * @param count how many cells hold a number
 */
public record RangeSum(int count, BigDecimal sum) {
  private static final int MOST_LOOKED_AT = 200_000;

  /** Of the numeric cells; empty where fewer than two hold a number, or too many are chosen. */
  static <L, K> Optional<RangeSum> of(Sheet<L, K> sheet, List<L> lines, List<K> columns) {
    List<K> numeric = columns.stream().filter(sheet::numeric).toList();
    if ((long) lines.size() * numeric.size() > MOST_LOOKED_AT) {
      return Optional.empty();
    }
    int count = 0;
    BigDecimal sum = BigDecimal.ZERO;
    for (L line : lines) {
      for (K column : numeric) {
        try {
          String text = sheet.exact(line, column);
          sum = text.isEmpty() ? sum : sum.add(new BigDecimal(text));
          count += text.isEmpty() ? 0 : 1;
        } catch (NumberFormatException _) {
          continue;
        }
      }
    }
    return count < 2 ? Optional.empty() : Optional.of(new RangeSum(count, sum));
  }
}
