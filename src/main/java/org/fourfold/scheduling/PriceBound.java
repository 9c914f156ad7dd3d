package org.fourfold.scheduling;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.fourfold.domain.schedule.Assignment;
import org.fourfold.domain.schedule.Job;
import org.fourfold.domain.schedule.ScheduleClock;
import org.fourfold.domain.schedule.ScheduleObjective;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.domain.schedule.ScheduleUnit;
import org.fourfold.scheduling.PricedJobs.PricedJob;

/**
 * Problem: what no schedule can beat in weighted tardiness or mean wait. Method: time on the units
 * of a kind has a price in each of many equal stretches; each job takes the start at which its cost
 * and what it pays for its time are least, whatever the others do; the sum, less the price of all
 * time that is open, is a bound at any prices not below 0 (Lagrange). Prices rise where more is
 * taken than is open and fall elsewhere, at first in long stretches, then in ever shorter ones,
 * from what a minute more would save in a known schedule. Opening hours, closures, pins and
 * turnaround count; of jobs with several operations only the last takes time. Cost: jobs × kinds ×
 * stretches for each step. Shapes: kinds × stretches. Errors: none; without jobs the bound is what
 * pins cost. Source: M. L. Fisher, The Lagrangian relaxation method, Management Science 27, 1981;
 * steps after B. T. Polyak 1969; the time-indexed relaxation after J. P. Sousa and L. A. Wolsey,
 * Mathematical Programming 54, 1992.
 */
final class PriceBound {
  private static final int MOST_STRETCHES = 4096;
  private static final int FEWEST_STRETCHES = 64;
  private static final long MOST_WORK = 8_000_000;

  private final ScheduleProblem problem;
  private final List<Assignment> known;
  private final PinnedJobs pins;
  private final PricedJobs priced;
  private final List<String> kinds;
  private final int[][] kindsOf;
  private final long[] turnaround;
  private final long origin;
  private final long end;
  private final long step;

  PriceBound(ScheduleProblem problem, ScheduleObjective objective, List<Assignment> known) {
    this.problem = problem;
    pins = PinnedJobs.of(problem);
    priced = PricedJobs.of(problem, objective, pins);
    kinds = problem.units().stream().map(ScheduleUnit::kind).distinct().toList();
    kindsOf = priced.jobs().stream().map(j -> eligible(j.job())).toArray(int[][]::new);
    this.known = known;
    origin = problem.jobs().stream().mapToLong(Job::release).min().orElse(0);
    end = known.stream().mapToLong(Assignment::end).max().orElse(origin);
    step = TimeStep.of(problem, origin);
    turnaround = new long[kinds.size()];
    Arrays.fill(turnaround, Long.MAX_VALUE);
    for (int u = 0; u < problem.units().size(); u++) {
      int kind = kinds.indexOf(problem.units().get(u).kind());
      // Turnaround may lie in closed time, where it takes nothing that is open.
      long between = pins.calendar(u).always() ? problem.units().get(u).turnaround() : 0;
      turnaround[kind] = Math.min(turnaround[kind], between);
    }
  }

  private int[] eligible(Job job) {
    return IntStream.range(0, kinds.size())
        .filter(
            k ->
                problem.units().stream()
                    .anyMatch(u -> u.kind().equals(kinds.get(k)) && u.takes(job)))
        .toArray();
  }

  /**
   * Raises the bound until it is {@code objective}, no longer rises, or it is told to stop.
   *
   * @param objective of a schedule that is known, minutes
   * @return minutes
   */
  double raise(double objective, BooleanSupplier stop) {
    double best = rounded(priced.settled());
    if (priced.jobs().isEmpty()) {
      return Math.min(best, objective);
    }
    long work = Math.max(1, (long) priced.jobs().size() * kinds.size());
    long most = Math.clamp(MOST_WORK / work, FEWEST_STRETCHES, MOST_STRETCHES);
    long steps = Math.max(1, Math.ceilDiv(end - origin, step));
    long finest = step * Math.ceilDiv(steps, most);
    long length = finest;
    while ((end - origin) / length > FEWEST_STRETCHES) {
      length *= 2;
    }
    TimePrices coarser = null;
    while (length >= finest && best < objective - 1e-9 && !stop.getAsBoolean()) {
      TimePrices prices =
          new TimePrices(priced.jobs(), kindsOf, turnaround, origin, length, open(length));
      if (coarser != null) {
        prices.begin(coarser);
      } else {
        begin(prices);
      }
      double least = length == finest ? 1e-4 : 1e-2;
      double sum = prices.raise(objective - priced.settled(), least, stop);
      best = Math.max(best, rounded(priced.settled() + sum));
      coarser = prices;
      length /= 2;
    }
    return Math.min(best, objective);
  }

  /**
   * What a minute more would save in the known schedule: all that is late behind it on its unit, up
   * to the next gap, would end a minute earlier.
   */
  private void begin(TimePrices prices) {
    Map<String, PricedJob> cost = new HashMap<>();
    priced.jobs().forEach(j -> cost.put(j.job().job() + "\t" + j.job().operation(), j));
    for (ScheduleUnit unit : problem.units()) {
      int kind = kinds.indexOf(unit.kind());
      long like = problem.units().stream().filter(u -> u.kind().equals(unit.kind())).count();
      List<Assignment> mine =
          known.stream()
              .filter(a -> a.unit().equals(unit.unit()))
              .sorted(Comparator.comparingLong(Assignment::start).reversed())
              .toList();
      double saved = 0;
      long next = Long.MAX_VALUE;
      for (Assignment a : mine) {
        saved = next > a.end() + unit.turnaround() ? 0 : saved;
        PricedJob job = cost.get(a.job() + "\t" + a.operation());
        saved += job == null || a.end() <= job.free() ? 0 : job.weight();
        prices.raise(kind, a.start(), a.end(), saved / like);
        next = a.start();
      }
    }
  }

  /** Minutes open in each stretch, summed over the units of a kind. */
  private double[][] open(long length) {
    int stretches = (int) Math.max(1, Math.ceilDiv(end - origin, length));
    double[][] open = new double[kinds.size()][stretches];
    for (int u = 0; u < problem.units().size(); u++) {
      double[] mine = open[kinds.indexOf(problem.units().get(u).kind())];
      for (int b = 0; b < stretches; b++) {
        long from = origin + b * length;
        mine[b] += ScheduleClock.minutes(pins.calendar(u).openBetween(from, from + length));
      }
    }
    return open;
  }

  /** No schedule costs anything between two multiples of the grain. */
  private double rounded(double bound) {
    double least = Math.max(0, bound);
    return priced.grain() <= 0
        ? least
        : Math.ceil(least / priced.grain() * (1 - 1e-12) - 1e-6) * priced.grain();
  }
}
