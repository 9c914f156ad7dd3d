package org.fourfold.ui.shell;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.Scenario;
import org.fourfold.domain.scenario.ScenarioTree;
import org.fourfold.domain.scenario.Workspace;

/** Which scenario to look at after a step back or forward. */
final class ScenarioTrail {
  private ScenarioTrail() {}

  /** A scenario made of the one looked at that was not there before. */
  static Optional<String> added(Workspace before, Workspace now, String looked) {
    ScenarioTree earlier = new ScenarioTree(before);
    return now.rows(PlanningTables.SCENARIOS).stream()
        .filter(s -> s.parent().equals(looked) && !earlier.has(s.scenario()))
        .map(Scenario::scenario)
        .findFirst();
  }

  /** The scenario, or where it is gone what it was made of: undo leads back where one was. */
  static String nearest(Workspace before, Workspace now, String wanted) {
    ScenarioTree tree = new ScenarioTree(now);
    String code = wanted;
    Set<String> seen = new HashSet<>();
    while (!code.isEmpty() && !tree.has(code)) {
      if (!seen.add(code)) {
        return "";
      }
      String gone = code;
      code =
          before.rows(PlanningTables.SCENARIOS).stream()
              .filter(s -> s.scenario().equals(gone))
              .map(Scenario::parent)
              .findFirst()
              .orElse("");
    }
    return code;
  }
}
