package org.fourfold.report;

import java.util.List;
import org.fourfold.report.page.ReportDocument;
import org.fourfold.report.page.Section;
import org.fourfold.report.page.Section.Hue;

/** What is asked for, delivered, refused and left waiting, by setting, service and month. */
public final class ServicesReport implements Report {
  @Override
  public String name() {
    return "services";
  }

  @Override
  public String titleKey() {
    return "report.services";
  }

  @Override
  public ReportDocument produce(ReportInput input) {
    PlanReading reading = PlanReading.of(input);
    ReportFrame frame = new ReportFrame(this, reading);
    if (!input.outcome().hasPlan()) {
      return frame.withoutPlan();
    }
    Wording words = reading.wording();
    ServicePages services = new ServicePages(reading);
    frame.add(
        new Section(
            "services",
            words.text("section.services"),
            Hue.SERVICES,
            false,
            List.of(),
            List.of(),
            new PlanFigures(reading).services(),
            List.of(services.horizon())));
    frame.add(
        Section.onItsSide(
            "settings",
            words.text("section.settings"),
            Hue.SERVICES,
            List.of(new SettingPages(reading, services).sheet())));
    frame.add(
        Section.onItsSide(
            "services-grid",
            words.text("section.services.grid"),
            Hue.SERVICES,
            List.of(services.byPeriod().sheet())));
    frame.addBasisAndProof();
    CoverPage cover = new CoverPage(reading);
    return frame.document(cover.finding(), cover.services());
  }
}
