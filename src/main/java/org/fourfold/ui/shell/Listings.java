package org.fourfold.ui.shell;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.exchange.fhir.FhirEntry;
import org.fourfold.report.Listing;
import org.fourfold.report.Listing.Heading;
import org.fourfold.store.AuditEntry;
import org.fourfold.ui.mvvm.Texts;

/** What happened to a workspace, as lists in words. */
final class Listings {
  private final Texts texts;

  Listings(Texts texts) {
    this.texts = texts;
  }

  /** Who changed what, when, from and to; times of this machine. */
  Listing changes(List<AuditEntry> entries, int most) {
    DateTimeFormatter time =
        DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", texts.locale())
            .withZone(ZoneId.systemDefault());
    List<Heading> headings =
        List.of(
            heading("changes.at", 15),
            heading("changes.who", 7),
            heading("changes.action", 15),
            heading("changes.change", 8),
            heading("list.table", 13),
            heading("changes.row", 18),
            heading("list.column", 10),
            heading("changes.from", 7),
            heading("changes.to", 7));
    List<List<String>> rows = new ArrayList<>();
    for (AuditEntry e : entries) {
      rows.add(
          List.of(
              time.format(e.at()),
              e.who(),
              e.action(),
              texts.of("changes.change." + e.change()),
              e.table(),
              e.row(),
              e.column(),
              e.from(),
              e.to()));
    }
    List<String> lead =
        List.of(texts.of(entries.size() < most ? "changes.lead" : "changes.most", most));
    return new Listing(texts.of("changes.title"), lead, headings, rows);
  }

  /** Why a file was refused, by file or sheet, row and column. */
  Listing problems(String name, List<Problem> problems, int errors) {
    List<Heading> headings =
        List.of(
            heading("list.table", 14),
            heading("list.row", 6),
            heading("list.column", 14),
            heading("list.wrong", 66));
    List<List<String>> rows = new ArrayList<>();
    for (Problem p : problems) {
      rows.add(
          List.of(
              p.file(),
              p.row() > 0 ? String.valueOf(p.row()) : "",
              p.column(),
              p.sentence(texts.locale())));
    }
    return new Listing(
        texts.of("import.problems", name),
        List.of(texts.of("list.refused", errors, problems.size())),
        headings,
        rows);
  }

  /** What became of each FHIR resource, what was left out first. */
  Listing reconciliation(String name, List<FhirEntry> entries, List<Problem> problems) {
    Locale locale = texts.locale();
    List<Heading> headings =
        List.of(
            heading("fhir.fate", 12),
            heading("fhir.resource", 26),
            heading("fhir.status", 12),
            heading("fhir.as", 50));
    List<List<String>> rows = new ArrayList<>();
    Map<String, String> statuses =
        entries.stream()
            .collect(Collectors.toMap(Listings::resource, FhirEntry::status, (a, _) -> a));
    for (Problem p : problems) {
      String resource = p.arguments().isEmpty() ? "" : p.arguments().getFirst();
      String status = statuses.getOrDefault(resource, "");
      String fate = texts.of(p.fault() == Fault.FHIR_SUM ? "fhir.differs" : "fhir.left");
      rows.add(List.of(fate, resource, status, p.sentence(locale)));
    }
    for (FhirEntry e : entries) {
      if (e.used()) {
        rows.add(List.of(texts.of("fhir.used"), resource(e), e.status(), e.as()));
      }
    }
    long used = entries.stream().filter(FhirEntry::used).count();
    String lead = texts.of("fhir.lead", used, entries.size(), problems.size());
    return new Listing(texts.of("fhir.title", name), List.of(lead), headings, rows);
  }

  private static String resource(FhirEntry entry) {
    return entry.type() + "/" + entry.id();
  }

  private Heading heading(String key, double width) {
    return new Heading(texts.of(key), width);
  }
}
