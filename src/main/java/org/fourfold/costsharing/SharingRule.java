package org.fourfold.costsharing;

import org.fourfold.solver.Cancellation;

/** A way to divide what all players have together. Implementations hold no state. */
public interface SharingRule {
  /** The word in files and options. */
  String code();

  /**
   * Divides a game of savings.
   *
   * @return shares that add up to the worth of all together
   * @throws SharingRefused where the rule says nothing of this game, or was cancelled
   */
  Division divide(CooperativeGame game, Cancellation cancellation);
}
