package org.fourfold.exchange.fhir;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fourfold.domain.schedule.Assignment;
import org.fourfold.domain.schedule.Closure;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.domain.schedule.ScheduleUnit;

/**
 * A schedule as a bundle of FHIR Schedules and Slots: a Schedule for each unit; busy Slots for its
 * jobs, unavailable ones for its closures, free ones for what is left of its opening hours between
 * the first and the last moment scheduled. A unit without hours has no free Slots. Times are UTC.
 */
public final class ScheduleSlots {
  private final ScheduleProblem problem;
  private final List<Assignment> assignments;
  private final long offset;
  private final ObjectNode bundle = new ObjectMapper().createObjectNode();
  private final ArrayNode entries;

  private record Span(long start, long end) {}

  private ScheduleSlots(ScheduleProblem problem, List<Assignment> assignments, LocalDate day) {
    this.problem = problem;
    this.assignments = assignments;
    offset = problem.clock().dates() ? 0 : day.toEpochDay() * ScheduleUnit.DAY;
    bundle.put("resourceType", "Bundle").put("type", "collection");
    entries = bundle.putArray("entry");
  }

  /**
   * Writes JSON; leaves the stream open.
   *
   * @param day that minute 0 begins, where times are minutes
   */
  public static void write(
      ScheduleProblem problem, List<Assignment> assignments, LocalDate day, OutputStream out)
      throws IOException {
    ScheduleSlots slots = new ScheduleSlots(problem, assignments, day);
    problem.units().forEach(slots::unit);
    out.write(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(slots.bundle));
  }

  private void unit(ScheduleUnit unit) {
    String id = unit.unit().replaceAll("[^A-Za-z0-9.-]", "-");
    ObjectNode schedule = entries.addObject().putObject("resource");
    schedule.put("resourceType", "Schedule").put("id", id).put("active", true);
    schedule.putArray("actor").addObject().put("display", unit.unit());
    List<Assignment> own = assignments.stream().filter(a -> a.unit().equals(unit.unit())).toList();
    List<Closure> closed =
        problem.closures().stream()
            .filter(c -> c.unit().isEmpty() || c.unit().equals(unit.unit()))
            .toList();
    int number = 0;
    for (Assignment a : own) {
      ObjectNode slot = slot(id, ++number, "busy", new Span(a.start(), a.end()));
      slot.putArray("identifier").addObject().put("value", a.job());
    }
    for (Closure c : closed) {
      ObjectNode slot = slot(id, ++number, "busy-unavailable", new Span(c.start(), c.end()));
      if (!c.reason().isEmpty()) {
        slot.put("comment", c.reason());
      }
    }
    List<Span> taken = new ArrayList<>();
    own.forEach(a -> taken.add(new Span(a.start(), a.end() + unit.turnaround())));
    closed.forEach(c -> taken.add(new Span(c.start(), c.end())));
    for (Span free : free(hours(unit), taken)) {
      slot(id, ++number, "free", free);
    }
  }

  /** Opening hours on every day that the schedule touches. */
  private List<Span> hours(ScheduleUnit unit) {
    if (!unit.daily() || assignments.isEmpty()) {
      return List.of();
    }
    long first = assignments.stream().mapToLong(Assignment::start).min().getAsLong();
    long last = assignments.stream().mapToLong(Assignment::end).max().getAsLong();
    List<Span> hours = new ArrayList<>();
    for (long day = Math.floorDiv(first, ScheduleUnit.DAY); day * ScheduleUnit.DAY < last; day++) {
      long midnight = day * ScheduleUnit.DAY;
      hours.add(new Span(midnight + unit.open(), midnight + unit.close()));
    }
    return hours;
  }

  private static List<Span> free(List<Span> hours, List<Span> taken) {
    List<Span> inOrder = taken.stream().sorted(Comparator.comparingLong(Span::start)).toList();
    List<Span> free = new ArrayList<>();
    for (Span open : hours) {
      long from = open.start();
      List<Span> stops =
          Stream.concat(inOrder.stream(), Stream.of(new Span(open.end(), open.end()))).toList();
      for (Span stop : stops) {
        if (stop.end() >= open.start() && stop.start() <= open.end()) {
          if (stop.start() > from) {
            free.add(new Span(from, stop.start()));
          }
          from = Math.max(from, stop.end());
        }
      }
    }
    return free;
  }

  private ObjectNode slot(String schedule, int number, String status, Span span) {
    ObjectNode slot = entries.addObject().putObject("resource").put("resourceType", "Slot");
    slot.put("id", schedule + "-" + number);
    slot.putObject("schedule").put("reference", "Schedule/" + schedule);
    slot.put("status", status).put("start", instant(span.start())).put("end", instant(span.end()));
    return slot;
  }

  private String instant(long millis) {
    return Instant.ofEpochMilli(millis + offset)
        .atOffset(ZoneOffset.UTC)
        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }
}
