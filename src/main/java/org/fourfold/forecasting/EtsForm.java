package org.fourfold.forecasting;

import java.util.ArrayList;
import java.util.List;

/**
 * One form of exponential smoothing in state space: how error, trend and season enter.
 *
 * @param error A (added) or M (multiplied)
 * @param trend N (none), A (added) or D (added and damped)
 * @param season N, A or M
 */
record EtsForm(char error, char trend, char season) {
  static final EtsForm SES = new EtsForm('A', 'N', 'N');

  /** The forms that make sense: added error with multiplied season is unstable and left out. */
  static List<EtsForm> sensible(boolean positive, boolean seasonal) {
    List<EtsForm> forms = new ArrayList<>();
    for (char error : positive ? new char[] {'A', 'M'} : new char[] {'A'}) {
      for (char trend : new char[] {'N', 'A', 'D'}) {
        for (char season : seasonal ? new char[] {'N', 'A', 'M'} : new char[] {'N'}) {
          if (season != 'M' || error == 'M') {
            forms.add(new EtsForm(error, trend, season));
          }
        }
      }
    }
    return forms;
  }

  boolean trended() {
    return trend != 'N';
  }

  boolean seasonal() {
    return season != 'N';
  }

  /** Parameters that are estimated, the variance among them. */
  int parameters(int period) {
    return 3 + (trended() ? 2 : 0) + (trend == 'D' ? 1 : 0) + (seasonal() ? period : 0);
  }

  /** As the textbooks write it: ETS(M,Ad,A). */
  @Override
  public String toString() {
    return "ETS(%s,%s,%s)".formatted(error, trend == 'D' ? "Ad" : "" + trend, season);
  }
}
