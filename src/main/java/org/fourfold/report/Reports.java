package org.fourfold.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The catalogue of reports. */
public final class Reports {
  public static final List<Report> ALL =
      List.of(
          new PlanReport(),
          new BoardReport(),
          new StaffingReport(),
          new ServicesReport(),
          new BudgetReport(),
          new CalendarReport());

  private Reports() {}

  public static Optional<Report> named(String name) {
    return ALL.stream().filter(r -> r.name().equals(name)).findFirst();
  }

  /** A report's title in words. */
  public static String title(Report report, Locale locale) {
    return new Wording(locale).text(report.titleKey());
  }
}
