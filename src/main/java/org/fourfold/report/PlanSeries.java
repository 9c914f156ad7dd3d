package org.fourfold.report;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.DecisionValue;
import org.fourfold.domain.outcome.PlanOutcome;

/** Decisions of a plan as one array of amounts per period for each thing. */
final class PlanSeries {
  private final Map<DecisionKind, Map<String, double[]>> amounts =
      new EnumMap<>(DecisionKind.class);
  private final Map<String, Map<String, double[]>> money = new HashMap<>();
  private final int periods;

  PlanSeries(PlanOutcome outcome, PeriodLabels labels) {
    periods = labels.count();
    for (DecisionValue decision : outcome.decisions()) {
      int t = labels.place(decision.period());
      if (t >= 0) {
        row(amounts.computeIfAbsent(decision.kind(), _ -> new HashMap<>()), decision.code())[t] +=
            decision.value();
        if (decision.kind() == DecisionKind.FUNDING) {
          row(money.computeIfAbsent(decision.code(), _ -> new HashMap<>()), decision.other())[t] +=
              decision.value();
        }
      }
    }
  }

  private double[] row(Map<String, double[]> rows, String code) {
    return rows.computeIfAbsent(code, _ -> new double[periods]);
  }

  /** Amount per period, zero where nothing was decided; not to be written to. */
  double[] of(DecisionKind kind, String code) {
    return amounts.getOrDefault(kind, Map.of()).getOrDefault(code, new double[periods]);
  }

  /** Whether a plan decides anything of this kind. */
  boolean any(DecisionKind kind) {
    return amounts.containsKey(kind);
  }

  /** Money of a source spent on a category over the horizon. */
  double drawn(String source, String category) {
    double[] row = money.getOrDefault(source, Map.of()).get(category);
    return row == null ? 0 : sum(row);
  }

  static double sum(double[] amounts) {
    return Arrays.stream(amounts).sum();
  }

  static void add(double[] to, double[] amounts) {
    for (int t = 0; t < to.length; t++) {
      to[t] += amounts[t];
    }
  }
}
