package org.fourfold.scheduling;

import org.fourfold.domain.schedule.Closure;
import org.fourfold.domain.schedule.Job;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.domain.schedule.ScheduleUnit;

/** The greatest step of time of which all times of a problem are multiples. */
final class TimeStep {
  private TimeStep() {}

  static long of(ScheduleProblem problem, long origin) {
    long step = 0;
    for (Job job : problem.jobs()) {
      step = divisor(divisor(step, job.release() - origin), job.duration());
      step = job.pinStart() == null ? step : divisor(step, job.pinStart() - origin);
    }
    for (ScheduleUnit unit : problem.units()) {
      step = divisor(step, unit.turnaround());
      if (unit.open() != null) {
        step = divisor(divisor(step, unit.open() - origin), unit.close() - origin);
        step = divisor(step, ScheduleUnit.DAY);
      }
    }
    for (Closure closure : problem.closures()) {
      step = divisor(divisor(step, closure.start() - origin), closure.end() - origin);
    }
    return Math.max(1, step);
  }

  static long divisor(long a, long b) {
    long x = Math.abs(a);
    long y = Math.abs(b);
    while (y != 0) {
      long rest = x % y;
      x = y;
      y = rest;
    }
    return x;
  }
}
