package org.fourfold.scheduling;

import org.fourfold.domain.schedule.ScheduleClock;
import org.fourfold.scheduling.PricedJobs.PricedJob;

/**
 * The start at which a job costs least where time has a price. Between the points at which its
 * start or its end passes from one stretch to the next, or it begins to cost, cost is a straight
 * line: so only these are looked at, in order of time and no further than its own cost alone is as
 * much. Cost: stretches.
 *
 * @param start milliseconds from the origin
 * @param cost its own and what it pays, minutes
 */
record PricedStart(long start, double cost) {

  /**
   * @param turnaround paid for behind the job, milliseconds
   * @param paid what all time up to the beginning of each stretch costs
   * @param length of a stretch, milliseconds
   */
  static PricedStart least(
      PricedJob job, long turnaround, double[] paid, long origin, long length) {
    long takes = job.duration() + turnaround;
    long first = job.earliest() - origin;
    long free = job.free() - job.duration() - origin;
    double weight = job.weight() / ScheduleClock.MINUTE;
    int last = paid.length - 1;
    long best = Math.max(first, last * length);
    double least = own(best, free, weight);
    long[] singles = {first, Math.max(first, free)};
    for (long start : singles) {
      double cost =
          own(start, free, weight) + upTo(start + takes, paid, length) - upTo(start, paid, length);
      if (cost < least) {
        least = cost;
        best = start;
      }
    }
    int whole = (int) Math.min(last, takes / length);
    double rest = (double) (takes % length) / length;
    for (int b = (int) Math.ceilDiv(first, length); b < last; b++) {
      double own = own(b * length, free, weight);
      if (own >= least) {
        break;
      }
      int e = Math.min(last, b + whole);
      double end = e == last ? paid[last] : paid[e] + (paid[e + 1] - paid[e]) * rest;
      double cost = own + end - paid[b];
      if (cost < least) {
        least = cost;
        best = b * length;
      }
    }
    for (int e = (int) Math.ceilDiv(first + takes, length); rest > 0 && e <= last; e++) {
      long start = e * length - takes;
      double own = own(start, free, weight);
      if (own >= least) {
        break;
      }
      int b = e - whole - 1;
      double begin = paid[b] + (paid[b + 1] - paid[b]) * (1 - rest);
      double cost = own + paid[e] - begin;
      if (cost < least) {
        least = cost;
        best = start;
      }
    }
    return new PricedStart(best, least);
  }

  private static double own(long start, long free, double weight) {
    return start <= free ? 0 : weight * (start - free);
  }

  private static double upTo(long time, double[] paid, long length) {
    long b = time / length;
    return b >= paid.length - 1
        ? paid[paid.length - 1]
        : paid[(int) b] + (paid[(int) b + 1] - paid[(int) b]) * (time - b * length) / length;
  }
}
