package org.fourfold.scheduling.rule;

import java.util.Comparator;
import org.fourfold.domain.schedule.Job;
import org.fourfold.domain.schedule.ScheduleRule;

/**
 * Orders waiting jobs, the first to be taken first. Ties end with the release and the job's code.
 */
public interface DispatchRule {
  /** Earlier release first, then the lower code; codes that are numbers are compared as such. */
  Comparator<Job> TIES =
      Comparator.comparingLong(Job::release)
          .thenComparing(Job::job, DispatchRule::compareCodes)
          .thenComparingInt(Job::operation);

  ScheduleRule rule();

  Comparator<Job> order();

  private static int compareCodes(String a, String b) {
    if (wholeNumber(a) && wholeNumber(b)) {
      int byNumber = Long.compare(Long.parseLong(a), Long.parseLong(b));
      return byNumber != 0 ? byNumber : a.compareTo(b);
    }
    return a.compareTo(b);
  }

  private static boolean wholeNumber(String code) {
    return !code.isEmpty()
        && code.length() < 18
        && code.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
