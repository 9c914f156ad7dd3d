package org.fourfold.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.exchange.fhir.FhirEntry;
import org.fourfold.report.Listing;
import org.fourfold.store.AuditEntry;
import org.fourfold.ui.NoDialogs;
import org.fourfold.ui.SampleWorkspace;
import org.fourfold.ui.TestDesk;
import org.fourfold.ui.mvvm.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListingViewModelTest {
  @TempDir Path folder;

  private final Texts texts = new Texts(ShellViewModel.class, Locale.UK);
  private final Listings listings = new Listings(texts);
  private final Session session = TestDesk.session(SampleWorkspace.read());
  private final List<String> told = new ArrayList<>();
  private Path place;

  private ListingViewModel model(Listing listing) {
    return new ListingViewModel(listing, session, new Answers());
  }

  private static AuditEntry entry(String row, String from, String to) {
    return new AuditEntry(
        Instant.EPOCH, "ana", "Change of cost", "changed", "resources", row, "cost", from, to);
  }

  @Test
  void changesAreFoundByAnyOfTheirWords() {
    ListingViewModel model =
        model(listings.changes(List.of(entry("NURSE", "3", "4"), entry("BED", "7", "9")), 10));
    assertThat(model.shown()).hasSize(2);
    model.query().set("ANA nurse");
    assertThat(model.shown()).hasSize(1);
    assertThat(model.shown().getFirst()).contains("NURSE", "3", "4", "changed");
    assertThat(model.copied()).startsWith("When\tWho\tWhat was done").contains("NURSE");
    model.query().set("nurse bed");
    assertThat(model.shown()).isEmpty();
    assertThat(model.message().get()).isEqualTo("0 of 2");
  }

  @Test
  void whatIsShownIsSavedAsTheEndingSays() throws Exception {
    Listing listing =
        listings.changes(
            IntStream.range(0, 90).mapToObj(i -> entry("ROW " + i, "=1+1", "é 床")).toList(), 10);
    for (String ending : List.of("csv", "pdf", "html", "xlsx")) {
      place = folder.resolve("changes." + ending);
      ListingViewModel model = model(listing);
      model.query().set("row 8");
      model.save();
      assertThat(place).isNotEmptyFile();
    }
    assertThat(Files.readAllLines(folder.resolve("changes.csv")))
        .hasSize(19)
        .anyMatch(line -> line.contains("ROW 89"))
        .noneMatch(line -> line.contains(",=1+1"));
    assertThat(folder.resolve("changes.html")).content().contains("ROW 89", "床");
    try (ZipFile book = new ZipFile(folder.resolve("changes.xlsx").toFile())) {
      assertThat(book.getEntry("xl/workbook.xml")).isNotNull();
    }
    place = folder.resolve("changes.csv/is a file.csv");
    model(listing).save();
    assertThat(told).containsExactly("The list was not saved");
  }

  @Test
  void whatIsWrongWithAFileIsListedByPlace() {
    Problem problem = Problem.error("demand", 7, "amount", Fault.NOT_FHIR, List.of());
    Listing listing = listings.problems("a.zip", List.of(problem), 2_000);
    assertThat(listing.rows().getFirst()).startsWith("demand", "7", "amount");
    assertThat(listing.lead().getFirst()).contains("2,000");
  }

  @Test
  void fhirResourcesAreAccountedFor() {
    Problem left = Problem.warning("f", 0, "", Fault.FHIR_TYPE, List.of("Patient/1", "Patient"));
    Problem sums = Problem.warning("f", 0, "", Fault.FHIR_SUM, List.of("Claim/2", "3", "4"));
    Listing listing =
        listings.reconciliation(
            "f.json",
            List.of(
                new FhirEntry("Patient", "1", "", false, "FHIR_TYPE"),
                new FhirEntry("Claim", "2", "active", true, "services A tariff")),
            List.of(left, sums));
    assertThat(listing.rows())
        .extracting(r -> r.get(0) + " " + r.get(1))
        .containsExactly("left out Patient/1", "sums differ Claim/2", "used Claim/2");
    assertThat(listing.lead().getFirst()).startsWith("1 of 2 resources were used");
  }

  /** A planner who saves where the test says. */
  private final class Answers extends NoDialogs {
    @Override
    public void tell(String title, String text) {
      told.add(title);
    }

    @Override
    public void fail(String title, String text) {
      told.add(title);
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, List<FileKind> kinds) {
      return Optional.of(place);
    }
  }
}
