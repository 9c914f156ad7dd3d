package org.fourfold.whatif;

import java.util.List;
import org.fourfold.domain.outcome.PlanStatus;

/**
 * What every coalition of departments comes to, planned together.
 *
 * @param worth best objective by coalition, bit i for player i; 0 for nobody, NaN without a plan
 * @param statuses by coalition, optimal for nobody
 * @param costs whether less is better
 * @param eased whether only all together were held to what the department promises
 * @param whole all together in whole units, NaN where there is no such plan
 * @param hasWholeUnits whether anything is decided in whole units, divided in {@code worth}
 * @param warm coalitions solved from where another one ended
 */
public record PooledValues(
    List<String> players,
    List<Double> worth,
    List<PlanStatus> statuses,
    boolean costs,
    boolean eased,
    double whole,
    boolean hasWholeUnits,
    int warm,
    double seconds) {
  public PooledValues {
    players = List.copyOf(players);
    worth = List.copyOf(worth);
    statuses = List.copyOf(statuses);
  }

  /** Whether every coalition has its best plan. */
  public boolean complete() {
    return statuses.stream().allMatch(s -> s == PlanStatus.OPTIMAL);
  }

  /** {@code Surgery+Imaging}. */
  public String name(int coalition) {
    return java.util.stream.IntStream.range(0, players.size())
        .filter(i -> (coalition >> i & 1) == 1)
        .mapToObj(players::get)
        .collect(java.util.stream.Collectors.joining("+"));
  }
}
