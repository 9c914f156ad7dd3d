package org.fourfold.scheduling.queue;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.workload.BedInput;
import org.fourfold.domain.workload.BedOutcome;

/**
 * Problem: how likely a patient finds no bed. Method: Erlang loss with load = arrivals × length of
 * stay; the formula holds for any distribution of stays with that mean. Wards that share their beds
 * are one ward of all loads and beds. Cost: beds. Source: A. M. de Bruin and others, Annals of
 * Operations Research 178, 2010.
 */
public final class BedFormulas {
  private BedFormulas() {}

  public static BedOutcome of(BedInput ward) {
    return of(ward.arrivals() * ward.los(), ward.beds());
  }

  /** The wards as one that shares all beds. */
  public static BedOutcome pooled(List<BedInput> wards) {
    double load = wards.stream().mapToDouble(w -> w.arrivals() * w.los()).sum();
    return of(load, wards.stream().mapToInt(BedInput::beds).sum());
  }

  /** One point for each count of beds from {@code from} to {@code to}. */
  public static List<BedOutcome> curve(double load, int from, int to) {
    List<BedOutcome> points = new ArrayList<>();
    for (int beds = from; beds <= to; beds++) {
      points.add(of(load, beds));
    }
    return points;
  }

  private static BedOutcome of(double load, int beds) {
    double lost = ErlangFormulas.loss(load, beds);
    double occupied = load * (1 - lost);
    return new BedOutcome(beds, lost, occupied, beds == 0 ? 0 : occupied / beds);
  }
}
