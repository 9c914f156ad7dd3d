package org.fourfold.learning.classify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * The minimum of a smooth convex function of many variables.
 *
 * <p><b>Method.</b> L-BFGS with five pairs and a halving line search, from 0, until a step gains
 * less than 1e-4 of the value.
 *
 * <p><b>Source.</b> J. Nocedal and S. J. Wright, Numerical Optimization, 2006, algorithm 7.5.
 */
final class Descent {
  private static final int PAIRS = 5;
  private static final int STEPS = 60;
  private static final double GAIN = 1e-4;
  private static final double SUFFICIENT = 1e-4;

  /** Value at a point; puts the gradient there into the slope. */
  @FunctionalInterface
  interface Function {
    double at(double[] point, double[] slope);
  }

  /** A step and how the gradient changed over it. */
  private record Pair(double[] step, double[] change, double product) {}

  private Descent() {}

  static double[] minimum(int variables, Function function, BooleanSupplier stopped) {
    double[] x = new double[variables];
    double[] slope = new double[variables];
    double value = function.at(x, slope);
    Deque<Pair> pairs = new ArrayDeque<>();
    for (int k = 0; k < STEPS && !stopped.getAsBoolean(); k++) {
      double[] down = direction(slope, pairs);
      double descent = dot(slope, down);
      double length = k == 0 ? 1 / Math.sqrt(Math.max(1e-300, dot(slope, slope))) : 1;
      double[] next = new double[variables];
      double[] nextSlope = new double[variables];
      double found;
      while (true) {
        for (int i = 0; i < variables; i++) {
          next[i] = x[i] - length * down[i];
        }
        found = function.at(next, nextSlope);
        if (found <= value - SUFFICIENT * length * descent || length < 1e-10) {
          break;
        }
        length /= 2;
      }
      remember(pairs, difference(next, x), difference(nextSlope, slope));
      boolean done = value - found < GAIN * Math.max(1, Math.abs(found));
      x = next;
      slope = nextSlope;
      value = found;
      if (done) {
        break;
      }
    }
    return x;
  }

  private static void remember(Deque<Pair> pairs, double[] step, double[] change) {
    double product = dot(step, change);
    if (product > 1e-12) {
      pairs.addLast(new Pair(step, change, product));
      if (pairs.size() > PAIRS) {
        pairs.removeFirst();
      }
    }
  }

  private static double[] direction(double[] slope, Deque<Pair> pairs) {
    double[] d = slope.clone();
    List<Pair> newestFirst = new ArrayList<>(pairs.reversed());
    double[] alpha = new double[newestFirst.size()];
    for (int i = 0; i < alpha.length; i++) {
      Pair p = newestFirst.get(i);
      alpha[i] = dot(p.step(), d) / p.product();
      add(d, -alpha[i], p.change());
    }
    if (alpha.length > 0) {
      Pair newest = newestFirst.getFirst();
      double scale = newest.product() / dot(newest.change(), newest.change());
      for (int i = 0; i < d.length; i++) {
        d[i] *= scale;
      }
    }
    for (int i = alpha.length - 1; i >= 0; i--) {
      Pair p = newestFirst.get(i);
      add(d, alpha[i] - dot(p.change(), d) / p.product(), p.step());
    }
    return d;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static void add(double[] to, double times, double[] what) {
    for (int i = 0; i < to.length; i++) {
      to[i] += times * what[i];
    }
  }

  private static double[] difference(double[] a, double[] b) {
    double[] d = new double[a.length];
    for (int i = 0; i < d.length; i++) {
      d[i] = a[i] - b[i];
    }
    return d;
  }
}
