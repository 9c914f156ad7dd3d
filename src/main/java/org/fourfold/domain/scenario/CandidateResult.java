package org.fourfold.domain.scenario;

import org.fourfold.domain.measure.Coded;

/**
 * A plan whose resources are held while everything else turns out otherwise.
 *
 * @param scenario code that it was planned for, {@code ""} for the base
 * @param share of the draws, from 0 to 1, that it was planned for; 0 where for none in particular
 * @param p10 a tenth of the draws come to less, null where that many have no plan
 * @param planned share of the draws in which its resources leave any plan
 */
public record CandidateResult(
    Kind kind, String scenario, double share, Double p10, Double p50, Double p90, double planned) {
  /** Where it comes from. */
  public enum Kind implements Coded {
    /** The department as it stands. */
    AS_PLANNED,
    /** Another scenario. */
    SCENARIO,
    /** A draw at one of the percentiles. */
    DRAW
  }
}
