package org.fourfold.ui.calculators;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.workload.WaitingListInput;
import org.fourfold.domain.workload.WaitingListTarget;
import org.fourfold.workload.WaitingListCalculation;

/** How long a waiting list may be, and the capacity that brings and keeps it there. */
final class WaitingCalculation implements Calculation {
  private static final double WEEK = 7;

  @Override
  public String name() {
    return "waitinglist";
  }

  @Override
  public List<Asked> asked() {
    return List.of(
        Asked.of("demand", "30"),
        Asked.of("target-weeks", "18"),
        Asked.of("factor", "4"),
        Asked.maybe("queue", "260"),
        Asked.of("relief-weeks", "26"),
        Asked.maybe("capacity", "30"));
  }

  private static WaitingListInput input(Values v) {
    return new WaitingListInput(
        v.of("demand"),
        v.of("target-weeks"),
        v.of("factor"),
        v.maybe("queue"),
        v.of("relief-weeks"),
        1,
        1,
        v.maybe("capacity"),
        null);
  }

  @Override
  public List<Problem> problems(Values v) {
    return input(v).problems();
  }

  @Override
  public List<String> answer(Values v, Say say) {
    WaitingListTarget out = WaitingListCalculation.of(input(v));
    List<String> lines = new ArrayList<>();
    lines.add(
        say.of(
            "target",
            say.amount(Math.floor(out.targetQueue())),
            say.amount(out.targetMeanWait()),
            say.amount(v.of("target-weeks"))));
    if (out.reliefCapacity() != null) {
      boolean above = out.queueRatio() > 1;
      lines.add(
          above
              ? say.of("relief", say.amount(out.reliefCapacity()), say.amount(v.of("relief-weeks")))
              : say.of("below"));
    }
    lines.add(say.of("keep", say.amount(out.targetCapacity()), say.amount(v.of("demand"))));
    if (v.maybe("capacity") != null) {
      lines.add(say.of(out.load() < 1 ? "load" : "overload", say.share(out.load())));
    }
    return lines;
  }

  @Override
  public boolean requires() {
    return true;
  }

  @Override
  public OptionalDouble requirement(Values v, CapacityUnit unit, double days) {
    WaitingListTarget out = WaitingListCalculation.of(input(v));
    boolean above = out.reliefCapacity() != null && out.queueRatio() > 1;
    return OptionalDouble.of((above ? out.reliefCapacity() : out.targetCapacity()) * days / WEEK);
  }
}
