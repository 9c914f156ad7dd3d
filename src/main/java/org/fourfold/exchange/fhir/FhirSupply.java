package org.fourfold.exchange.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.plan.DepartmentTables;

/** Places, devices, people and their times as resources, capacities and availability. */
final class FhirSupply {
  private static final Map<String, String> CATEGORIES =
      Map.of("Location", "rooms", "Device", "equipment", "PractitionerRole", "staff");

  private final FhirRows rows;

  FhirSupply(FhirRows rows) {
    this.rows = rows;
  }

  /** A resource that supplies a capacity of its own, one unit in each period. */
  String resource(FhirNode node) {
    String code = node.code();
    boolean bed = node.concept("physicalType").filter(c -> c.code().equals("bd")).isPresent();
    String name =
        node.type().equals("PractitionerRole")
            ? node.concept("specialty", "code").map(FhirNode.Concept::name).orElse(node.id())
            : node.text("name").isEmpty() ? node.id() : node.text("name");
    Map<String, String> cells = new HashMap<>();
    cells.put("resource", code);
    cells.put("name", name);
    cells.put("category", bed ? "beds" : CATEGORIES.get(node.type()));
    cells.put("unit", bed ? "bed" : node.type().equals("PractitionerRole") ? "post" : "place");
    cells.put("unit_cost", "0");
    cells.put("maximum", "1");
    cells.put("whole_units", "yes");
    cells.put("status", status(node.status()));
    rows.put(DepartmentTables.RESOURCES, List.of(code), cells);
    capacity(code, name, bed ? "bed" : "unit");
    rows.put(
        DepartmentTables.RESOURCE_YIELDS,
        List.of(code, code),
        Map.of("resource", code, "capacity", code, "amount", "1"));
    hours(node, code);
    return "resources " + code;
  }

  private static String status(String status) {
    return switch (status) {
      case "suspended", "inactive" -> "suspended";
      default -> "active";
    };
  }

  private void capacity(String code, String name, String unit) {
    rows.put(
        DepartmentTables.CAPACITIES,
        List.of(code),
        Map.of("capacity", code, "name", name, "unit", unit));
  }

  /** Weekly hours of a role, in each period by its days. */
  private void hours(FhirNode node, String code) {
    double weekly = 0;
    for (JsonNode time : node.json().path("availableTime")) {
      try {
        LocalTime from = LocalTime.parse(time.path("availableStartTime").asText());
        LocalTime to = LocalTime.parse(time.path("availableEndTime").asText());
        double hours = Duration.between(from, to).toMinutes() / 60.0;
        weekly += Math.max(0, hours) * time.path("daysOfWeek").size();
      } catch (DateTimeParseException _) {
        // all day or not said: no hours can be counted
      }
    }
    if (weekly == 0 || status(node.status()).equals("suspended")) {
      return;
    }
    String hours = code + "-hours";
    capacity(hours, node.id() + " hours", "hour");
    for (Period p : rows.periods()) {
      double amount = Math.rint(weekly * p.days() / 7 * 100) / 100;
      rows.count(DepartmentTables.AVAILABILITY, "capacity", hours, p.period(), amount);
    }
  }

  /** A schedule is a capacity counted in slots. */
  String schedule(FhirNode node) {
    String name =
        node.concept("serviceType", "specialty").map(FhirNode.Concept::name).orElse(node.id());
    capacity(node.code(), name, "slot");
    return "capacities " + node.code();
  }

  /** A slot is one unit of its schedule; one that is taken is also required. */
  String slot(FhirNode node, String period) {
    String schedule = "Schedule-" + node.reference("schedule", "Schedule").orElse("unknown");
    rows.put(
        DepartmentTables.CAPACITIES,
        List.of(schedule),
        Map.of("capacity", schedule, "unit", "slot"));
    boolean there = !node.status().equals("busy-unavailable");
    boolean taken = node.status().equals("busy") || node.status().equals("busy-tentative");
    rows.count(DepartmentTables.AVAILABILITY, "capacity", schedule, period, there ? 1 : 0);
    rows.count(DepartmentTables.REQUIREMENTS, "capacity", schedule, period, taken ? 1 : 0);
    return "availability " + schedule + " " + period;
  }
}
