package org.fourfold.ui.calculators;

import java.util.List;
import java.util.OptionalDouble;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.workload.SpaceInput;
import org.fourfold.workload.SpaceCalculation;

/** Trolleys, cubicles or bays for a year's attendances. */
final class SpacesCalculation implements Calculation {
  private static final double WEEK = 7;

  @Override
  public String name() {
    return "spaces";
  }

  @Override
  public List<Asked> asked() {
    return List.of(
        Asked.of("attendances", "52000"),
        Asked.of("minutes", "165"),
        Asked.of("weeks", "52"),
        Asked.of("hours-per-week", "168"),
        Asked.of("utilisation", "80"));
  }

  private static SpaceInput input(Values v) {
    return new SpaceInput(
        v.of("attendances"),
        v.of("minutes"),
        v.of("weeks"),
        v.of("hours-per-week"),
        v.of("utilisation") / 100);
  }

  @Override
  public List<Problem> problems(Values v) {
    return input(v).problems();
  }

  @Override
  public List<String> answer(Values v, Say say) {
    double spaces = SpaceCalculation.of(input(v)).spaces();
    String whole = say.amount(Math.ceil(spaces - 1e-9));
    return List.of(say.of("need", whole, say.amount(spaces), say.amount(v.of("utilisation"))));
  }

  @Override
  public boolean requires() {
    return true;
  }

  @Override
  public OptionalDouble requirement(Values v, CapacityUnit unit, double days) {
    double spaces = Math.ceil(SpaceCalculation.of(input(v)).spaces() - 1e-9);
    return OptionalDouble.of(
        switch (unit) {
          case DAYS -> spaces * days;
          case HOURS -> spaces * v.of("hours-per-week") * days / WEEK;
          case POSTS, OTHER -> spaces;
        });
  }
}
