package org.fourfold.ui.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.measure.Period;

/** Sums of a period grid over lines and periods. */
final class PeriodSums {
  private static final int DECIMALS = 4;

  private List<PeriodLine> lines = List.of();
  private List<Period> periods = List.of();
  private Map<String, Double> totals;

  /** Sums these lines from now on. */
  void of(List<PeriodLine> shown, List<Period> planned) {
    lines = shown;
    periods = planned;
    totals = null;
  }

  List<Period> periods() {
    return periods;
  }

  /** Whether a line has an amount in any period. */
  boolean any(PeriodLine line) {
    return periods.stream().anyMatch(p -> has(line, p.period()));
  }

  private static boolean has(PeriodLine line, String period) {
    return line.sum() || line.effective(period) != null;
  }

  /** Amounts by period, NaN where a period has none; none at all where the line has none. */
  double[] course(PeriodLine line) {
    return any(line)
        ? periods.stream()
            .mapToDouble(p -> has(line, p.period()) ? amount(line, p.period()) : Double.NaN)
            .toArray()
        : new double[0];
  }

  private double amount(PeriodLine line, String period) {
    if (line.sum()) {
      return totals().getOrDefault(period, 0.0);
    }
    return line.effective(period) instanceof Number n ? n.doubleValue() : 0;
  }

  private Map<String, Double> totals() {
    if (totals == null) {
      totals = new HashMap<>();
      for (Period period : periods) {
        double total = 0;
        for (PeriodLine line : lines) {
          total += amount(line, period.period());
        }
        totals.put(period.period(), total);
      }
    }
    return totals;
  }

  /** Sum of a line over the periods. */
  double total(PeriodLine line) {
    double total = 0;
    for (Period period : periods) {
      total += amount(line, period.period());
    }
    return total;
  }

  /** Sum over the periods, rounded where doubles end. */
  String text(PeriodLine line) {
    return plain(total(line));
  }

  /** Sum of the lines in one period. */
  String text(String period) {
    return plain(totals().getOrDefault(period, 0.0));
  }

  private static String plain(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }
}
