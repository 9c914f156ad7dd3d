package org.fourfold.report;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.report.page.PageChart;
import org.fourfold.report.page.ReportDocument;
import org.fourfold.report.page.Section;
import org.fourfold.report.page.Section.Hue;
import org.fourfold.report.page.Sheet;

/** The whole plan for a board: cover, what holds it back, four domains, what it rests on. */
public final class PlanReport implements Report {
  private static final int SENTENCES_IN_SHORT = 4;
  private static final int SENTENCES = 12;

  @Override
  public String name() {
    return "plan";
  }

  @Override
  public String titleKey() {
    return "report.plan";
  }

  @Override
  public ReportDocument produce(ReportInput input) {
    PlanReading reading = PlanReading.of(input);
    Wording words = reading.wording();
    List<Section> sections = new ArrayList<>();
    if (input.outcome().hasPlan()) {
      plan(reading, sections);
    } else {
      sections.add(conflict(reading));
    }
    sections.add(basis(reading));
    sections.add(proof(reading));
    String title = words.text(titleKey());
    String scenario = BasisPages.scenario(input, words);
    return new ReportDocument(
        name(),
        input.locale(),
        input.paper(),
        input.date(),
        words.text("subject", scenario, words.date(input.date())),
        words.text("footer", words.date(input.date()), scenario, shortHash(input)),
        words.text("page.of"),
        words.text("contents"),
        new CoverPage(reading).cover(title),
        sections);
  }

  private static String shortHash(ReportInput input) {
    String hash = input.outcome().inputHash();
    return hash == null || hash.isEmpty()
        ? Wording.NONE
        : hash.substring(0, Math.min(8, hash.length()));
  }

  private static void plan(PlanReading reading, List<Section> sections) {
    Wording words = reading.wording();
    PlanFigures figures = new PlanFigures(reading);
    LimitPages limits = new LimitPages(reading);
    sections.add(
        section(
            "short",
            words.text("section.short"),
            Hue.ALL,
            List.of(new CoverPage(reading).finding()),
            limits.sentences(SENTENCES_IN_SHORT),
            figures.summary(),
            List.of()));
    if (!reading.department().services().isEmpty()) {
      ServicePages services = new ServicePages(reading);
      sections.add(
          section(
              "services",
              words.text("section.services"),
              Hue.SERVICES,
              List.of(),
              List.of(),
              figures.services(),
              List.of(services.horizon())));
      sections.add(
          wide(
              "services-grid",
              words.text("section.services.grid"),
              Hue.SERVICES,
              services.byPeriod().sheets()));
    }
    resources(reading, figures, sections);
    if (!reading.department().informationJobs().isEmpty()) {
      sections.add(
          new Section(
              "information",
              words.text("section.information"),
              Hue.INFORMATION,
              true,
              List.of(),
              List.of(),
              figures.information(),
              new InformationPages(reading).byPeriod().sheets()));
    }
    finance(reading, figures, sections);
    sections.add(
        section(
            "limits",
            words.text("section.limits"),
            Hue.ALL,
            limits.basis(),
            limits.sentences(SENTENCES),
            List.of(),
            limits.sheets()));
  }

  private static void resources(PlanReading reading, PlanFigures figures, List<Section> sections) {
    Wording words = reading.wording();
    ResourcePages resources = new ResourcePages(reading);
    List<PageChart> pictures = figures.resources();
    if (!pictures.isEmpty()) {
      sections.add(
          section(
              "resources",
              words.text("section.resources"),
              Hue.RESOURCES,
              List.of(),
              List.of(),
              pictures,
              List.of()));
    }
    List<Sheet> sheets = new ArrayList<>();
    if (!reading.department().resources().isEmpty()) {
      sheets.addAll(resources.sheets());
    }
    PeriodGrid fullness = resources.fullness();
    if (!fullness.isEmpty()) {
      sheets.addAll(fullness.sheets());
    }
    if (!sheets.isEmpty()) {
      sections.add(
          wide("resources-grid", words.text("section.resources.grid"), Hue.RESOURCES, sheets));
    }
  }

  private static void finance(PlanReading reading, PlanFigures figures, List<Section> sections) {
    Wording words = reading.wording();
    FinancePages finance = new FinancePages(reading);
    Sheet budgets = finance.budgets();
    List<PageChart> pictures = figures.finance();
    if (!budgets.rows().isEmpty() || !pictures.isEmpty()) {
      sections.add(
          section(
              "finance",
              words.text("section.finance"),
              Hue.FINANCE,
              List.of(),
              List.of(),
              pictures,
              budgets.rows().isEmpty() ? List.of() : List.of(budgets)));
    }
    List<Sheet> sheets = new ArrayList<>();
    PeriodGrid drawn = finance.drawn();
    if (!drawn.isEmpty()) {
      sheets.addAll(drawn.sheets());
      sheets.add(finance.bySource());
      sections.add(wide("finance-grid", words.text("section.finance.grid"), Hue.FINANCE, sheets));
    }
  }

  private static Section conflict(PlanReading reading) {
    return section(
        "conflict",
        reading.wording().text("section.conflict"),
        Hue.ALL,
        List.of(new CoverPage(reading).finding()),
        List.of(),
        List.of(),
        new ConflictPages(reading).sheets());
  }

  private static Section basis(PlanReading reading) {
    Wording words = reading.wording();
    BasisPages basis = new BasisPages(reading);
    List<Sheet> sheets = new ArrayList<>(List.of(basis.settings()));
    boolean none = basis.assumptions().isEmpty();
    if (!none) {
      sheets.add(basis.assumptionSheet());
    }
    String scenario = BasisPages.scenario(reading.input(), words);
    return section(
        "basis",
        words.text("section.basis"),
        Hue.ALL,
        List.of(words.text(none ? "basis.none" : "basis.scenario", scenario)),
        List.of(),
        List.of(),
        sheets);
  }

  private static Section proof(PlanReading reading) {
    Wording words = reading.wording();
    ProofPages proof = new ProofPages(reading);
    List<String> warnings = proof.warnings();
    return section(
        "proof",
        words.text("section.proof"),
        Hue.ALL,
        List.of(words.text(warnings.isEmpty() ? "warnings.none" : "warnings.some")),
        warnings,
        List.of(),
        proof.sheets());
  }

  private static Section section(
      String id,
      String title,
      Hue hue,
      List<String> lead,
      List<String> points,
      List<PageChart> figures,
      List<Sheet> sheets) {
    return new Section(id, title, hue, false, lead, points, figures, sheets);
  }

  private static Section wide(String id, String title, Hue hue, List<Sheet> sheets) {
    return new Section(id, title, hue, true, List.of(), List.of(), List.of(), sheets);
  }
}
