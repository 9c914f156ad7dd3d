package org.fourfold.optimisation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourfold.domain.finance.Budget;
import org.fourfold.domain.finance.SpendCategory;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.outcome.LimitKind;

/**
 * Ceilings on what a cost centre spends in a category: resources, hires, releases, variable cost
 * and obligations; not repayments, interest and penalties.
 */
final class BudgetLimits {
  private record Ceiling(String costCentre, String category, String period) {
    String code() {
      return costCentre + "/" + category;
    }
  }

  private final DepartmentIndex index;
  private final PlanModel model;
  private final Map<Integer, List<Spend>> spends;

  BudgetLimits(DepartmentIndex index, PlanModel model) {
    this.index = index;
    this.model = model;
    this.spends =
        model.spends().stream()
            .filter(s -> !s.category().equals(SpendCategory.DEBT_SERVICE))
            .collect(Collectors.groupingBy(Spend::period));
  }

  /** A row for a period overrides the row for each period of its cost centre and category. */
  void keepWithinBudgets() {
    List<Budget> budgets = index.department().rows(Budget.class);
    Set<Ceiling> own = new HashSet<>();
    budgets.forEach(b -> own.add(new Ceiling(b.costCentre(), b.spendCategory(), b.period())));
    for (Budget budget : budgets) {
      double amount = budget.amount().doubleValue();
      String centre = budget.costCentre();
      String category = budget.spendCategory();
      if (budget.period().equals(Period.TOTAL)) {
        keepWithin(new Ceiling(centre, category, Period.TOTAL), amount, 0, index.periods() - 1);
      }
      for (int t = 0; t < index.periods(); t++) {
        Ceiling ceiling = new Ceiling(centre, category, index.period(t));
        boolean everyPeriod = budget.period().isEmpty() && !own.contains(ceiling);
        if (everyPeriod || budget.period().equals(index.period(t))) {
          keepWithin(ceiling, amount, t, t);
        }
      }
    }
  }

  private void keepWithin(Ceiling ceiling, double amount, int from, int to) {
    LimitLine line =
        model.atMost(LimitKey.of(LimitKind.BUDGET, ceiling.code(), ceiling.period), amount);
    for (int t = from; t <= to; t++) {
      line.use(index.obligations().amount(ceiling.costCentre, ceiling.category, t));
      for (Spend spend : spends.getOrDefault(t, List.of())) {
        if (spend.within(ceiling.costCentre, ceiling.category)) {
          line.use(spend.column(), spend.amount());
        }
      }
    }
  }
}
