package org.fourfold.finance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** A project: rows by year from its first, and what it depends on, as indices. */
final class CapitalProject {
  final String name;
  final List<Integer> years = new ArrayList<>();
  final List<BigDecimal> costs = new ArrayList<>();
  final List<BigDecimal> benefits = new ArrayList<>();
  final List<Integer> needs = new ArrayList<>();
  final List<Integer> excludes = new ArrayList<>();
  int delay;

  /** Years after which its rows come again, 0 for never. */
  int renewal;

  CapitalProject(String name) {
    this.name = name;
  }

  int first() {
    return years.getFirst();
  }

  BigDecimal cost(int delayed, int year) {
    return in(costs, delayed, year);
  }

  /** Costs until {@code last}, renewals too. */
  BigDecimal costs(int delayed, int last) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int year = first() + delayed; year <= last; year++) {
      sum = sum.add(cost(delayed, year));
    }
    return sum;
  }

  /** Amounts of a year, of the first purchase and of the renewals under way in it. */
  private BigDecimal in(List<BigDecimal> amounts, int delayed, int year) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int k = 0; k < years.size(); k++) {
      int since = year - delayed - years.get(k);
      if (since == 0 || since > 0 && renewal > 0 && since % renewal == 0) {
        sum = sum.add(amounts.get(k));
      }
    }
    return sum;
  }

  /** Benefit until {@code last}, discounted per whole year after {@code from}. */
  BigDecimal benefit(int delayed, int from, int last, BigDecimal discount) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int year = first() + delayed; year <= last; year++) {
      BigDecimal factor = BigDecimal.ONE.add(discount).pow(Math.max(0, year - from));
      sum = sum.add(in(benefits, delayed, year).divide(factor, MathContext.DECIMAL128));
    }
    return sum;
  }

  /**
   * Whether all costs of the first purchase fall into the years from {@code from} to {@code to}.
   */
  boolean payable(int delayed, int from, int to) {
    for (int k = 0; k < years.size(); k++) {
      int year = years.get(k) + delayed;
      if (costs.get(k).signum() > 0 && (year < from || year > to)) {
        return false;
      }
    }
    return first() + delayed >= from && first() + delayed <= to;
  }
}
