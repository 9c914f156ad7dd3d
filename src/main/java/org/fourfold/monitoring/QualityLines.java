package org.fourfold.monitoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.fourfold.domain.measure.PeriodSeries;
import org.fourfold.domain.monitoring.Watched;
import org.fourfold.domain.monitoring.WatchedLine;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.reading.PlanSeries;
import org.fourfold.domain.resource.Availability;
import org.fourfold.domain.resource.Capacity;
import org.fourfold.domain.resource.Resource;
import org.fourfold.domain.resource.ResourceStatus;
import org.fourfold.domain.resource.ResourceYield;
import org.fourfold.domain.scenario.ActualKind;
import org.fourfold.domain.service.Demand;
import org.fourfold.domain.service.Service;

/** The measures of a service's quality: waits, refused and cancelled care, occupancy. */
final class QualityLines {
  private final Department department;
  private final PlanSeries plan;
  private final ActualSeries actual;
  private final OptionalDouble target;
  private final Map<String, double[]> demand;
  private final Map<String, LimitValue[]> capacities = new HashMap<>();
  private final int periods;

  QualityLines(
      Department department,
      PlanOutcome outcome,
      PlanSeries plan,
      ActualSeries actual,
      OptionalDouble target) {
    this.department = department;
    this.plan = plan;
    this.actual = actual;
    this.target = target;
    periods = department.periods().size();
    demand =
        PeriodSeries.of(
            department.periods(),
            department.rows(Demand.class),
            Demand::service,
            Demand::period,
            Demand::amount,
            0);
    Map<String, Integer> places = PlanSeries.places(department.periods());
    outcome
        .limits(LimitKind.CAPACITY)
        .forEach(
            l ->
                capacities
                        .computeIfAbsent(l.code(), _ -> new LimitValue[periods])[
                        places.get(l.period())] =
                    l);
  }

  void services(List<WatchedLine> lines) {
    for (Service s : department.services()) {
      if (actual.has(ActualKind.SERVICE, s.service())) {
        service(s, demand.get(s.service()), lines);
      }
    }
  }

  private void service(Service s, double[] asked, List<WatchedLine> lines) {
    String code = s.service();
    boolean waits = s.waits() && asked != null;
    double[] volume = plan.of(DecisionKind.SERVICE, code);
    double[] list = plan.of(DecisionKind.BACKLOG, code);
    LineSum wait = new LineSum(Watched.WAIT, code, periods);
    LineSum refused = new LineSum(Watched.REFUSED, code, periods);
    LineSum cancelled = new LineSum(Watched.CANCELLED, code, periods);
    double waiting = s.openingBacklog();
    for (int t = 0; t < periods; t++) {
      Double a = actual.at(ActualKind.SERVICE, code, t);
      double delivered = a == null ? volume[t] : a;
      double wanted = Double.POSITIVE_INFINITY;
      if (waits) {
        wanted = (1 - s.leavingShare()) * waiting + asked[t];
        waiting = Math.max(0, wanted - delivered);
        int days = department.periods().get(t).days();
        wait.ratio(t, list[t] * days, volume[t], a == null ? null : waiting * days, delivered);
      } else if (asked != null) {
        wanted = asked[t];
        Double over = a == null ? null : Math.max(0, asked[t] - a);
        refused.ratio(t, Math.max(0, asked[t] - volume[t]), asked[t], over, asked[t]);
      }
      Double missing = a == null ? null : Math.max(0, Math.min(volume[t], wanted) - a);
      cancelled.ratio(t, 0, volume[t], missing, volume[t]);
    }
    PlanAgainstActual.add(wait, lines);
    PlanAgainstActual.add(refused, lines);
    PlanAgainstActual.add(cancelled, lines);
  }

  /** What was used of each capacity, and its share of what there was. */
  void capacities(List<WatchedLine> lines) {
    Map<String, double[]> available =
        PeriodSeries.of(
            department.periods(),
            department.rows(Availability.class),
            Availability::capacity,
            Availability::period,
            Availability::amount,
            0);
    Map<String, double[]> supplied = supplied();
    for (Capacity k : department.capacities()) {
      String code = k.capacity();
      LimitValue[] planned = capacities.getOrDefault(code, new LimitValue[periods]);
      LineSum used = new LineSum(Watched.CAPACITY, code, periods);
      LineSum full = new LineSum(Watched.OCCUPANCY, code, periods);
      for (int t = 0; t < periods; t++) {
        Double a = actual.at(ActualKind.CAPACITY, code, t);
        double plannedUse = planned[t] == null ? 0 : planned[t].used();
        double plannedLimit = planned[t] == null ? 0 : planned[t].limit();
        double there =
            available.getOrDefault(code, new double[periods])[t]
                + supplied.getOrDefault(code, new double[periods])[t];
        used.amount(t, plannedUse, a);
        double aim = target.isPresent() ? target.getAsDouble() * plannedLimit : plannedUse;
        full.ratio(t, aim, plannedLimit, a, k.storable() ? 0 : there);
      }
      PlanAgainstActual.add(used, lines);
      PlanAgainstActual.add(full, lines);
    }
  }

  /** By the resources there were, as planned where nobody says. */
  private Map<String, double[]> supplied() {
    Map<String, double[]> supplied = new HashMap<>();
    for (Resource r : department.resources()) {
      double[] planned = plan.of(DecisionKind.RESOURCE, r.resource());
      for (ResourceYield y : department.rows(ResourceYield.class)) {
        if (!y.resource().equals(r.resource()) || r.status() != ResourceStatus.ACTIVE) {
          continue;
        }
        double[] sum = supplied.computeIfAbsent(y.capacity(), _ -> new double[periods]);
        for (int t = 0; t < periods; t++) {
          sum[t] += y.amount() * actual.at(ActualKind.RESOURCE, r.resource(), t, planned[t]);
        }
      }
    }
    return supplied;
  }
}
