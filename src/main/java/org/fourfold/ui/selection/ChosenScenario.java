package org.fourfold.ui.selection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.scenario.Assumption;
import org.fourfold.domain.scenario.Operation;
import org.fourfold.domain.selection.SelectionOutcome;
import org.fourfold.domain.service.Service;

/**
 * A choice of packages as assumptions on the services of the same codes: one that is left out is
 * not delivered at all; of one with several copies no more than those chosen in each period. A
 * chosen package of one copy keeps the limits of its service.
 */
final class ChosenScenario {
  private final String scenario;
  private final String reason;
  private final List<Assumption> made = new ArrayList<>();

  private ChosenScenario(String scenario, String reason) {
    this.scenario = scenario;
    this.reason = reason;
  }

  /** Empty where no package left out or chosen in part is a service of the department. */
  static List<Assumption> of(
      Department department, SelectionOutcome outcome, String scenario, String reason) {
    Map<String, Integer> chosen = new HashMap<>();
    outcome.chosen().forEach(c -> chosen.merge(c.item(), c.copies(), Integer::sum));
    Map<String, Integer> left = new HashMap<>();
    outcome.leftOut().forEach(l -> left.merge(l.item(), l.copies(), Integer::sum));
    ChosenScenario one = new ChosenScenario(scenario, reason);
    for (Service service : department.services()) {
      int copies = chosen.getOrDefault(service.service(), 0);
      if (left.containsKey(service.service())) {
        one.atMost(service, copies);
      }
    }
    return List.copyOf(one.made);
  }

  private void atMost(Service service, int copies) {
    set(service, "maximum", copies);
    if (service.minimum() > copies) {
      set(service, "minimum", copies);
    }
  }

  private void set(Service service, String field, int value) {
    made.add(
        new Assumption(
            scenario,
            made.size() + 1,
            "services",
            "service=" + service.service(),
            field,
            Operation.SET,
            value + "",
            null,
            null,
            reason,
            "",
            "",
            null));
  }
}
