package org.fourfold.report;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.report.page.Cover;
import org.fourfold.report.page.ReportDocument;
import org.fourfold.report.page.Section;
import org.fourfold.report.page.Section.Hue;

/** What every report has around its own chapters: cover, foot, and what its plan rests on. */
final class ReportFrame {
  private static final int SHORT_HASH = 8;

  private final Report report;
  private final PlanReading reading;
  private final Wording words;
  private final List<Section> sections = new ArrayList<>();

  ReportFrame(Report report, PlanReading reading) {
    this.report = report;
    this.reading = reading;
    words = reading.wording();
  }

  void add(Section section) {
    sections.add(section);
  }

  /** The report where there is no plan. */
  ReportDocument withoutPlan() {
    addConflict();
    return close(new CoverPage(reading).finding(), List.of());
  }

  /** Where there is no plan: which limits cannot hold together, and the cheapest way out. */
  private void addConflict() {
    ConflictPages conflict = new ConflictPages(reading);
    sections.add(
        new Section(
            "conflict",
            words.text("section.conflict"),
            Hue.ALL,
            false,
            List.of(new CoverPage(reading).finding()),
            conflict.sentences(),
            List.of(),
            conflict.sheets()));
  }

  /** What the plan takes as given, and how it was found and checked. */
  private void addBasisAndProof() {
    BasisPages basis = new BasisPages(reading);
    sections.add(
        Section.upright(
            "basis",
            words.text("section.basis"),
            Hue.ALL,
            List.of(basis.lead(scenario())),
            basis.sheets()));
    ProofPages proof = new ProofPages(reading);
    List<String> warnings = proof.warnings();
    sections.add(
        new Section(
            "proof",
            words.text("section.proof"),
            Hue.ALL,
            false,
            List.of(words.text(warnings.isEmpty() ? "warnings.none" : "warnings.some")),
            warnings,
            List.of(),
            proof.sheets()));
  }

  /**
   * Ends the report with what it rests on.
   *
   * @param finding the report in a sentence or two
   * @param numbers set large on the cover
   */
  ReportDocument close(String finding, List<Cover.BigNumber> numbers) {
    addBasisAndProof();
    ReportInput input = reading.input();
    String date = words.date(input.date());
    return new ReportDocument(
        input.locale(),
        input.paper(),
        input.date(),
        words.text("subject", scenario(), date),
        words.text("footer", date, scenario(), shortHash()),
        new Cover.Fact(words.text("input.hash"), hash()),
        words.text("page.of"),
        words.text("grid.part", "{0}", "{1}", "{2}"),
        words.text("contents"),
        new CoverPage(reading).cover(words.text(report.titleKey()), finding, numbers),
        sections);
  }

  private String scenario() {
    return BasisPages.scenario(reading.input(), words);
  }

  private String hash() {
    String hash = reading.outcome().inputHash();
    return hash == null || hash.isEmpty() ? Wording.NONE : hash;
  }

  private String shortHash() {
    String hash = hash();
    return hash.substring(0, Math.min(SHORT_HASH, hash.length()));
  }
}
