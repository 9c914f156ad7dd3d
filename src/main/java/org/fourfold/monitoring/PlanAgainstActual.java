package org.fourfold.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.fourfold.domain.finance.SpendCategory;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.monitoring.Monitored;
import org.fourfold.domain.monitoring.Watched;
import org.fourfold.domain.monitoring.WatchedLine;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.reading.PlanSeries;
import org.fourfold.domain.reading.PlannedSpend;
import org.fourfold.domain.resource.Resource;
import org.fourfold.domain.scenario.Actual;
import org.fourfold.domain.scenario.ActualKind;
import org.fourfold.domain.service.Service;

/**
 * A plan against actuals: what adds up (volumes, staffing, spend, capacity used), what patients
 * notice (waits, refused, cancelled), and how full what there was has been.
 *
 * <p><b>Problem.</b> Plan p[t] and actual a[t] of each thing, a for some periods only. Variance Σ a
 * − Σ p over the periods with an actual; outturn Σ a + Σ p over the others; at the present rate the
 * others times Σ a ÷ Σ p.
 *
 * <p>The list of a service follows from its actual volumes: B[t] = max(0, (1 − leaving) B[t−1] +
 * demand − a); its wait is B ÷ what is delivered a day (Little 1961). Refused is demand − a where
 * nobody waits. Cancelled is what was planned and wanted, and not delivered: max(0, min(p, wanted)
 * − a), where wanted is demand with the list. Occupancy is used ÷ what was in place and supplied by
 * the resources there were.
 *
 * <p><b>Errors.</b> Actuals of unknown codes are left out and said. Things without any actual have
 * no line.
 */
public final class PlanAgainstActual {
  private final Department department;
  private final PlanSeries plan;
  private final ActualSeries actual;
  private final QualityLines quality;
  private final PlanOutcome outcome;
  private final int periods;

  private PlanAgainstActual(
      Department department, PlanOutcome outcome, List<Actual> actuals, OptionalDouble target) {
    this.department = department;
    this.outcome = outcome;
    periods = department.periods().size();
    plan = new PlanSeries(department.periods(), outcome);
    actual = new ActualSeries(department, actuals);
    quality = new QualityLines(department, outcome, plan, actual, target);
  }

  /**
   * @param department planned for, its scenario's assumptions made
   * @param plan that has decisions
   * @param target occupancy aimed at, a share; empty for what is planned of each capacity
   */
  public static Monitored of(
      Department department, PlanOutcome plan, List<Actual> actuals, OptionalDouble target) {
    return new PlanAgainstActual(department, plan, actuals, target).monitored();
  }

  private Monitored monitored() {
    List<WatchedLine> lines = new ArrayList<>();
    for (Service s : department.services()) {
      amounts(Watched.VOLUME, ActualKind.SERVICE, DecisionKind.SERVICE, s.service(), lines);
    }
    quality.services(lines);
    for (Resource r : department.resources()) {
      amounts(Watched.STAFFING, ActualKind.RESOURCE, DecisionKind.RESOURCE, r.resource(), lines);
    }
    spend(lines);
    quality.capacities(lines);
    int until = actual.places().stream().mapToInt(t -> t).max().orElse(-1);
    return new Monitored(
        department.periods().stream().map(Period::period).toList(),
        until,
        lines,
        actual.problems(),
        outcome.inputHash());
  }

  private void amounts(
      Watched watched, ActualKind kind, DecisionKind decision, String code, List<WatchedLine> to) {
    double[] planned = plan.of(decision, code);
    LineSum sum = new LineSum(watched, code, periods);
    for (int t = 0; t < periods; t++) {
      sum.amount(t, planned[t], actual.at(kind, code, t));
    }
    add(sum, to);
  }

  static void add(LineSum sum, List<WatchedLine> lines) {
    if (sum.happened()) {
      lines.add(sum.line());
    }
  }

  /** Each category, then all that have actuals together. */
  private void spend(List<WatchedLine> lines) {
    Map<String, double[]> planned = PlannedSpend.of(department, outcome);
    Set<String> watched = new TreeSet<>();
    for (SpendCategory c : department.spendCategories()) {
      String code = c.spendCategory();
      LineSum sum = new LineSum(Watched.SPEND, code, periods);
      for (int t = 0; t < periods; t++) {
        sum.amount(t, planned.get(code)[t], actual.at(ActualKind.SPEND, code, t));
      }
      add(sum, lines);
      if (sum.happened()) {
        watched.add(code);
      }
    }
    if (watched.size() > 1) {
      LineSum all = new LineSum(Watched.SPEND, "", periods);
      for (int t = 0; t < periods; t++) {
        all(all, watched, planned, t);
      }
      add(all, lines);
    }
  }

  /** Like against like: in a period with actuals only the categories that have one there. */
  private void all(LineSum all, Set<String> watched, Map<String, double[]> planned, int t) {
    double plan = 0;
    double rest = 0;
    Double happened = null;
    for (String code : watched) {
      Double a = actual.at(ActualKind.SPEND, code, t);
      if (a == null) {
        rest += planned.get(code)[t];
      } else {
        plan += planned.get(code)[t];
        happened = (happened == null ? 0 : happened) + a;
      }
    }
    all.amount(t, happened == null ? rest : plan, happened);
  }
}
