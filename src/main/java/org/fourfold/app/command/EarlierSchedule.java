package org.fourfold.app.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.schedule.Assignment;
import org.fourfold.domain.schedule.ScheduleClock;
import org.fourfold.domain.schedule.ScheduleProblem;

/** A schedule that the verb wrote as JSON earlier the same day. */
final class EarlierSchedule {
  private EarlierSchedule() {}

  /** Its assignments; those of jobs that are gone and of units that are gone are left out. */
  static List<Assignment> read(Path file, ScheduleProblem problem) throws IOException {
    String name = file.toString();
    if (!Files.isRegularFile(file)) {
      throw new BadInput(List.of(Problem.error("", 0, "", Fault.NOT_FOUND, List.of(name))));
    }
    JsonNode assignments = Json.read(file).path("assignments");
    List<Assignment> all = new ArrayList<>();
    for (JsonNode one : assignments) {
      Long start = ScheduleClock.read(one.path("start").asText());
      Long end = ScheduleClock.read(one.path("end").asText());
      if (!one.hasNonNull("job") || start == null || end == null) {
        throw wrong(name);
      }
      String job = one.get("job").asText();
      int operation = one.path("operation").asInt(1);
      boolean there =
          problem.jobs().stream().anyMatch(j -> j.job().equals(job) && j.operation() == operation);
      if (there) {
        all.add(new Assignment(job, operation, one.path("unit").asText(), start, end));
      }
    }
    if (assignments.isEmpty()) {
      throw wrong(name);
    }
    return List.copyOf(all);
  }

  private static BadInput wrong(String name) {
    return new BadInput(List.of(Problem.error(name, 0, "", Fault.NO_SCHEDULE, List.of())));
  }
}
