package org.fourfold.workload;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.workload.CensusInput;
import org.fourfold.domain.workload.CensusOutcome;

/**
 * Problem: patients in beds on each day, from the admissions of each. Method: all who came so far
 * less all who came {@code los} days ago, rounded up. Cost: one addition a day. Source: COVID-19
 * Hospital Impact Model for Epidemics (CHIME), University of Pennsylvania, 2020, projected census.
 */
public final class CensusCalculation {
  /** Sums of parts of patients are whole to within this. */
  private static final double ROUNDING = 1e-9;

  private CensusCalculation() {}

  public static CensusOutcome of(CensusInput input) {
    int days = input.admissions().size();
    double[] come = new double[days + 1];
    List<Integer> census = new ArrayList<>();
    int peak = 0;
    int peakDay = 1;
    int over = 0;
    for (int t = 1; t <= days; t++) {
      come[t] = come[t - 1] + input.admissions().get(t - 1);
      double in = come[t] - come[Math.max(0, t - input.los())];
      int patients = (int) Math.ceil(in - ROUNDING * Math.max(1, come[t]));
      census.add(patients);
      over += input.beds() != null && patients > input.beds() ? 1 : 0;
      if (patients > peak) {
        peak = patients;
        peakDay = t;
      }
    }
    return new CensusOutcome(census, peak, peakDay, input.beds() == null ? null : over);
  }
}
