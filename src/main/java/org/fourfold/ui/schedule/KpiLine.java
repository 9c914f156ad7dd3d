package org.fourfold.ui.schedule;

import org.fourfold.domain.schedule.ScheduleKpis;
import org.fourfold.domain.schedule.ScheduleKpis.ClassKpis;
import org.fourfold.domain.schedule.ScheduleRule;
import org.fourfold.domain.schedule.Spread;

/**
 * One rule in the table of figures, in minutes.
 *
 * @param above objective − what is proven to be the least
 * @param best whether no other line has a smaller objective
 */
record KpiLine(
    ScheduleRule rule,
    String name,
    ScheduleKpis kpis,
    Spread waiting,
    Spread flow,
    Spread tardiness,
    double objective,
    double above,
    boolean best) {

  /**
   * @param urgency class whose jobs are looked at, 0 for all
   */
  static KpiLine of(
      ScheduleRule rule,
      String name,
      ScheduleKpis kpis,
      int urgency,
      double objective,
      double bound,
      boolean best) {
    ClassKpis one =
        kpis.classes().stream().filter(c -> c.urgency() == urgency).findFirst().orElse(null);
    return new KpiLine(
        rule,
        name,
        kpis,
        one == null ? kpis.waiting() : one.waiting(),
        one == null ? kpis.flow() : one.flow(),
        one == null ? kpis.tardiness() : one.tardiness(),
        objective,
        objective - bound,
        best);
  }
}
