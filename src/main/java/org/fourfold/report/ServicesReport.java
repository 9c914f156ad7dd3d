package org.fourfold.report;

import java.util.List;
import org.fourfold.report.page.ReportDocument;
import org.fourfold.report.page.Section;
import org.fourfold.report.page.Section.Hue;

/** What is asked for, delivered, refused and left waiting, by setting, service and month. */
public final class ServicesReport extends Report {
  public ServicesReport() {
    super("services");
  }

  @Override
  ReportDocument chapters(PlanReading reading, ReportFrame frame) {
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
    CoverPage cover = new CoverPage(reading);
    return frame.close(cover.finding(), cover.services());
  }
}
