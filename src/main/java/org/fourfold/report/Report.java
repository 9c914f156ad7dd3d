package org.fourfold.report;

import org.fourfold.report.page.ReportDocument;

/** A kind of report. Reports hold no state: the same input gives the same document. */
public interface Report {
  /** As asked for on the command line. */
  String name();

  /** Key of its title in {@code messages.properties}. */
  String titleKey();

  ReportDocument produce(ReportInput input);
}
