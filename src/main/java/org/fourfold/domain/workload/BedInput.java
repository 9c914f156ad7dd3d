package org.fourfold.domain.workload;

import java.util.List;
import org.fourfold.domain.measure.Problem;

/**
 * A ward as an Erlang loss system.
 *
 * @param arrivals admissions asked for per day
 * @param los mean length of stay, days
 * @param beds staffed beds
 */
public record BedInput(double arrivals, double los, int beds) {
  public List<Problem> problems() {
    return new InputProblems()
        .positive("arrivals", arrivals)
        .positive("los", los)
        .within("beds", beds, 0, QueueInput.MOST_SERVERS)
        .list();
  }
}
