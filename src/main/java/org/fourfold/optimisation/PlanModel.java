package org.fourfold.optimisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.rule.Sense;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.ProgramBuilder;

/**
 * A plan being formulated: decisions with what they bring and cost, the limits they keep, and the
 * money they spend. Built up by the formulations, then read as a {@link LinearProgram}.
 */
final class PlanModel {
  private final ProgramBuilder builder = new ProgramBuilder();
  private final Horizon horizon;
  private final List<PlanDecision> decisions = new ArrayList<>();
  private final List<Integer> periods = new ArrayList<>();
  private final Map<Term, double[]> terms = new EnumMap<>(Term.class);
  private final List<LimitLine> lines = new ArrayList<>();
  private final List<ColumnLimit> columnLimits = new ArrayList<>();
  private final List<Spend> spends = new ArrayList<>();
  private final List<String> notApplied = new ArrayList<>();
  private final BitSet held = new BitSet();
  private LinearProgram feasible;

  PlanModel(Horizon horizon) {
    this.horizon = horizon;
    for (Term term : Term.values()) {
      terms.put(term, new double[64]);
    }
  }

  /** Adds a decision of a period, counted from 0, and returns its column. */
  int decide(PlanDecision decision, int period, double from, double to, boolean whole) {
    int column = builder.column(decision, from, to, whole);
    if (column == decisions.size()) {
      decisions.add(decision);
      periods.add(period);
    }
    return column;
  }

  int decide(PlanDecision decision, int period) {
    return decide(decision, period, 0, Double.POSITIVE_INFINITY, false);
  }

  /** Holds a decision at what it was, whatever its bounds. */
  void hold(int column, double value) {
    builder.column(decisions.get(column), value, value, false);
    held.set(column);
  }

  boolean holds(int column) {
    return held.get(column);
  }

  /** Takes away the limits of a period. */
  void forget(String period) {
    lines.removeIf(line -> line.key().period().equals(period));
    columnLimits.removeIf(limit -> limit.key().period().equals(period));
  }

  boolean decides(PlanDecision decision) {
    return builder.has(decision);
  }

  /** Column of a decision made before. */
  int column(PlanDecision decision) {
    return builder.column(decision);
  }

  /** What a unit of the decision brings or costs, undiscounted. */
  void count(Term term, int column, double amount) {
    double[] amounts = terms.get(term);
    if (column >= amounts.length) {
      amounts = Arrays.copyOf(amounts, 2 * column);
      terms.put(term, amounts);
    }
    amounts[column] += amount;
  }

  void spend(int column, String costCentre, String category, int period, double amount) {
    if (amount != 0 && period < horizon.length()) {
      spends.add(new Spend(column, costCentre, category, period, amount));
    }
  }

  LimitLine limit(LimitKey key, Sense sense, double given) {
    LimitLine line = new LimitLine(key, sense, given);
    lines.add(line);
    return line;
  }

  LimitLine atMost(LimitKey key, double given) {
    return limit(key, Sense.AT_MOST, given);
  }

  LimitLine atLeast(LimitKey key, double given) {
    return limit(key, Sense.AT_LEAST, given);
  }

  /** Names a bound of a decision as a limit that planners see. */
  void show(ColumnLimit limit) {
    columnLimits.add(limit);
  }

  void notApplied(String rule) {
    notApplied.add(rule);
  }

  Horizon horizon() {
    return horizon;
  }

  List<PlanDecision> decisions() {
    return decisions;
  }

  int period(int column) {
    return periods.get(column);
  }

  List<LimitLine> lines() {
    return lines;
  }

  List<ColumnLimit> columnLimits() {
    return columnLimits;
  }

  List<Spend> spends() {
    return spends;
  }

  List<String> notApplied() {
    return notApplied;
  }

  /** Undiscounted amount of a term per unit of a decision. */
  double amount(Term term, int column) {
    double[] amounts = terms.get(term);
    return column < amounts.length ? amounts[column] : 0;
  }

  /** Undiscounted sum of a term over a plan. */
  double sum(Term term, double[] values) {
    double sum = 0;
    for (int j = 0; j < values.length; j++) {
      sum += amount(term, j) * values[j];
    }
    return sum;
  }

  /** Objective coefficients of weighted terms, discounted to the first start. */
  double[] objective(Map<Term, Double> weights) {
    double[] objective = new double[decisions.size()];
    for (int j = 0; j < objective.length; j++) {
      double amount = 0;
      for (Map.Entry<Term, Double> weight : weights.entrySet()) {
        amount += weight.getValue() * amount(weight.getKey(), j);
      }
      objective[j] = amount * horizon.discount(period(j));
    }
    return objective;
  }

  /** The programme of all decisions and limits, its objective 0. */
  LinearProgram program() {
    if (feasible == null) {
      lines.forEach(line -> line.write(builder));
      feasible = builder.build();
    }
    return feasible;
  }

  /** The same programme with one more limit; the limits before it keep their places. */
  LinearProgram programWith(LimitLine further) {
    program();
    further.write(builder);
    return builder.build();
  }
}
