package org.fourfold.exchange.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.plan.Profile;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.exchange.format.Limits;

/**
 * Resources of a FHIR file as rows of a workspace. No name of a person is read.
 *
 * <p>Location, Device and PractitionerRole become resources, each supplying a capacity of its own;
 * hours of a role and slots of a schedule become availability, slots taken also requirements.
 * HealthcareService becomes a service; Appointments and Encounters are counted as its demand,
 * ServiceRequests that wait as its opening backlog. Finished encounters are records to code, claims
 * are claims to send: information volumes. Prices of claims and invoices become tariffs. Coverage
 * becomes an insurer with nothing to give until its amount is typed.
 */
public final class FhirImport {
  private static final Set<String> VOID =
      Set.of("entered-in-error", "cancelled", "noshow", "revoked", "balanced-rejected");
  private static final double TIES = 0.005;

  private final String file;
  private final Workspace current;
  private final FhirRows rows;
  private final FhirSupply supply;
  private final FhirMoney money;
  private final List<FhirEntry> entries = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Double> backlog = new HashMap<>();

  /** What was read. */
  public record Outcome(Workspace workspace, List<FhirEntry> entries, List<Problem> problems) {}

  private FhirImport(String file, Workspace current, List<JsonNode> resources) {
    this.file = file;
    this.current = current;
    List<LocalDate> days = new ArrayList<>();
    for (JsonNode json : resources) {
      FhirNode node = new FhirNode(json);
      if (Set.of("Appointment", "Encounter", "Slot", "Claim").contains(node.type())) {
        day(node).ifPresent(days::add);
      }
    }
    rows = new FhirRows(current, days);
    supply = new FhirSupply(rows);
    money = new FhirMoney(rows, current.profile().currency());
  }

  /**
   * Reads a file into a workspace; what it holds already is kept, rows of the same key replaced.
   */
  public static Outcome read(Path source, Workspace current, Limits limits) throws IOException {
    List<JsonNode> resources = FhirReader.read(source, limits);
    String file = source.getFileName().toString();
    FhirImport all = new FhirImport(file, current, resources);
    for (JsonNode json : resources) {
      all.take(new FhirNode(json));
    }
    Workspace filled = all.named(all.rows.into(current));
    return new Outcome(filled, List.copyOf(all.entries), List.copyOf(all.problems));
  }

  /** A new workspace is called after the file, and counts in the money of its first amount. */
  private Workspace named(Workspace filled) {
    Profile profile = filled.profile();
    String stem = file.replaceFirst("\\.[^.]*$", "");
    if (profile.name().isEmpty()) {
      profile = with(profile, "name", stem.isEmpty() ? "FHIR" : stem);
    }
    if (profile.currency().isEmpty()) {
      profile = with(profile, "currency", money.currency());
    }
    return filled.with(profile);
  }

  private static Profile with(Profile profile, String column, String value) {
    return DepartmentTables.PROFILE.with(profile, DepartmentTables.PROFILE.column(column), value);
  }

  private static Optional<LocalDate> day(FhirNode node) {
    return node.day(
        "start", "period.start", "billablePeriod.start", "requestedPeriod.start", "created");
  }

  private void take(FhirNode node) {
    if (VOID.contains(node.status())) {
      ignore(node, Fault.FHIR_STATUS, node.status());
      return;
    }
    switch (node.type()) {
      case "Location", "Device", "PractitionerRole" -> used(node, supply.resource(node));
      case "Schedule" -> used(node, supply.schedule(node));
      case "Slot" -> slot(node);
      case "HealthcareService" -> {
        String name = node.text("name").isEmpty() ? node.id() : node.text("name");
        used(node, service(node.code(), name, node.concept("category").map(c -> c.name())));
      }
      case "Appointment" -> event(node, "serviceType", "appointmentType", "serviceCategory");
      case "Encounter" -> event(node, "serviceType", "type", "class");
      case "ServiceRequest" -> request(node);
      case "Claim" -> {
        dated(node).ifPresent(p -> volume("CLAIMS", "Claims to send", "claim", p));
        prices(node);
      }
      case "Invoice" -> prices(node);
      case "Coverage" -> coverage(node);
      default -> ignore(node, Fault.FHIR_TYPE, node.type());
    }
  }

  private void used(FhirNode node, String as) {
    entries.add(new FhirEntry(node.type(), node.id(), node.status(), true, as));
  }

  private void ignore(FhirNode node, Fault fault, String... arguments) {
    entries.add(new FhirEntry(node.type(), node.id(), node.status(), false, fault.name()));
    List<String> all = new ArrayList<>(List.of(node.type() + "/" + node.id()));
    all.addAll(List.of(arguments));
    problems.add(Problem.warning(file, 0, "", fault, all));
  }

  private String service(String code, String name, Optional<String> setting) {
    Map<String, String> cells = new HashMap<>(Map.of("service", code, "name", name));
    setting.ifPresent(s -> cells.put("setting", s));
    rows.put(DepartmentTables.SERVICES, List.of(code), cells);
    return "services " + code;
  }

  private Optional<String> dated(FhirNode node) {
    return day(node).flatMap(rows::period);
  }

  /** The period of what happened on a day; where there is none, it is ignored. */
  private Optional<String> place(FhirNode node) {
    Optional<LocalDate> day = day(node);
    if (day.isEmpty()) {
      ignore(node, Fault.FHIR_NO_DATE);
      return Optional.empty();
    }
    Optional<String> period = rows.period(day.get());
    if (period.isEmpty()) {
      ignore(node, Fault.FHIR_OUTSIDE, day.get().toString());
    }
    return period;
  }

  private void slot(FhirNode node) {
    Optional<String> period = place(node);
    period.ifPresent(p -> used(node, supply.slot(node, p)));
  }

  private void event(FhirNode node, String... fields) {
    Optional<String> known =
        node.reference("participant", "HealthcareService").map(id -> "HealthcareService-" + id);
    Optional<FhirNode.Concept> concept = node.concept(fields);
    if (known.isEmpty() && concept.isEmpty()) {
      ignore(node, Fault.FHIR_NO_CODE);
      return;
    }
    Optional<String> period = place(node);
    if (period.isEmpty()) {
      return;
    }
    String code = known.orElseGet(() -> concept.orElseThrow().code());
    service(code, concept.map(FhirNode.Concept::name).orElse(code), Optional.empty());
    rows.count(DepartmentTables.DEMAND, "service", code, period.get(), 1);
    if (node.type().equals("Encounter") && node.status().equals("finished")) {
      volume("CODING", "Records to code", "record", period.get());
    }
    used(node, "demand " + code + " " + period.get());
  }

  private void volume(String job, String name, String unit, String period) {
    rows.put(
        DepartmentTables.INFORMATION_JOBS,
        List.of(job),
        Map.of("job", job, "name", name, "unit", unit, "value", "0"));
    rows.count(DepartmentTables.INFORMATION_VOLUMES, "job", job, period, 1);
  }

  private void request(FhirNode node) {
    Optional<FhirNode.Concept> concept = node.concept("code", "category");
    if (!Set.of("active", "draft", "on-hold").contains(node.status())) {
      ignore(node, Fault.FHIR_STATUS, node.status());
    } else if (concept.isEmpty()) {
      ignore(node, Fault.FHIR_NO_CODE);
    } else {
      String code = concept.get().code();
      service(code, concept.get().name(), Optional.empty());
      String waiting = String.valueOf(backlog.merge(code, 1.0, Double::sum).intValue());
      rows.put(DepartmentTables.SERVICES, List.of(code), Map.of("opening_backlog", waiting));
      used(node, "services " + code + " opening_backlog");
    }
  }

  private void prices(FhirNode node) {
    FhirMoney.Result result = money.take(node);
    if (result.currency().isPresent()) {
      ignore(node, Fault.FHIR_CURRENCY, result.currency().get());
    } else if (result.services().isEmpty()) {
      ignore(node, Fault.FHIR_NO_AMOUNT);
    } else {
      used(node, "services " + String.join(" ", result.services()) + " tariff");
    }
    if (Math.abs(result.sum() - result.total()) > TIES) {
      List<String> sums =
          List.of(
              node.type() + "/" + node.id(),
              String.valueOf(result.sum()),
              String.valueOf(result.total()));
      problems.add(Problem.warning(file, 0, "", Fault.FHIR_SUM, sums));
    }
  }

  private void coverage(FhirNode node) {
    boolean money = !current.rows(DepartmentTables.FUNDING_SOURCES).isEmpty();
    boolean fresh = current.rows(DepartmentTables.SERVICES).isEmpty();
    Optional<String> payor =
        node.reference("payor", "Organization").or(() -> node.reference("payor", "Patient"));
    if (payor.isEmpty() || !(money || fresh)) {
      ignore(node, Fault.FHIR_NO_AMOUNT);
      return;
    }
    String code = "payor-" + payor.get();
    rows.put(
        DepartmentTables.FUNDING_SOURCES,
        List.of(code),
        Map.of("source", code, "name", code, "kind", "insurer", "maximum_total", "0"));
    used(node, "funding_sources " + code);
  }
}
