package org.fourfold.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.schedule.Assignment;
import org.fourfold.domain.schedule.Closure;
import org.fourfold.domain.schedule.ScheduleClock;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.domain.schedule.ScheduleUnit;
import org.junit.jupiter.api.Test;

class ScheduleSlotsTest {
  private static final long MINUTE = ScheduleClock.MINUTE;

  private static List<String> slots(ScheduleProblem problem, List<Assignment> assignments)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ScheduleSlots.write(problem, assignments, LocalDate.of(2026, 4, 1), out);
    List<String> lines = new ArrayList<>();
    for (JsonNode entry : new ObjectMapper().readTree(out.toByteArray()).path("entry")) {
      JsonNode r = entry.path("resource");
      if (r.path("resourceType").asText().equals("Slot")) {
        lines.add(
            r.path("status").asText()
                + " "
                + r.path("start").asText().substring(0, 16)
                + " "
                + r.path("end").asText().substring(11, 16)
                + " "
                + r.at("/identifier/0/value").asText());
      }
    }
    return lines;
  }

  @Test
  void jobsAreBusyAndWhatIsLeftOfTheHoursIsFree() throws IOException {
    ScheduleUnit unit = new ScheduleUnit("CT 1", "CT", 480 * MINUTE, 720 * MINUTE, 10 * MINUTE);
    ScheduleProblem problem =
        new ScheduleProblem(
            List.of(),
            List.of(unit),
            List.of(new Closure("", 600 * MINUTE, 630 * MINUTE, "lunch")),
            new ScheduleClock(false));
    List<Assignment> made =
        List.of(
            new Assignment("A", 1, "CT 1", 480 * MINUTE, 500 * MINUTE),
            new Assignment("B", 1, "CT 1", 540 * MINUTE, 590 * MINUTE));
    assertThat(slots(problem, made))
        .containsExactly(
            "busy 2026-04-01T08:00 08:20 A",
            "busy 2026-04-01T09:00 09:50 B",
            "busy-unavailable 2026-04-01T10:00 10:30 ",
            "free 2026-04-01T08:30 09:00 ",
            "free 2026-04-01T10:30 12:00 ");
  }

  @Test
  void aUnitWithoutHoursHasBusySlotsAlone() throws IOException {
    ScheduleProblem problem =
        new ScheduleProblem(
            List.of(), ScheduleProblem.servers(1), List.of(), new ScheduleClock(false));
    String unit = problem.units().getFirst().unit();
    assertThat(slots(problem, List.of(new Assignment("A", 1, unit, 0, 5 * MINUTE))))
        .containsExactly("busy 2026-04-01T00:00 00:05 A");
    assertThat(slots(problem, List.of())).isEmpty();
  }
}
