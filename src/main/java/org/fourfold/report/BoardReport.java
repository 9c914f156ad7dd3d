package org.fourfold.report;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.report.page.PageChart;
import org.fourfold.report.page.ReportDocument;
import org.fourfold.report.page.Section;
import org.fourfold.report.page.Section.Hue;
import org.fourfold.report.page.Sheet;

/**
 * The board paper: the plan against other scenarios, the way to each, what holds it back, how sure
 * it is, money by pot and staff by cadre; the register of assumptions as an annex.
 */
public final class BoardReport extends Report {
  private static final int SENTENCES = 10;

  public BoardReport() {
    super("board");
  }

  @Override
  ReportDocument chapters(PlanReading reading, ReportFrame frame) {
    Wording words = reading.wording();
    ScenarioPages scenarios = new ScenarioPages(reading);
    CoverPage cover = new CoverPage(reading);
    frame.add(
        section(
            "board-scenarios",
            words.text("section.board.scenarios"),
            List.of(cover.finding()),
            scenarios.sentences(),
            List.of(),
            scenarios.sheets()));
    WayPages ways = new WayPages(reading);
    if (ways.any()) {
      frame.add(
          section(
              "board-ways",
              words.text("section.board.ways"),
              List.of(words.text("board.ways.note")),
              List.of(),
              ways.charts(),
              ways.sheets()));
    }
    LimitPages limits = new LimitPages(reading);
    frame.add(
        section(
            "board-limits",
            words.text("section.limits"),
            limits.basis(),
            limits.sentences(SENTENCES),
            List.of(),
            List.of()));
    new RiskPages(reading).section().ifPresent(frame::add);
    money(reading, frame);
    if (!reading.department().resources().isEmpty()) {
      StaffPages staff = new StaffPages(reading);
      frame.add(
          Section.onItsSide(
              "board-staff",
              words.text("section.board.staff"),
              Hue.RESOURCES,
              List.of(staff.wteSheet(), staff.costSheet())));
    }
    RegisterPages register = new RegisterPages(reading);
    frame.add(
        new Section(
            "board-register",
            words.text("section.board.register"),
            Hue.ALL,
            true,
            List.of(register.lead()),
            List.of(),
            List.of(),
            register.sheets()));
    return frame.close(cover.finding(), cover.numbers());
  }

  private static void money(PlanReading reading, ReportFrame frame) {
    FundPages funds = new FundPages(reading);
    Wording words = reading.wording();
    if (funds.any()) {
      frame.add(
          Section.onItsSide(
              "board-money",
              words.text("section.board.money"),
              Hue.FINANCE,
              List.of(funds.funds(), new FinancePages(reading).bySource())));
    }
  }

  private static Section section(
      String id,
      String title,
      List<String> lead,
      List<String> points,
      List<PageChart> charts,
      List<Sheet> sheets) {
    return new Section(id, title, Hue.ALL, false, lead, points, charts, new ArrayList<>(sheets));
  }
}
