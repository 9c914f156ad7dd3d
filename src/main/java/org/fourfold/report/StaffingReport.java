package org.fourfold.report;

import java.util.List;
import org.fourfold.report.page.ReportDocument;
import org.fourfold.report.page.Section;
import org.fourfold.report.page.Section.Hue;

/** Who is needed in each month: WTE and cost by cadre and category, and the share of each. */
public final class StaffingReport implements Report {
  @Override
  public String name() {
    return "staffing";
  }

  @Override
  public String titleKey() {
    return "report.staffing";
  }

  @Override
  public ReportDocument produce(ReportInput input) {
    PlanReading reading = PlanReading.of(input);
    ReportFrame frame = new ReportFrame(this, reading);
    if (!input.outcome().hasPlan()) {
      return frame.withoutPlan();
    }
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
    frame.addBasisAndProof();
    return frame.document(pages.finding(), pages.numbers());
  }
}
