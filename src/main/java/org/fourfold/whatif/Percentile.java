package org.fourfold.whatif;

import java.util.Arrays;

/** Percentiles of draws, of which some have no plan and count as the worst. */
final class Percentile {
  private final double[] sorted;
  private final int worst;
  private final boolean more;

  /**
   * @param values of the draws with a plan
   * @param without draws that have none
   * @param more whether more is better
   */
  Percentile(double[] values, int without, boolean more) {
    sorted = values.clone();
    Arrays.sort(sorted);
    worst = without;
    this.more = more;
  }

  /** Between the two nearest draws by their distance (type 7 of Hyndman and Fan 1996). */
  Double at(double share) {
    int count = sorted.length + worst;
    if (count == 0) {
      return null;
    }
    double place = share * (count - 1) - (more ? worst : 0);
    int below = (int) Math.floor(place + 1e-12);
    double rest = Math.max(0, place - below);
    if (below < 0 || below >= sorted.length || rest > 1e-12 && below + 1 >= sorted.length) {
      return null;
    }
    double low = sorted[below];
    return rest <= 1e-12 ? low : low + rest * (sorted[below + 1] - low);
  }
}
