package org.fourfold.scheduling.queue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.fourfold.domain.workload.QueueInput;

/** A simulated queue that goes on from where it stopped. */
final class QueueRun {
  private final double[] upTo;
  private final double rate;
  private final int servers;
  private final Draws draws;
  private final List<ArrayDeque<Double>> waiting = new ArrayList<>();
  private final PriorityQueue<Double> busy = new PriorityQueue<>();
  private double nextArrival;
  private int nextClass;

  QueueRun(QueueInput input, long seed) {
    rate = input.arrivals();
    servers = input.servers();
    draws = new Draws(seed, input.mu(), input.cv2());
    upTo = new double[input.lambda().size()];
    double before = 0;
    for (int k = 0; k < upTo.length; k++) {
      before += input.lambda().get(k);
      upTo[k] = before / rate;
      waiting.add(new ArrayDeque<>());
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

  /** Serves so many more patients and adds their waits and number to their class. */
  void serve(long patients, double[] sum, long[] count) {
    long left = patients;
    while (left > 0) {
      boolean arrival = busy.isEmpty() || nextArrival < busy.peek();
      double now = arrival ? nextArrival : busy.poll();
      if (arrival) {
        waiting.get(nextClass).add(now);
        arrive(now);
      }
      for (int k = 0; k < upTo.length && busy.size() < servers; k++) {
        while (!waiting.get(k).isEmpty() && busy.size() < servers) {
          sum[k] += now - waiting.get(k).poll();
          count[k]++;
          left--;
          busy.add(now + draws.service());
        }
      }
    }
  }
}
