package org.fourfold.domain.sharing;

import java.util.List;

/**
 * One level of the proof that shares are the nucleolus.
 *
 * @param excess of each of its coalitions or more, per head where per capita, as a fraction; what
 *     the coalition could have alone beyond what it is given, with costs what it would save
 * @param coalitions whose weights cover each player exactly once
 */
public record BalanceLevel(String excess, List<Weight> coalitions) {

  /**
   * @param weight above 0, as a fraction
   * @param alone whether it is a player held at what she has alone
   */
  public record Weight(String coalition, String weight, boolean alone) {}

  public BalanceLevel {
    coalitions = List.copyOf(coalitions);
  }
}
