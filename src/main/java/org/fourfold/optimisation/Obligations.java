package org.fourfold.optimisation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fourfold.domain.finance.Obligation;
import org.fourfold.domain.measure.PeriodSeries;
import org.fourfold.domain.plan.Department;

/** Fixed amounts that must be paid, by cost centre, category and period. */
final class Obligations {
  private record Payer(String costCentre, String category) {}

  private final Map<Payer, double[]> amounts;

  private Obligations(Map<Payer, double[]> amounts) {
    this.amounts = amounts;
  }

  /** A row for a period overrides the row for each period of its own cost centre and category. */
  static Obligations of(Department department, Horizon horizon) {
    Map<Payer, double[]> amounts = new LinkedHashMap<>();
    for (Obligation o : department.rows(Obligation.class)) {
      Payer payer = new Payer(o.costCentre(), o.spendCategory());
      amounts.computeIfAbsent(payer, p -> series(department, horizon, p));
    }
    return new Obligations(amounts);
  }

  private static double[] series(Department department, Horizon horizon, Payer payer) {
    return PeriodSeries.of(
            horizon.periods(),
            department.rows(Obligation.class).stream()
                .filter(o -> o.costCentre().equals(payer.costCentre))
                .filter(o -> o.spendCategory().equals(payer.category))
                .toList(),
            Obligation::spendCategory,
            Obligation::period,
            o -> o.amount().doubleValue(),
            0)
        .getOrDefault(payer.category, new double[horizon.length()]);
  }

  /** Amount in a period; an empty cost centre or category means all. */
  double amount(String costCentre, String category, int t) {
    double sum = 0;
    for (Map.Entry<Payer, double[]> entry : amounts.entrySet()) {
      Payer payer = entry.getKey();
      if ((costCentre.isEmpty() || costCentre.equals(payer.costCentre))
          && (category.isEmpty() || category.equals(payer.category))) {
        sum += entry.getValue()[t];
      }
    }
    return sum;
  }
}
