package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.TreeMap;
import org.fourfold.domain.outcome.PlanOutcome;

/** A plan as the machine-readable result: the contract's keys in its order, others after them. */
final class PlanJson {
  private static final List<String> CONTRACT =
      List.of(
          "status",
          "objective",
          "secondStage",
          "bound",
          "gap",
          "solver",
          "seconds",
          "inputHash",
          "seed",
          "options",
          "certificate",
          "decisions",
          "limits",
          "totals",
          "notApplied",
          "conflict",
          "relaxation");

  private PlanJson() {}

  static ObjectNode of(PlanOutcome outcome) {
    ObjectNode all = Json.of(outcome);
    all.set("options", Json.value(new TreeMap<>(outcome.options())));
    ObjectNode ordered = Json.object();
    CONTRACT.forEach(key -> ordered.set(key, all.remove(key)));
    ordered.setAll(all);
    return ordered;
  }
}
