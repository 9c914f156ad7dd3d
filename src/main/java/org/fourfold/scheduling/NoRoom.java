package org.fourfold.scheduling;

import java.util.List;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;

/** A job that never finds a place, however late. */
public final class NoRoom extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String job;

  NoRoom(String job) {
    super(job);
    this.job = job;
  }

  public Problem problem() {
    return Problem.error("jobs", 0, "", Fault.NEVER_ROOM, List.of(job));
  }
}
