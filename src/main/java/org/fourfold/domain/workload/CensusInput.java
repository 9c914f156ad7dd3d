package org.fourfold.domain.workload;

import java.util.List;
import org.fourfold.domain.measure.Problem;

/**
 * Admissions expected day by day to wards that nobody is in yet.
 *
 * @param admissions expected on each day, also parts of one
 * @param los days that each stays, a whole number
 * @param beds staffed beds, null where they are not asked about
 */
public record CensusInput(List<Double> admissions, int los, Integer beds) {
  private static final int MOST_DAYS = 3660;

  public CensusInput {
    admissions = List.copyOf(admissions);
  }

  public List<Problem> problems() {
    InputProblems problems = new InputProblems().within("los", los, 1, MOST_DAYS);
    admissions.forEach(a -> problems.notNegative("admissions", a));
    if (beds != null) {
      problems.within("beds", beds, 0, QueueInput.MOST_SERVERS);
    }
    return problems.list();
  }
}
