package org.fourfold.scheduling.queue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import org.fourfold.domain.schedule.ScheduleRule;
import org.fourfold.domain.workload.QueueInput;

/** A simulated queue that goes on from where it stopped. */
final class QueueRun {
  private final double[] upTo;
  private final double rate;
  private final int servers;
  private final ScheduleRule rule;
  private final Draws draws;

  /** One line for each class where classes go first; one for all otherwise. */
  private final List<Queue<Patient>> waiting = new ArrayList<>();

  private final PriorityQueue<Double> busy = new PriorityQueue<>();
  private double nextArrival;
  private int nextClass;

  /**
   * @param service drawn when the patient comes where the rule looks at it, below 0 until then
   */
  private record Patient(double arrival, int of, double service) {}

  QueueRun(QueueInput input, ScheduleRule rule, long seed) {
    this.rule = rule;
    rate = input.arrivals();
    servers = input.servers();
    draws = new Draws(seed, input.mu(), input.cv2());
    upTo = new double[input.lambda().size()];
    double before = 0;
    for (int k = 0; k < upTo.length; k++) {
      before += input.lambda().get(k);
      upTo[k] = before / rate;
    }
    if (rule == ScheduleRule.SJF) {
      waiting.add(
          new PriorityQueue<>(
              Comparator.comparingDouble(Patient::service).thenComparing(Patient::arrival)));
    } else {
      int lines = rule == ScheduleRule.PRIORITY ? upTo.length : 1;
      for (int k = 0; k < lines; k++) {
        waiting.add(new ArrayDeque<>());
      }
    }
    arrive(0);
  }

  private void arrive(double now) {
    nextArrival = now + draws.exponential(rate);
    double draw = draws.uniform();
    nextClass = 0;
    while (nextClass < upTo.length - 1 && draw >= upTo[nextClass]) {
      nextClass++;
    }
  }

  private void join(double now) {
    double service = rule == ScheduleRule.SJF ? draws.service() : -1;
    int line = waiting.size() == 1 ? 0 : nextClass;
    waiting.get(line).add(new Patient(now, nextClass, service));
  }

  /** Serves so many more patients and adds their waits and number to their class. */
  void serve(long patients, double[] sum, long[] count) {
    long left = patients;
    while (left > 0) {
      boolean arrival = busy.isEmpty() || nextArrival < busy.peek();
      double now = arrival ? nextArrival : busy.poll();
      if (arrival) {
        join(now);
        arrive(now);
      }
      for (int k = 0; k < waiting.size() && busy.size() < servers; k++) {
        while (!waiting.get(k).isEmpty() && busy.size() < servers) {
          Patient next = waiting.get(k).poll();
          sum[next.of()] += now - next.arrival();
          count[next.of()]++;
          left--;
          busy.add(now + (next.service() < 0 ? draws.service() : next.service()));
        }
      }
    }
  }
}
