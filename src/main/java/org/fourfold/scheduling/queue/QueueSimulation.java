package org.fourfold.scheduling.queue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fourfold.domain.schedule.ScheduleRule;
import org.fourfold.domain.workload.QueueInput;
import org.fourfold.domain.workload.SimulatedWait;
import org.fourfold.solver.Cancellation;

/**
 * Problem: mean waits of priority classes at like servers, without a formula. Method:
 * discrete-event simulation with Poisson arrivals and gamma service times of the given cv²
 * (constant for 0), non-preemptive, by one of the rules of schedules; after a run-in, one long run
 * is cut into {@value #BATCHES} batches, whose means give a 95 % interval by Student's t; the run
 * is doubled until each half-width is at most 1 % of its mean, or the limit of patients is reached.
 * Cost: patients × log(servers). Source: A. M. Law, Simulation Modeling and Analysis, 2015, section
 * 9.5.3.
 */
public final class QueueSimulation {
  static final int BATCHES = 40;

  /** Student's t for 39 degrees of freedom, two-sided 95 %. */
  private static final double STUDENT = 2.0227;

  private static final double WANTED = 0.01;
  private static final long FIRST = 20_000;
  private static final long MOST = 400_000_000;

  private QueueSimulation() {}

  /** By classes, first come first served within each. */
  public static List<SimulatedWait> of(QueueInput input, long seed, Cancellation cancellation) {
    return of(input, ScheduleRule.PRIORITY, seed, cancellation);
  }

  /**
   * The same seed gives the same result. A cancelled simulation gives what it has come to.
   *
   * @param rule FCFS, whatever the class; SJF, the shortest service first; PRIORITY, by classes
   * @return one wait for each class
   */
  public static List<SimulatedWait> of(
      QueueInput input, ScheduleRule rule, long seed, Cancellation cancellation) {
    int classes = input.lambda().size();
    QueueRun run = new QueueRun(input, rule, seed);
    // Long memory at high utilisation: the run-in grows as the relaxation time does.
    double idle = 1 - input.load() / input.servers();
    long batch = (long) (FIRST / Math.min(1, 10 * idle * idle));
    run.serve(batch, new double[classes], new long[classes]);
    double[][] sum = new double[BATCHES][classes];
    long[][] count = new long[BATCHES][classes];
    for (int b = 0; b < BATCHES; b++) {
      run.serve(batch, sum[b], count[b]);
    }
    long served = batch * BATCHES;
    while (!good(sum, count) && served < MOST && !cancellation.requested()) {
      for (int b = 0; b < BATCHES / 2; b++) {
        for (int k = 0; k < classes; k++) {
          sum[b][k] = sum[2 * b][k] + sum[2 * b + 1][k];
          count[b][k] = count[2 * b][k] + count[2 * b + 1][k];
        }
      }
      batch *= 2;
      for (int b = BATCHES / 2; b < BATCHES; b++) {
        Arrays.fill(sum[b], 0);
        Arrays.fill(count[b], 0);
        run.serve(batch, sum[b], count[b]);
      }
      served = batch * BATCHES;
    }
    List<SimulatedWait> waits = new ArrayList<>();
    for (int k = 0; k < classes; k++) {
      waits.add(wait(sum, count, k));
    }
    return waits;
  }

  private static boolean good(double[][] sum, long[][] count) {
    for (int k = 0; k < sum[0].length; k++) {
      SimulatedWait wait = wait(sum, count, k);
      // Half the width asked for, so that an interval drawn short by chance still keeps it.
      if (wait.patients() > 0 && wait.halfWidth() > WANTED * wait.wq() * 0.8) {
        return false;
      }
    }
    return true;
  }

  private static SimulatedWait wait(double[][] sum, long[][] count, int k) {
    double total = 0;
    long patients = 0;
    for (int b = 0; b < BATCHES; b++) {
      total += sum[b][k];
      patients += count[b][k];
    }
    double mean = patients == 0 ? 0 : total / patients;
    double squares = 0;
    for (int b = 0; b < BATCHES; b++) {
      double off = sum[b][k] - mean * count[b][k];
      squares += off * off;
    }
    double each = patients / (double) BATCHES;
    double deviation = Math.sqrt(squares / (BATCHES - 1) / BATCHES) / Math.max(1, each);
    return new SimulatedWait(mean, STUDENT * deviation, patients);
  }
}
