package org.fourfold.report;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.report.page.PageChart;
import org.fourfold.report.page.ReportDocument;
import org.fourfold.report.page.Section;
import org.fourfold.report.page.Section.Hue;
import org.fourfold.report.page.Sheet;

/** The whole plan for a board: cover, what holds it back, four domains, what it rests on. */
public final class PlanReport extends Report {
  private static final int SENTENCES_IN_SHORT = 4;
  private static final int SENTENCES = 12;

  public PlanReport() {
    super("plan");
  }

  @Override
  ReportDocument chapters(PlanReading reading, ReportFrame frame) {
    List<Section> sections = new ArrayList<>();
    plan(reading, sections);
    sections.forEach(frame::add);
    CoverPage cover = new CoverPage(reading);
    return frame.close(cover.finding(), cover.numbers());
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
          Section.onItsSide(
              "services-grid",
              words.text("section.services.grid"),
              Hue.SERVICES,
              List.of(services.byPeriod().sheet())));
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
              List.of(new InformationPages(reading).byPeriod().sheet())));
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
      sheets.add(fullness.sheet());
    }
    if (!sheets.isEmpty()) {
      sections.add(
          Section.onItsSide(
              "resources-grid", words.text("section.resources.grid"), Hue.RESOURCES, sheets));
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
      sheets.add(drawn.sheet());
      sheets.add(finance.bySource());
      sections.add(
          Section.onItsSide(
              "finance-grid", words.text("section.finance.grid"), Hue.FINANCE, sheets));
    }
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
}
