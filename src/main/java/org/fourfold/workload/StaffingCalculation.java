package org.fourfold.workload;

import org.fourfold.domain.workload.StaffingInput;
import org.fourfold.domain.workload.StaffingNeed;

/**
 * Problem: WTE that a year's work needs. Method: base = workload days ÷ available working days;
 * need = base × 1 ÷ (1 − category days ÷ available days) + individual days ÷ available days.
 * Source: WHO, Workload Indicators of Staffing Need, user's manual, 2010, chapters 4 and 5.
 */
public final class StaffingCalculation {
  private StaffingCalculation() {}

  public static StaffingNeed of(StaffingInput input) {
    double days = input.workingDays();
    double base = input.workloadHours() / input.hoursPerDay() / days;
    double need = base / (1 - input.categoryDays() / days) + input.individualDays() / days;
    Double post = input.inPost();
    return new StaffingNeed(
        days, base, need, post == null ? null : post / need, post == null ? null : post - need);
  }
}
