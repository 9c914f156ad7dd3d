package org.fourfold.domain.monitoring;

import org.fourfold.domain.measure.Coded;

/** What is watched of a plan. */
public enum Watched implements Coded {
  /** Units of a service delivered. */
  VOLUME(false),
  /** Units of a resource deployed. */
  STAFFING(false),
  /** Money of a spend category; with the code {@code ""} of all that have actuals. */
  SPEND(false),
  /** Units of a capacity used. */
  CAPACITY(false),
  /** Used of what there is of a capacity, a share; the plan is the target. */
  OCCUPANCY(true),
  /** Days that somebody who joins the list of a service will wait, at the end of a period. */
  WAIT(true),
  /** Share of the demand for a service that was refused. */
  REFUSED(true),
  /** Share of the planned volume that was wanted and yet not delivered: cancelled. */
  CANCELLED(true);

  private final boolean ratio;

  Watched(boolean ratio) {
    this.ratio = ratio;
  }

  /** Whether months do not add up. */
  public boolean ratio() {
    return ratio;
  }

  /** Whether more than planned is worse than planned. */
  public boolean lessIsBetter() {
    return this == SPEND || this == WAIT || this == REFUSED || this == CANCELLED;
  }
}
