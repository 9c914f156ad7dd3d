package org.fourfold.domain.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.DecisionValue;
import org.fourfold.domain.outcome.PlanOutcome;

/** The decisions of a plan as one number per period, by kind and code. */
public final class PlanSeries {
  private record Thing(DecisionKind kind, String code, String other) {}

  private final Map<Thing, double[]> values = new HashMap<>();
  private final Map<String, Integer> places;

  public PlanSeries(List<Period> periods, PlanOutcome outcome) {
    places = places(periods);
    for (DecisionValue d : outcome.decisions()) {
      Integer t = places.get(d.period());
      if (t != null) {
        series(d.kind(), d.code(), d.other())[t] += d.value();
        if (!d.other().isEmpty()) {
          series(d.kind(), d.code(), "")[t] += d.value();
        }
      }
    }
  }

  public static Map<String, Integer> places(List<Period> periods) {
    Map<String, Integer> places = new HashMap<>();
    for (int t = 0; t < periods.size(); t++) {
      places.put(periods.get(t).period(), t);
    }
    return places;
  }

  private double[] series(DecisionKind kind, String code, String other) {
    return values.computeIfAbsent(new Thing(kind, code, other), _ -> new double[places.size()]);
  }

  /** One number per period, a copy; zeros where the plan decides nothing of the kind. */
  public double[] of(DecisionKind kind, String code) {
    return of(kind, code, "");
  }

  public double[] of(DecisionKind kind, String code, String other) {
    double[] found = values.get(new Thing(kind, code, other));
    return found == null ? new double[places.size()] : found.clone();
  }

  public boolean has(DecisionKind kind, String code) {
    return values.containsKey(new Thing(kind, code, ""));
  }
}
