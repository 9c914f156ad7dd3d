package org.fourfold.report;

import org.fourfold.report.page.ReportDocument;

/** A kind of report. Reports hold no state: the same input gives the same document. */
public abstract class Report {
  private final String name;

  /**
   * @param name as asked for on the command line; its title stands under {@code report.name} in
   *     {@code messages.properties}
   */
  Report(String name) {
    this.name = name;
  }

  public final String name() {
    return name;
  }

  /** Key of its title in {@code messages.properties}. */
  final String titleKey() {
    return "report." + name;
  }

  /** The report; where its outcome has no plan, what stands in the way instead of the chapters. */
  public final ReportDocument produce(ReportInput input) {
    PlanReading reading = PlanReading.of(input);
    ReportFrame frame = new ReportFrame(this, reading);
    return input.outcome().hasPlan() ? chapters(reading, frame) : frame.withoutPlan();
  }

  /** Adds the chapters of a plan to the frame and closes it. */
  abstract ReportDocument chapters(PlanReading reading, ReportFrame frame);
}
