package org.fourfold.ui.calculators;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.workload.CensusInput;
import org.fourfold.domain.workload.CensusOutcome;
import org.fourfold.workload.CensusCalculation;

/** Beds taken day by day while admissions rise and fall. */
final class DailyBedsCalculation implements Calculation {
  private static final int SHOWN = 31;

  @Override
  public String name() {
    return "census";
  }

  @Override
  public List<Asked> asked() {
    return List.of(
        Asked.list("admissions", "4, 5, 6, 8, 9, 11, 12, 12, 10, 8, 7, 6, 5, 4"),
        Asked.of("los", "7"),
        Asked.maybe("beds", "60"));
  }

  private static CensusInput input(Values v) {
    Double beds = v.maybe("beds");
    Integer whole = beds == null ? null : (int) Math.rint(beds);
    return new CensusInput(v.list("admissions"), v.whole("los"), whole);
  }

  @Override
  public List<Problem> problems(Values v) {
    return input(v).problems();
  }

  @Override
  public List<String> answer(Values v, Say say) {
    CensusOutcome out = CensusCalculation.of(input(v));
    List<String> lines = new ArrayList<>();
    lines.add(say.of("peak", say.amount(out.peak()), out.peakDay()));
    if (out.daysShort() != null) {
      lines.add(say.of(out.daysShort() == 0 ? "enough" : "short", out.daysShort()));
    }
    String days =
        out.census().stream()
            .limit(SHOWN)
            .map(c -> say.amount(c))
            .collect(Collectors.joining(" · "));
    lines.add(say.of("days", days + (out.census().size() > SHOWN ? " …" : "")));
    return lines;
  }

  @Override
  public boolean requires() {
    return true;
  }

  @Override
  public OptionalDouble requirement(Values v, CapacityUnit unit, double days) {
    int peak = CensusCalculation.of(input(v)).peak();
    return OptionalDouble.of(unit == CapacityUnit.DAYS ? peak * days : peak);
  }
}
