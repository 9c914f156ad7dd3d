package org.fourfold.domain.workload;

import java.util.List;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;

/**
 * The workload of one staff group in a year, after WHO's Workload Indicators of Staffing Need.
 *
 * @param workloadHours hours of health service work in a year
 * @param hoursPerWeek contracted
 * @param hoursPerDay hours that a day of leave stands for
 * @param leaveDays annual leave a year
 * @param holidays public holidays a year
 * @param sickDays sick, study and other leave a year
 * @param categoryDays days a year that each one of the group gives to support work
 * @param individualDays days a year that certain of the group give to additional work, all together
 * @param inPost WTE in post, null where not known
 */
public record StaffingInput(
    double workloadHours,
    double hoursPerWeek,
    double hoursPerDay,
    double leaveDays,
    double holidays,
    double sickDays,
    double categoryDays,
    double individualDays,
    Double inPost) {
  private static final int WEEKS = 52;

  /** Days a year that one is at work: weeks × days a week − days away. */
  public double workingDays() {
    return WEEKS * hoursPerWeek / hoursPerDay - leaveDays - holidays - sickDays;
  }

  public List<Problem> problems() {
    InputProblems problems = new InputProblems();
    problems
        .notNegative("workload-hours", workloadHours)
        .within("hours-per-week", hoursPerWeek, 1, 168);
    problems.within("hours-per-day", hoursPerDay, 1, 24).notNegative("leave-days", leaveDays);
    problems.notNegative("holidays", holidays).notNegative("sick-days", sickDays);
    problems.notNegative("category-days", categoryDays);
    problems.notNegative("individual-days", individualDays);
    if (inPost != null) {
      problems.notNegative("in-post", inPost);
    }
    if (problems.none() && categoryDays >= workingDays()) {
      String days = InputProblems.text(workingDays());
      problems.add(Fault.NO_WORKING_TIME, days, InputProblems.text(categoryDays));
    }
    return problems.list();
  }
}
