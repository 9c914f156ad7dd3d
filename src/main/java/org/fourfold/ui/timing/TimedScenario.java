package org.fourfold.ui.timing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourfold.domain.finance.Obligation;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.scenario.Assumption;
import org.fourfold.domain.scenario.Operation;

/**
 * What a timed plan costs, as assumptions on the obligations of one spend category: added to the
 * row of its period where there is one, else, spread evenly over the other periods, to the row that
 * holds in each.
 *
 * @param assumptions none where the amounts find no row
 * @param lost amounts that lie in no period of the department
 */
record TimedScenario(List<Assumption> assumptions, BigDecimal lost) {

  static TimedScenario of(
      Department department, String scenario, String category, Map<String, BigDecimal> spend) {
    Map<String, BigDecimal> byPeriod = new LinkedHashMap<>();
    BigDecimal lost = BigDecimal.ZERO;
    for (Map.Entry<String, BigDecimal> one : spend.entrySet()) {
      List<String> periods = periods(department, one.getKey());
      if (periods.isEmpty()) {
        lost = lost.add(one.getValue());
      }
      for (String period : periods) {
        byPeriod.merge(period, part(one.getValue(), periods.size()), BigDecimal::add);
      }
    }
    List<Obligation> rows =
        department.rows(Obligation.class).stream()
            .filter(o -> o.spendCategory().equals(category))
            .toList();
    List<Assumption> assumptions = new ArrayList<>();
    BigDecimal rest = BigDecimal.ZERO;
    int own = 0;
    for (Period period : department.periods()) {
      BigDecimal amount = byPeriod.getOrDefault(period.period(), BigDecimal.ZERO);
      Optional<Obligation> row =
          rows.stream().filter(o -> o.period().equals(period.period())).findFirst();
      if (row.isPresent()) {
        own++;
        add(assumptions, scenario, row.get(), amount);
      } else {
        rest = rest.add(amount);
      }
    }
    Optional<Obligation> each = rows.stream().filter(o -> o.period().isEmpty()).findFirst();
    int others = department.periods().size() - own;
    if (rest.signum() != 0 && each.isPresent()) {
      add(assumptions, scenario, each.get(), part(rest, others));
    } else {
      lost = lost.add(rest);
    }
    return new TimedScenario(List.copyOf(assumptions), lost);
  }

  /** The period itself, or all that begin in the year named. */
  private static List<String> periods(Department department, String name) {
    return department.periods().stream()
        .filter(p -> p.period().equals(name) || String.valueOf(p.start().getYear()).equals(name))
        .map(Period::period)
        .toList();
  }

  private static BigDecimal part(BigDecimal amount, int of) {
    return amount.divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_EVEN);
  }

  private static void add(
      List<Assumption> all, String scenario, Obligation row, BigDecimal amount) {
    if (amount.signum() != 0) {
      String where =
          "spend_category="
              + row.spendCategory()
              + ";period="
              + row.period()
              + ";cost_centre="
              + row.costCentre();
      all.add(
          new Assumption(
              scenario,
              all.size() + 1,
              "obligations",
              where,
              "amount",
              Operation.ADD,
              amount.toPlainString(),
              null,
              null,
              "",
              "",
              "",
              null));
    }
  }
}
