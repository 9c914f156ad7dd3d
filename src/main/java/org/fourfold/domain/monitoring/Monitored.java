package org.fourfold.domain.monitoring;

import java.util.List;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.outcome.LimitKind;

/**
 * A plan held against what happened.
 *
 * @param periods codes, in order
 * @param until place of the last period with an actual, −1 for none
 * @param lines by what is watched, in the department's order
 * @param problems actuals that are left out, because nothing has their code
 * @param inputHash of the department planned for
 */
public record Monitored(
    List<String> periods,
    int until,
    List<WatchedLine> lines,
    List<Problem> problems,
    String inputHash) {
  public Monitored {
    periods = List.copyOf(periods);
    lines = List.copyOf(lines);
    problems = List.copyOf(problems);
  }

  /** The kind of limit whose names a line's code has. */
  public static LimitKind names(Watched watched) {
    return switch (watched) {
      case VOLUME, WAIT, REFUSED, CANCELLED -> LimitKind.DEMAND;
      case STAFFING -> LimitKind.HEADCOUNT;
      case SPEND -> LimitKind.OBLIGATION;
      case CAPACITY, OCCUPANCY -> LimitKind.CAPACITY;
    };
  }
}
