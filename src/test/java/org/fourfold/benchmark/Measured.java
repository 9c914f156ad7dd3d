package org.fourfold.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Something done several times: what it gave last, and the median of its processor seconds. */
record Measured<T>(T value, double seconds) {

  /**
   * Does several things in turn, each so often, so that a load that comes and goes falls on all.
   *
   * @param tasks done on the calling thread
   */
  static <T> List<Measured<T>> inTurn(int times, List<Supplier<T>> tasks) {
    double[][] seconds = new double[tasks.size()][times];
    List<T> values = new ArrayList<>();
    for (int k = 0; k < times; k++) {
      values.clear();
      for (int i = 0; i < tasks.size(); i++) {
        double start = Machine.processorSeconds();
        values.add(tasks.get(i).get());
        seconds[i][k] = Machine.processorSeconds() - start;
      }
    }
    List<Measured<T>> measured = new ArrayList<>();
    for (int i = 0; i < tasks.size(); i++) {
      Arrays.sort(seconds[i]);
      measured.add(new Measured<>(values.get(i), seconds[i][times / 2]));
    }
    return measured;
  }
}
