package org.fourfold.ui.calculators;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.workload.StaffingInput;
import org.fourfold.domain.workload.StaffingNeed;
import org.fourfold.workload.StaffingCalculation;

/** WTE that a year's work needs, after WHO's Workload Indicators of Staffing Need. */
final class StaffingNeedCalculation implements Calculation {
  private static final double YEAR = 365;

  @Override
  public String name() {
    return "staffing";
  }

  @Override
  public List<Asked> asked() {
    return List.of(
        Asked.of("workload-hours", "24000"),
        Asked.of("hours-per-week", "37.5"),
        Asked.of("hours-per-day", "7.5"),
        Asked.of("leave-days", "28"),
        Asked.of("holidays", "8"),
        Asked.of("sick-days", "9"),
        Asked.of("category-days", "20"),
        Asked.of("individual-days", "60"),
        Asked.maybe("in-post", "15"));
  }

  private static StaffingInput input(Values v) {
    return new StaffingInput(
        v.of("workload-hours"),
        v.of("hours-per-week"),
        v.of("hours-per-day"),
        v.of("leave-days"),
        v.of("holidays"),
        v.of("sick-days"),
        v.of("category-days"),
        v.of("individual-days"),
        v.maybe("in-post"));
  }

  @Override
  public List<Problem> problems(Values v) {
    return input(v).problems();
  }

  @Override
  public List<String> answer(Values v, Say say) {
    StaffingNeed need = StaffingCalculation.of(input(v));
    List<String> lines = new ArrayList<>();
    lines.add(say.of("need", say.amount(need.need()), say.amount(need.baseNeed())));
    lines.add(say.of("days", say.amount(need.availableWorkingTimeDays())));
    if (need.difference() != null) {
      boolean wanting = need.difference() < 0;
      lines.add(
          say.of(
              wanting ? "short" : "over",
              say.amount(Math.abs(need.difference())),
              say.share(need.ratio())));
    }
    return lines;
  }

  @Override
  public boolean requires() {
    return true;
  }

  @Override
  public OptionalDouble requirement(Values v, CapacityUnit unit, double days) {
    StaffingNeed need = StaffingCalculation.of(input(v));
    double hours = need.availableWorkingTimeDays() * v.of("hours-per-day");
    return OptionalDouble.of(
        unit == CapacityUnit.HOURS ? need.need() * hours * days / YEAR : need.need());
  }
}
