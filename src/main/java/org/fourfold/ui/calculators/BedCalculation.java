package org.fourfold.ui.calculators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.workload.BedInput;
import org.fourfold.domain.workload.BedOutcome;
import org.fourfold.scheduling.queue.BedFormulas;

/** The chance that a patient finds no bed, on wards apart and on one that shares its beds. */
final class BedCalculation implements Calculation {
  private static final double FEW = 0.02;
  private static final int MOST_MORE = 2000;

  @Override
  public String name() {
    return "beds";
  }

  @Override
  public List<Asked> asked() {
    return List.of(
        Asked.list("arrivals", "6, 4"), Asked.list("los", "3, 2.5"), Asked.list("beds", "22, 13"));
  }

  private static List<BedInput> wards(Values v) {
    List<BedInput> wards = new ArrayList<>();
    for (int i = 0; i < v.list("arrivals").size(); i++) {
      int beds = (int) Math.rint(v.list("beds").get(i));
      wards.add(new BedInput(v.list("arrivals").get(i), v.list("los").get(i), beds));
    }
    return wards;
  }

  @Override
  public List<Problem> problems(Values v) {
    int n = v.list("arrivals").size();
    for (String key : List.of("los", "beds")) {
      int given = v.list(key).size();
      if (given != n) {
        List<String> said = List.of(key, "given " + n + " times, like the arrivals", given + "");
        return List.of(Problem.error("", 0, "", Fault.NUMBER_NOT_ALLOWED, said));
      }
    }
    return wards(v).stream().flatMap(w -> w.problems().stream()).toList();
  }

  @Override
  public List<String> answer(Values v, Say say) {
    List<BedInput> wards = wards(v);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < wards.size(); i++) {
      BedOutcome out = BedFormulas.of(wards.get(i));
      String ward = wards.size() == 1 ? say.of("one") : say.of("ward", i + 1);
      lines.add(line(ward, out, say));
    }
    BedOutcome pooled = BedFormulas.pooled(wards);
    if (wards.size() > 1) {
      lines.add(line(say.of("pooled"), pooled, say));
    }
    few(wards)
        .ifPresent(
            b -> lines.add(say.of("need", b.beds(), say.share(FEW), say.share(b.occupancy()))));
    return lines;
  }

  /** The fewest shared beds at which few find none. */
  private static Optional<BedOutcome> few(List<BedInput> wards) {
    double load = wards.stream().mapToDouble(w -> w.arrivals() * w.los()).sum();
    int from = (int) Math.floor(load / 2);
    return BedFormulas.curve(load, from, from + MOST_MORE).stream()
        .filter(b -> b.pDelay() <= FEW)
        .findFirst();
  }

  private static String line(String ward, BedOutcome out, Say say) {
    return say.of(
        "line",
        ward,
        out.beds(),
        say.share(out.pDelay()),
        say.amount(out.meanOccupied()),
        say.share(out.occupancy()));
  }

  @Override
  public boolean requires() {
    return true;
  }

  @Override
  public OptionalDouble requirement(Values v, CapacityUnit unit, double days) {
    return few(wards(v))
        .map(b -> OptionalDouble.of(unit == CapacityUnit.DAYS ? b.beds() * days : b.beds()))
        .orElse(OptionalDouble.empty());
  }
}
