package org.fourfold.solver;

import java.util.Arrays;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Programmes for tests: written out in full, or drawn at random from a seed. */
final class Programs {
  static final double INF = Double.POSITIVE_INFINITY;

  record Column(int index) implements Decision {
    @Override
    public String name() {
      return "x" + index;
    }
  }

  record Limit(int index) implements Row {
    @Override
    public String name() {
      return "r" + index;
    }
  }

  private Programs() {}

  /** Dense rows {@code a}, limits and bounds given in full; {@code whole} null means none. */
  static LinearProgram of(
      boolean maximise,
      double[] cost,
      double[][] a,
      double[] rowLower,
      double[] rowUpper,
      double[] lower,
      double[] upper,
      boolean[] whole) {
    ProgramBuilder b = new ProgramBuilder();
    b.maximise(maximise);
    for (int j = 0; j < cost.length; j++) {
      b.addCost(b.column(new Column(j), lower[j], upper[j], whole != null && whole[j]), cost[j]);
    }
    for (int i = 0; i < a.length; i++) {
      int row = b.row(new Limit(i), rowLower[i], rowUpper[i]);
      for (int j = 0; j < cost.length; j++) {
        b.add(row, j, a[i][j]);
      }
    }
    return b.build();
  }

  /** max cᵀx, Ax ≤ b, x ≥ 0. */
  static LinearProgram atMost(double[] cost, double[][] a, double[] b) {
    return of(
        true, cost, a, all(b.length, -INF), b, all(cost.length, 0), all(cost.length, INF), null);
  }

  /** Packages of several limits, most in whole numbers, some more than once. */
  static LinearProgram knapsack(long seed) {
    Random random = new Random(seed);
    int items = 6 + random.nextInt(20);
    int limits = 2 + random.nextInt(9);
    double[][] use = new double[limits][items];
    double[] value = new double[items];
    double[] room = new double[limits];
    boolean[] whole = new boolean[items];
    for (int j = 0; j < items; j++) {
      value[j] = random.nextInt(10_000) / 10.0;
      whole[j] = random.nextInt(4) > 0;
    }
    for (int i = 0; i < limits; i++) {
      for (int j = 0; j < items; j++) {
        use[i][j] = random.nextInt(4) == 0 ? 0 : random.nextInt(300);
        room[i] += use[i][j] / 2;
      }
    }
    double[] upper = all(items, 1 + random.nextInt(5));
    return of(true, value, use, all(limits, -INF), room, new double[items], upper, whole);
  }

  static double[] all(int length, double value) {
    double[] array = new double[length];
    Arrays.fill(array, value);
    return array;
  }

  /**
   * A small programme of every kind: both senses, all kinds of rows and bounds, some infeasible,
   * some unbounded. Data in halves, so that values at vertices are well apart.
   */
  static LinearProgram random(long seed, int columns, int rows, boolean wholeUnits) {
    RandomGenerator random = new Random(seed);
    double[][] a = new double[rows][columns];
    double[] lower = new double[columns];
    double[] upper = all(columns, INF);
    double[] cost = new double[columns];
    boolean[] whole = new boolean[columns];
    for (int j = 0; j < columns; j++) {
      cost[j] = random.nextInt(-12, 13) / 2.0 + random.nextInt(1000) * 1e-4;
      lower[j] = random.nextInt(5) == 0 ? -random.nextInt(1, 4) : 0;
      if (wholeUnits || random.nextInt(3) == 0) {
        upper[j] = lower[j] + random.nextInt(1, 6);
      }
      whole[j] = wholeUnits && random.nextInt(3) > 0;
    }
    double[] rowLower = all(rows, -INF);
    double[] rowUpper = all(rows, INF);
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        a[i][j] = random.nextInt(4) == 0 ? 0 : random.nextInt(-3, 10) / 2.0;
      }
      double limit = random.nextInt(2, 30) + random.nextInt(1000) * 1e-3;
      switch (random.nextInt(8)) {
        case 0 -> rowLower[i] = limit / 3;
        case 1 -> rowLower[i] = rowUpper[i] = wholeUnits ? Math.rint(limit / 2) : limit / 2;
        case 2 -> {
          rowLower[i] = limit / 4;
          rowUpper[i] = limit;
        }
        default -> rowUpper[i] = limit;
      }
    }
    return of(random.nextBoolean(), cost, a, rowLower, rowUpper, lower, upper, whole);
  }
}
