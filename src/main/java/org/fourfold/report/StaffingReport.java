package org.fourfold.report;

import java.util.List;
import org.fourfold.report.page.ReportDocument;
import org.fourfold.report.page.Section;
import org.fourfold.report.page.Section.Hue;

/** Who is needed in each month: WTE and cost by cadre and category, and the share of each. */
public final class StaffingReport extends Report {
  public StaffingReport() {
    super("staffing");
  }

  @Override
  ReportDocument chapters(PlanReading reading, ReportFrame frame) {
    StaffPages pages = new StaffPages(reading);
    Wording words = reading.wording();
    frame.add(
        Section.onItsSide(
            "wte", words.text("section.wte"), Hue.RESOURCES, List.of(pages.wteSheet())));
    frame.add(
        Section.onItsSide(
            "cost", words.text("section.staff.cost"), Hue.FINANCE, List.of(pages.costSheet())));
    frame.add(
        Section.onItsSide(
            "shares", words.text("section.shares"), Hue.RESOURCES, List.of(pages.shareSheet())));
    return frame.close(pages.finding(), pages.numbers());
  }
}
