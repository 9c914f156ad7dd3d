package org.fourfold.domain.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.service.Service;
import org.fourfold.domain.service.ServiceUse;
import org.fourfold.domain.service.UsedPer;

/** What can be planned with and yet is hardly meant. */
final class CautionCheck {
  private CautionCheck() {}

  static List<Problem> of(Department department) {
    List<Problem> problems = new ArrayList<>();
    daysWithoutStay(department, problems);
    overlaps(department.periods(), problems);
    return problems;
  }

  /** A use per day of a service without length of stay is planned as a use per unit. */
  private static void daysWithoutStay(Department department, List<Problem> problems) {
    Set<String> stays = new HashSet<>();
    for (Service service : department.services()) {
      if (service.lengthOfStay() != null) {
        stays.add(service.service());
      }
    }
    List<ServiceUse> uses = department.rows(ServiceUse.class);
    for (int i = 0; i < uses.size(); i++) {
      ServiceUse use = uses.get(i);
      if (use.per() == UsedPer.DAY && !stays.contains(use.service())) {
        problems.add(caution("service_uses", i, "per", Fault.NO_LENGTH_OF_STAY, use.service()));
      }
    }
  }

  private static void overlaps(List<Period> periods, List<Problem> problems) {
    for (int t = 1; t < periods.size(); t++) {
      Period before = periods.get(t - 1);
      Period period = periods.get(t);
      if (period.start().isAfter(before.start())
          && before.start().plusDays(before.days()).isAfter(period.start())) {
        String end = before.start().plusDays(before.days() - 1L).toString();
        problems.add(caution("periods", t, "start", Fault.PERIODS_OVERLAP, before.period(), end));
      }
    }
  }

  private static Problem caution(
      String file, int index, String column, Fault fault, String... arguments) {
    return Problem.warning(file, index + 2, column, fault, List.of(arguments));
  }
}
