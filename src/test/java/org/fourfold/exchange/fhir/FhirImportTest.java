package org.fourfold.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.resource.Resource;
import org.fourfold.domain.resource.ResourceStatus;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.domain.service.Service;
import org.fourfold.exchange.FileFormats;
import org.fourfold.exchange.format.ImportResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FhirImportTest {
  private static final Path CASES =
      Path.of(System.getProperty("fourfold.cases", "../shared/cases"), "fhir-r4-capacity");

  private static final FhirFormat FORMAT = new FhirFormat(FhirFormat.Form.FHIR_CAPACITY);

  @TempDir Path temp;

  private FhirImport.Outcome read(String name, String text, Workspace into) throws IOException {
    Path file = Files.writeString(temp.resolve(name), text);
    return FhirImport.read(file, into, FORMAT.limits());
  }

  private Workspace imported(String name, String text, Workspace into) throws IOException {
    Path file = Files.writeString(temp.resolve(name), text);
    ImportResult result = FileFormats.of(file).orElseThrow().read(file, into);
    assertThat(result).isInstanceOf(ImportResult.Imported.class);
    return ((ImportResult.Imported) result).workspace();
  }

  private List<Problem> refused(String text) throws IOException {
    Path file = Files.writeString(temp.resolve("bad.json"), text);
    ImportResult result = FORMAT.read(file, Workspace.empty(""));
    return ((ImportResult.Refused) result).problems();
  }

  /** Official examples, each with its id and status in the report, whether used or not. */
  @Test
  void everyOfficialExampleIsAccountedFor() throws IOException {
    assumeThat(CASES).as("reference cases").exists();
    StringBuilder all = new StringBuilder();
    Map<String, String> expected = new TreeMap<>();
    try (Stream<Path> files = Files.list(CASES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        JsonNode json = new ObjectMapper().readTree(file.toFile());
        if (!json.path("resourceType").asText().equals("Bundle")) {
          String id = json.path("resourceType").asText() + "/" + json.path("id").asText();
          expected.put(id, json.path("status").asText(json.has("active") ? "active" : ""));
        }
        all.append(json).append('\n');
      }
    }
    FhirImport.Outcome outcome = read("all.ndjson", all.toString(), Workspace.empty(""));
    Map<String, String> found = new TreeMap<>();
    outcome.entries().forEach(e -> found.put(e.type() + "/" + e.id(), e.status()));
    assertThat(found).containsAllEntriesOf(expected);
    assertThat(outcome.entries().stream().filter(e -> e.type().equals("Slot")))
        .hasSize(4)
        .allMatch(FhirEntry::used)
        .extracting(FhirEntry::status)
        .containsExactlyInAnyOrder("free", "busy", "busy-tentative", "busy-unavailable");
    List<Resource> resources = outcome.workspace().rows(DepartmentTables.RESOURCES);
    assertThat(resources.stream().filter(r -> r.resource().equals("Location-2")).findFirst())
        .get()
        .extracting(Resource::status)
        .isEqualTo(ResourceStatus.SUSPENDED);
    assertThat(outcome.entries().stream().filter(e -> !e.used()).map(e -> e.type()))
        .contains("Account", "Organization", "PaymentNotice");
    assertThat(imported("all.ndjson", all.toString(), Workspace.empty("")))
        .isEqualTo(outcome.workspace());
  }

  @Test
  void slotsAreCountedByMonthAndAgainGivesTheSame() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String status : List.of("free", "busy", "busy-tentative", "busy-unavailable")) {
      lines.add(
          "{\"resourceType\":\"Slot\",\"id\":\"%s\",\"status\":\"%s\",\"schedule\":{\"reference\":\"Schedule/s\"},\"start\":\"2026-03-05T09:00:00Z\"}"
              .formatted(status, status));
    }
    Workspace once = imported("s.ndjson", String.join("\n", lines), Workspace.empty(""));
    assertThat(once.rows(DepartmentTables.AVAILABILITY))
        .singleElement()
        .matches(a -> a.amount() == 3 && a.period().equals("2026-03"));
    assertThat(once.rows(DepartmentTables.REQUIREMENTS))
        .singleElement()
        .matches(r -> r.amount() == 2);
    assertThat(imported("s.ndjson", String.join("\n", lines), once)).isEqualTo(once);
  }

  @Test
  void pricesBecomeTariffsAndSumsThatDoNotTieAreTold() throws IOException {
    String claim =
        """
        {"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Claim","id":"c","status":"active",
        "created":"2026-01-04","item":[
        {"productOrService":{"coding":[{"code":"CT"}]},"quantity":{"value":2},"net":{"value":300,"currency":"EUR"}},
        {"productOrService":{"coding":[{"code":"CT"}]},"net":{"value":170,"currency":"EUR"}}],
        "total":{"value":480,"currency":"EUR"}}}]}
        """;
    FhirImport.Outcome outcome = read("c.json", claim, Workspace.empty(""));
    Service ct = outcome.workspace().rows(DepartmentTables.SERVICES).getFirst();
    assertThat(ct.tariff()).isEqualByComparingTo("160");
    assertThat(outcome.problems())
        .singleElement()
        .matches(p -> p.fault() == Fault.FHIR_SUM && p.arguments().contains("470.0"));
    assertThat(outcome.workspace().rows(DepartmentTables.INFORMATION_VOLUMES)).hasSize(1);
  }

  @Test
  void whatIsNoFhirIsRefusedWhole() throws IOException {
    assertThat(refused("{\"a\":1}")).singleElement().matches(p -> p.fault() == Fault.NOT_FHIR);
    assertThat(refused("")).singleElement().matches(p -> p.fault() == Fault.NOT_FHIR);
    assertThat(refused("{\"resourceType\":\"Slot\","))
        .first()
        .matches(p -> p.fault() == Fault.NOT_JSON);
    assertThat(refused("[".repeat(100_000))).first().matches(p -> p.fault() == Fault.NOT_JSON);
    String deep = "{\"resourceType\":\"Slot\",\"x\":" + "[".repeat(80) + "]".repeat(80) + "}";
    assertThat(refused(deep)).first().matches(p -> p.fault() == Fault.NOT_JSON);
  }

  @Test
  void bedsAreReportedInTheGroupsOfTheGuide() throws IOException {
    String beds =
        """
        {"resourceType":"Location","id":"b1","status":"active","physicalType":{"coding":[{"code":"bd"}]}}
        {"resourceType":"Slot","id":"1","status":"free","schedule":{"reference":"Schedule/s"},"start":"2026-03-05"}
        """;
    Workspace workspace = imported("b.ndjson", beds, Workspace.empty("Ward"));
    Workspace full =
        workspace
            .with(
                DepartmentTables.AVAILABILITY,
                List.of(DepartmentTables.AVAILABILITY.row("Location-b1", "", 20.0)))
            .with(
                DepartmentTables.REQUIREMENTS,
                List.of(DepartmentTables.REQUIREMENTS.row("Location-b1", "", 12.0)));
    Path file = temp.resolve("beds.json");
    FileFormats.named("fhir-capacity").orElseThrow().write(full, file);
    JsonNode report = new ObjectMapper().readTree(file.toFile());
    assertThat(report.path("resourceType").asText()).isEqualTo("MeasureReport");
    Map<String, Integer> counts = new TreeMap<>();
    report
        .path("group")
        .forEach(
            g ->
                counts.put(
                    g.path("code").path("coding").path(0).path("code").asText(),
                    g.path("population").path(0).path("count").asInt()));
    assertThat(counts).containsEntry("112579-8", 12).containsEntry("112578-0", 8);
    assertThat(counts).containsEntry("112575-6", 0).containsEntry("112572-3", 12);
  }

  @Test
  void slotsGoOutAndComeBack() throws IOException {
    String slot =
        """
        {"resourceType":"Schedule","id":"s","active":true}
        {"resourceType":"Slot","id":"1","status":"free","schedule":{"reference":"Schedule/s"},"start":"2026-03-05"}
        """;
    Workspace workspace = imported("s.ndjson", slot, Workspace.empty("Clinic"));
    Workspace full =
        workspace
            .with(
                DepartmentTables.AVAILABILITY,
                List.of(DepartmentTables.AVAILABILITY.row("Schedule-s", "2026-03", 70.0)))
            .with(
                DepartmentTables.REQUIREMENTS,
                List.of(DepartmentTables.REQUIREMENTS.row("Schedule-s", "2026-03", 25.0)));
    Path file = temp.resolve("slots.json");
    FileFormats.named("fhir-slots").orElseThrow().write(full, file);
    Workspace back = imported("slots.json", Files.readString(file), Workspace.empty("Clinic"));
    assertThat(back.rows(DepartmentTables.AVAILABILITY))
        .singleElement()
        .matches(a -> a.amount() == 70);
    assertThat(back.rows(DepartmentTables.REQUIREMENTS))
        .singleElement()
        .matches(r -> r.amount() == 25);
    JsonNode bundle = new ObjectMapper().readTree(file.toFile());
    String last = "";
    for (JsonNode entry : bundle.path("entry")) {
      JsonNode one = entry.path("resource");
      if (one.path("resourceType").asText().equals("Slot")) {
        assertThat(one.path("start").asText()).isGreaterThanOrEqualTo(last);
        last = one.path("end").asText();
      }
    }
  }
}
