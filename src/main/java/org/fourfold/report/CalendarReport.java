package org.fourfold.report;

import java.util.List;
import org.fourfold.report.page.ReportDocument;
import org.fourfold.report.page.Section;
import org.fourfold.report.page.Section.Hue;
import org.fourfold.report.page.Sheet;

/** Capacity calendar: how full each capacity is in each month, and where it runs out. */
public final class CalendarReport implements Report {
  @Override
  public String name() {
    return "calendar";
  }

  @Override
  public String titleKey() {
    return "report.calendar";
  }

  @Override
  public ReportDocument produce(ReportInput input) {
    PlanReading reading = PlanReading.of(input);
    ReportFrame frame = new ReportFrame(this, reading);
    if (!input.outcome().hasPlan()) {
      return frame.withoutPlan();
    }
    Wording words = reading.wording();
    CalendarPages pages = new CalendarPages(reading);
    Sheet out = pages.runningOut();
    boolean none = out.rows().isEmpty();
    frame.add(
        Section.upright(
            "out",
            words.text("section.out"),
            Hue.RESOURCES,
            none ? List.of(words.text("calendar.none")) : List.of(),
            none ? List.of() : List.of(out)));
    frame.add(
        grid("fullness", "section.fullness", new ResourcePages(reading).fullness().sheet(), words));
    frame.add(grid("amounts", "section.amounts", pages.amounts(), words));
    frame.addBasisAndProof();
    CoverPage cover = new CoverPage(reading);
    String finding =
        none
            ? words.text("calendar.none")
            : words.text(
                "calendar.finding",
                words.amount(out.rows().size()),
                words.amount(reading.department().capacities().size()));
    return frame.document(finding, cover.resources());
  }

  private static Section grid(String id, String title, Sheet sheet, Wording words) {
    return Section.onItsSide(id, words.text(title), Hue.RESOURCES, List.of(sheet));
  }
}
