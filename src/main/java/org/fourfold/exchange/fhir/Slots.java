package org.fourfold.exchange.fhir;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.resource.Capacity;
import org.fourfold.domain.scenario.Workspace;

/**
 * Capacities counted in slots or sessions as a bundle of FHIR Schedules and Slots.
 *
 * <p>The plan knows how many slots a period has, not when they are: they are spread evenly over its
 * weekdays, from 8 to 18 o'clock, and say so in their comment. What is required already is busy,
 * the first of each period; the rest is free.
 */
final class Slots {
  private static final String UNITS = "slots?|sessions?|appointments?|时段|场次|号";
  private static final String COMMENT =
      "Planned for the period; the time of day is an even spread, not an appointment.";
  private static final int MOST = 200_000;
  private static final int OPENS = 8;
  private static final int MINUTES = 600;

  private final ArrayNode entries;
  private int count;

  private Slots(ArrayNode entries) {
    this.entries = entries;
  }

  /**
   * @throws IOException where nothing is counted in slots, or there are too many
   */
  static byte[] json(Workspace workspace) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode bundle = mapper.createObjectNode().put("resourceType", "Bundle");
    Slots slots = new Slots(bundle.put("type", "collection").putArray("entry"));
    for (Capacity capacity : workspace.rows(DepartmentTables.CAPACITIES)) {
      if (capacity.unit().toLowerCase(Locale.ROOT).matches(UNITS)) {
        slots.schedule(workspace, capacity);
      }
    }
    if (slots.count == 0) {
      throw new IOException(
          "There are no slots to write: give the workspace periods, and availability of capacities"
              + " counted in slot, session or appointment.");
    }
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(bundle);
  }

  private void schedule(Workspace workspace, Capacity capacity) throws IOException {
    String id = capacity.capacity().replaceAll("[^A-Za-z0-9.-]", "-");
    ObjectNode schedule = entries.addObject().putObject("resource");
    schedule.put("resourceType", "Schedule").put("id", id).put("active", true);
    schedule.putArray("actor").addObject().put("display", capacity.name());
    int number = 0;
    for (Period period : workspace.rows(DepartmentTables.PERIODS)) {
      long all = Math.round(PeriodAmount.supplied(workspace, capacity, period));
      long busy = Math.round(PeriodAmount.required(workspace, capacity, period));
      List<LocalDate> days =
          period
              .start()
              .datesUntil(period.start().plusDays(period.days()))
              .filter(d -> d.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
              .toList();
      if (days.isEmpty()) {
        days = List.of(period.start());
      }
      for (long i = 0; i < all; i++) {
        if (++count > MOST) {
          throw new IOException("There are more than " + MOST + " slots. Write fewer periods.");
        }
        LocalDate day = days.get((int) (i * days.size() / all));
        long first = (day(days, day) * all + days.size() - 1) / days.size();
        long perDay = Math.max(1, (all + days.size() - 1) / days.size());
        long minutes = Math.max(1, MINUTES / perDay);
        LocalDateTime start =
            day.atTime(LocalTime.of(OPENS, 0)).plusMinutes(minutes * Math.max(0, i - first));
        slot(id, ++number, start, minutes, i < busy);
      }
    }
  }

  private static long day(List<LocalDate> days, LocalDate day) {
    return days.indexOf(day);
  }

  private void slot(String schedule, int number, LocalDateTime start, long minutes, boolean busy) {
    ObjectNode slot = entries.addObject().putObject("resource").put("resourceType", "Slot");
    slot.put("id", schedule + "-" + number);
    slot.putObject("schedule").put("reference", "Schedule/" + schedule);
    slot.put("status", busy ? "busy" : "free");
    slot.put("start", instant(start)).put("end", instant(start.plusMinutes(minutes)));
    slot.put("comment", COMMENT);
  }

  private static String instant(LocalDateTime time) {
    return time.atOffset(ZoneOffset.UTC).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }
}
