package org.fourfold.report;

import java.util.List;
import org.fourfold.report.page.ReportDocument;
import org.fourfold.report.page.Section;
import org.fourfold.report.page.Section.Hue;
import org.fourfold.report.page.Sheet;

/** Capacity calendar: how full each capacity is in each month, and where it runs out. */
public final class CalendarReport extends Report {
  public CalendarReport() {
    super("calendar");
  }

  @Override
  ReportDocument chapters(PlanReading reading, ReportFrame frame) {
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
    CoverPage cover = new CoverPage(reading);
    String finding =
        none
            ? words.text("calendar.none")
            : words.text(
                "calendar.finding",
                words.amount(out.rows().size()),
                words.amount(reading.department().capacities().size()));
    return frame.close(finding, cover.resources());
  }

  private static Section grid(String id, String title, Sheet sheet, Wording words) {
    return Section.onItsSide(id, words.text(title), Hue.RESOURCES, List.of(sheet));
  }
}
