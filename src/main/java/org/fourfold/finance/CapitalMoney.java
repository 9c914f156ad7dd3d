package org.fourfold.finance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import org.fourfold.domain.finance.CapitalYear;

/** Budgets by year and what plans spend of them, in decimals. */
final class CapitalMoney {
  private final List<CapitalProject> projects;
  private final NavigableMap<Integer, BigDecimal> budgets;
  private final boolean carryOver;
  private final BigDecimal discount;
  private final int first;
  private final int last;

  CapitalMoney(
      List<CapitalProject> projects,
      NavigableMap<Integer, BigDecimal> budgets,
      boolean carryOver,
      BigDecimal discount) {
    this.projects = projects;
    this.budgets = budgets;
    this.carryOver = carryOver;
    this.discount = discount;
    first = budgets.firstKey();
    last = budgets.lastKey();
  }

  int years() {
    return last - first + 1;
  }

  private BigDecimal budget(int t) {
    return budgets.getOrDefault(first + t, BigDecimal.ZERO);
  }

  /** Budget of a year, with those before it where they carry over. */
  BigDecimal limit(int t) {
    BigDecimal sum = budget(t);
    for (int s = 0; s < t && carryOver; s++) {
      sum = sum.add(budget(s));
    }
    return sum;
  }

  /** What a project takes of {@link #limit}. */
  BigDecimal against(CapitalProject project, int delayed, int t) {
    BigDecimal sum = project.cost(delayed, first + t);
    for (int s = 0; s < t && carryOver; s++) {
      sum = sum.add(project.cost(delayed, first + s));
    }
    return sum;
  }

  /** What a project costs until the last year. */
  BigDecimal cost(CapitalProject project, int delayed) {
    return project.costs(delayed, last);
  }

  boolean payable(CapitalProject project, int delayed) {
    return project.payable(delayed, first, last);
  }

  BigDecimal benefit(CapitalProject project, int delayed) {
    return project.benefit(delayed, first, last, discount);
  }

  BigDecimal benefit(int[] delays) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int p = 0; p < delays.length; p++) {
      sum = delays[p] < 0 ? sum : sum.add(benefit(projects.get(p), delays[p]));
    }
    return sum;
  }

  boolean kept(int[] delays) {
    return years(delays).stream().allMatch(y -> y.left().signum() >= 0);
  }

  List<CapitalYear> years(int[] delays) {
    List<CapitalYear> years = new ArrayList<>();
    BigDecimal left = BigDecimal.ZERO;
    for (int t = 0; t < years(); t++) {
      BigDecimal spent = BigDecimal.ZERO;
      for (int p = 0; p < delays.length; p++) {
        spent = delays[p] < 0 ? spent : spent.add(projects.get(p).cost(delays[p], first + t));
      }
      BigDecimal carried = carryOver ? left : BigDecimal.ZERO;
      left = carried.add(budget(t)).subtract(spent);
      years.add(new CapitalYear(first + t, budget(t), carried, spent, left));
    }
    return years;
  }
}
