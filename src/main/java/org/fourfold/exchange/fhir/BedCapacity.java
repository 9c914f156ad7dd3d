package org.fourfold.exchange.fhir;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.resource.Capacity;
import org.fourfold.domain.scenario.Workspace;

/**
 * Beds of the first period as a FHIR MeasureReport in the groups of the US SAFR implementation
 * guide (HL7, 2025), coded by LOINC.
 *
 * <p>A capacity counts as beds where its unit is {@code bed} or {@code bed-day}; bed-days are
 * divided by the days of the period. Occupied is what is required already, unoccupied the rest.
 * Which group a capacity is in follows from the words of its name and code; the groups of all beds
 * hold every one.
 */
final class BedCapacity {
  private static final String GUIDE =
      "http://hl7.org/fhir/us/safr/Measure/BedCapacityMeasureExample";
  private static final String POPULATION =
      "http://terminology.hl7.org/CodeSystem/measure-population";

  /** A pair of groups, its LOINC codes, and the words of capacities in it; none for all. */
  private record Group(String id, String occupied, String unoccupied, List<String> words) {
    boolean holds(String name) {
      return words.isEmpty() || words.stream().anyMatch(name::contains);
    }
  }

  private static final List<String> CHILD = List.of("paed", "pedi", "child", "neonat", "nicu", "儿");
  private static final List<String> ICU = List.of("icu", "intensive", "critical", "重症");
  private static final List<Group> GROUPS =
      List.of(
          new Group("AllBeds", "112579-8", "112578-0", List.of()),
          new Group("AdultTotal", "112577-2", "112576-4", List.of()),
          new Group("AdultICU", "112575-6", "112574-9", ICU),
          new Group("AdultNonICU", "112572-3", "112571-5", List.of()),
          new Group("PedsTotal", "112564-0", "112563-2", List.of()),
          new Group("PedsICU", "112562-4", "112561-6", ICU),
          new Group("PedsNonICU", "112559-0", "112558-2", List.of()));

  private BedCapacity() {}

  /**
   * @throws IOException where the workspace has no period or no beds to report
   */
  static byte[] json(Workspace workspace) throws IOException {
    List<Period> periods = workspace.rows(DepartmentTables.PERIODS);
    List<Capacity> beds =
        workspace.rows(DepartmentTables.CAPACITIES).stream()
            .filter(c -> c.unit().toLowerCase(Locale.ROOT).matches("bed|beds|bed[- ]days?|床|床日"))
            .toList();
    if (periods.isEmpty() || beds.isEmpty()) {
      throw new IOException(
          "There are no beds to report: give the workspace periods, and capacities counted in bed or"
              + " bed-day.");
    }
    Period period = periods.getFirst();
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode report = mapper.createObjectNode().put("resourceType", "MeasureReport");
    report.put("id", "bed-capacity").put("status", "complete").put("type", "summary");
    report.put("measure", GUIDE + "|1.0.0").put("date", period.start().toString());
    report.putObject("reporter").put("display", workspace.profile().name());
    ObjectNode span = report.putObject("period");
    span.put("start", period.start().toString());
    span.put("end", period.start().plusDays(period.days() - 1L).toString());
    ArrayNode groups = report.putArray("group");
    for (Group group : GROUPS) {
      double all = 0;
      double taken = 0;
      for (Capacity bed : beds) {
        if (in(group, bed)) {
          double days =
              bed.unit().toLowerCase(Locale.ROOT).matches("bed[- ]days?|床日") ? period.days() : 1;
          double there = PeriodAmount.supplied(workspace, bed, period);
          all += there / days;
          taken += Math.min(there, PeriodAmount.required(workspace, bed, period)) / days;
        }
      }
      long occupied = Math.round(taken);
      group(groups, group.id() + "Occupied", group.occupied(), occupied);
      group(
          groups,
          group.id() + "Unoccupied",
          group.unoccupied(),
          Math.max(0, Math.round(all) - occupied));
    }
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(report);
  }

  private static boolean in(Group group, Capacity bed) {
    String name = (bed.capacity() + " " + bed.name()).toLowerCase(Locale.ROOT);
    boolean child = CHILD.stream().anyMatch(name::contains);
    if (group.id().startsWith("Adult") && child || group.id().startsWith("Peds") && !child) {
      return false;
    }
    boolean critical = ICU.stream().anyMatch(name::contains) || name.contains("nicu");
    return group.id().endsWith("NonICU") ? !critical : group.holds(name);
  }

  private static void group(ArrayNode groups, String id, String loinc, long count) {
    ObjectNode group = groups.addObject().put("id", id + "-bed-capacity-group");
    group
        .putObject("code")
        .putArray("coding")
        .addObject()
        .put("system", "http://loinc.org")
        .put("code", loinc);
    ObjectNode population = group.putArray("population").addObject();
    population.put("id", id + "-initial-population");
    population
        .putObject("code")
        .putArray("coding")
        .addObject()
        .put("system", POPULATION)
        .put("code", "initial-population")
        .put("display", "Initial Population");
    population.put("count", count);
  }
}
