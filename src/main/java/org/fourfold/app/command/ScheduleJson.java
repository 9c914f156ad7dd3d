package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.fourfold.domain.schedule.Assignment;
import org.fourfold.domain.schedule.ScheduleClock;
import org.fourfold.domain.schedule.ScheduleOutcome;
import org.fourfold.domain.schedule.ScheduleStability;

/**
 * A schedule as JSON, its times in the form in which they came in.
 *
 * @param before the schedule that people know; what changes for them is counted against it
 */
record ScheduleJson(ScheduleClock clock, List<Assignment> before) {

  ObjectNode of(ScheduleOutcome outcome) {
    ObjectNode node = Json.object().put("rule", outcome.rule().code());
    ArrayNode assignments = node.putArray("assignments");
    for (Assignment a : outcome.assignments()) {
      ObjectNode one = assignments.addObject().put("job", a.job());
      one.put("operation", a.operation()).put("unit", a.unit());
      one.set("start", Json.value(clock.value(a.start())));
      one.set("end", Json.value(clock.value(a.end())));
    }
    node.set("kpis", Json.of(outcome.kpis()));
    node.put("objective", outcome.objective()).put("bound", outcome.bound());
    node.put("gap", outcome.gap()).put("proven", outcome.proven());
    node.put("seconds", outcome.seconds()).put("method", outcome.method());
    if (!before.isEmpty()) {
      node.set("stability", Json.value(ScheduleStability.between(before, outcome.assignments())));
    }
    return node;
  }
}
