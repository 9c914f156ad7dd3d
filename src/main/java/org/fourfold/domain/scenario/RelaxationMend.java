package org.fourfold.domain.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.outcome.Relaxation;
import org.fourfold.domain.plan.Department;

/**
 * A way out of a conflict as assumptions of a scenario. A limit of one period becomes a change of
 * the number that stands behind it: in that period where the planning folder has a row for each
 * (availability, demand, budgets, staffing), in every period by the largest change where it has one
 * number only (a service's minimum, a source's maximum, a rule). Cash that is short in any period
 * is there from the start.
 *
 * <p>Amounts are rounded away from where they were, to six digits, so that rounding never takes the
 * plan away again.
 */
public final class RelaxationMend {
  private final Department department;
  private final Map<MendCell, BigDecimal> changes = new LinkedHashMap<>();

  private RelaxationMend(Department department) {
    this.department = department;
  }

  /**
   * The assumptions that make these changes, in their order.
   *
   * @param department that has no plan
   * @param scenario that the assumptions belong to
   * @param firstOrder of the assumptions, counted on from there
   * @param reason that each gives
   */
  public static List<Assumption> of(
      Department department,
      List<Relaxation> relaxation,
      String scenario,
      int firstOrder,
      String reason) {
    RelaxationMend mend = new RelaxationMend(department);
    relaxation.forEach(mend::add);
    List<Assumption> assumptions = new ArrayList<>();
    mend.changes.forEach(
        (cell, by) -> {
          int order = firstOrder + assumptions.size();
          assumptions.add(cell.assumption(department, by, scenario, order, reason));
        });
    return List.copyOf(assumptions);
  }

  private void add(Relaxation change) {
    BigDecimal by = MendCell.outward(change.by());
    List<MendCell> cells = MendCell.behind(department, change);
    for (int i = 0; i < cells.size() && by.signum() != 0; i++) {
      MendCell cell = cells.get(i);
      boolean last = i == cells.size() - 1;
      BigDecimal here = last ? by : by.max(cell.amount(department).negate());
      changes.merge(cell, here, cell.adds() ? BigDecimal::add : RelaxationMend::larger);
      by = by.subtract(here);
    }
  }

  private static BigDecimal larger(BigDecimal a, BigDecimal b) {
    return a.abs().compareTo(b.abs()) >= 0 ? a : b;
  }
}
