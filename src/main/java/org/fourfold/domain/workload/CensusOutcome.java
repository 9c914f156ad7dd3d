package org.fourfold.domain.workload;

import java.util.List;

/**
 * Patients in beds day by day.
 *
 * @param census at the end of each day, rounded up to whole patients
 * @param peak most of any day
 * @param peakDay on which that is reached first, from 1
 * @param daysShort on which more are in than there are beds, null where beds are not asked about
 */
public record CensusOutcome(List<Integer> census, int peak, int peakDay, Integer daysShort) {
  public CensusOutcome {
    census = List.copyOf(census);
  }
}
