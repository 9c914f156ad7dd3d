package org.fourfold.report;

import java.time.LocalDateTime;
import java.util.Locale;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.scenario.BoardEvidence;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.report.page.Paper;

/**
 * What a report is made of.
 *
 * @param workspace for names, scenarios and their assumptions
 * @param department that was planned: the workspace with the scenario's assumptions made
 * @param scenario code, {@code ""} for the base
 * @param date printed on the cover and at the foot of each page
 * @param version of the program
 * @param evidence what a board is shown beside the plan
 */
public record ReportInput(
    Workspace workspace,
    Department department,
    PlanOutcome outcome,
    String scenario,
    LocalDateTime date,
    Paper paper,
    Locale locale,
    String version,
    BoardEvidence evidence) {

  /** With nothing beside the plan itself. */
  public ReportInput(
      Workspace workspace,
      Department department,
      PlanOutcome outcome,
      String scenario,
      LocalDateTime date,
      Paper paper,
      Locale locale,
      String version) {
    this(
        workspace,
        department,
        outcome,
        scenario,
        date,
        paper,
        locale,
        version,
        BoardEvidence.of(scenario, outcome));
  }

  /** With other scenarios, assumptions by their effect and chances beside it. */
  public ReportInput with(BoardEvidence further) {
    return new ReportInput(
        workspace, department, outcome, scenario, date, paper, locale, version, further);
  }
}
