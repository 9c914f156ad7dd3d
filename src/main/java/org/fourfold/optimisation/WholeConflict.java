package org.fourfold.optimisation;

import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out of conflicting limits whatever is not needed, asking for plans in whole units.
 *
 * <p><b>Method.</b> A deletion filter by blocks: of the order of k log(n ÷ k) questions for k
 * conflicting among n limits; stopped by the time limit it gives a set that is not yet irreducible.
 *
 * <p><b>Source.</b> J. W. Chinneck, Feasibility and Infeasibility in Optimization, 2008, chapter 6.
 */
final class WholeConflict {
  private final LimitRows rows;
  private final Asking asking;
  private boolean irreducible;

  WholeConflict(LimitRows rows, Asking asking) {
    this.rows = rows;
    this.asking = asking;
  }

  /**
   * @param conflicting limits that no plan keeps
   * @param firstBlock how many to try to leave out at first
   */
  List<Relaxable> filter(List<Relaxable> conflicting, int firstBlock) {
    List<Relaxable> kept = new ArrayList<>(conflicting);
    int at = 0;
    int block = Math.max(1, firstBlock);
    while (at < kept.size() && asking.goesOn()) {
      int to = Math.min(kept.size(), at + block);
      List<Relaxable> rest = new ArrayList<>(kept);
      rest.subList(at, to).clear();
      if (asking.noPlan(rows.program(), rows, rest)) {
        kept = rest;
        block = Math.max(1, Math.min(2 * block, (kept.size() - at) / 2));
      } else {
        at += block == 1 ? 1 : 0;
        block = Math.max(1, block / 2);
      }
    }
    irreducible = at >= kept.size() && asking.goesOn();
    return kept;
  }

  /** Whether each limit that stayed was tried, and needed. */
  boolean irreducible() {
    return irreducible;
  }
}
