package org.fourfold.scheduling.queue;

import java.util.SplittableRandom;

/** Random times, the same for the same seed: exponential, and gamma by Marsaglia and Tsang 2000. */
final class Draws {
  private final SplittableRandom random;
  private final double mean;
  private final double shape;

  Draws(long seed, double mu, double cv2) {
    random = new SplittableRandom(seed);
    mean = 1 / mu;
    shape = cv2 == 0 ? Double.POSITIVE_INFINITY : 1 / cv2;
  }

  double uniform() {
    return random.nextDouble();
  }

  double exponential(double rate) {
    return -Math.log(1 - random.nextDouble()) / rate;
  }

  double service() {
    if (Double.isInfinite(shape)) {
      return mean;
    }
    return shape == 1 ? exponential(1 / mean) : gamma(shape) * mean / shape;
  }

  private double gamma(double alpha) {
    if (alpha < 1) {
      return gamma(alpha + 1) * Math.pow(1 - random.nextDouble(), 1 / alpha);
    }
    double d = alpha - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = random.nextGaussian();
      double v = 1 + c * x;
      if (v > 0) {
        v = v * v * v;
        double u = 1 - random.nextDouble();
        if (Math.log(u) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
          return d * v;
        }
      }
    }
  }
}
