package org.fourfold.optimisation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fourfold.domain.finance.Obligation;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.measure.PeriodSeries;
import org.fourfold.domain.outcome.DecisionValue;
import org.fourfold.domain.plan.Department;

/**
 * What happened before a plan begins in the middle of its horizon.
 *
 * @param from code of the first period that can still be planned
 * @param decisions services, resources, records work and money before it; nothing where none is
 *     given
 * @param spentBeyond money spent before it beyond what the decisions cost, by cost centre and
 *     category; may be negative
 */
public record Happened(String from, List<DecisionValue> decisions, List<Obligation> spentBeyond) {
  private record Payer(String costCentre, String category) {}

  public Happened {
    decisions = List.copyOf(decisions);
    spentBeyond = List.copyOf(spentBeyond);
  }

  /** The department with what was spent beyond the decisions among its obligations. */
  Department in(Department department) {
    List<Obligation> all = new ArrayList<>(department.rows(Obligation.class));
    Set<Payer> payers = new LinkedHashSet<>();
    Map<Payer, Map<String, BigDecimal>> extra = new HashMap<>();
    for (Obligation o : spentBeyond) {
      Payer payer = payer(o);
      payers.add(payer);
      extra
          .computeIfAbsent(payer, _ -> new HashMap<>())
          .merge(o.period(), o.amount(), BigDecimal::add);
    }
    for (Payer payer : payers) {
      List<Obligation> own = all.stream().filter(o -> payer(o).equals(payer)).toList();
      all.removeAll(own);
      double[] amounts =
          PeriodSeries.of(
                  department.periods(),
                  own,
                  Obligation::spendCategory,
                  Obligation::period,
                  o -> o.amount().doubleValue(),
                  0)
              .getOrDefault(payer.category, new double[department.periods().size()]);
      for (int t = 0; t < amounts.length; t++) {
        String period = department.periods().get(t).period();
        BigDecimal more = extra.get(payer).getOrDefault(period, BigDecimal.ZERO);
        BigDecimal amount = BigDecimal.valueOf(amounts[t]).add(more);
        all.add(new Obligation(payer.category, period, amount, payer.costCentre));
      }
    }
    return department.with(Obligation.class, all);
  }

  private static Payer payer(Obligation o) {
    return new Payer(o.costCentre(), o.spendCategory());
  }

  /** Place of the first period that can still be planned; all have passed where none has it. */
  int place(List<Period> periods) {
    for (int t = 0; t < periods.size(); t++) {
      if (periods.get(t).period().equals(from)) {
        return t;
      }
    }
    return periods.size();
  }
}
