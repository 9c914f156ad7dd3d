package org.fourfold.costsharing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.fourfold.domain.measure.Fault;
import org.fourfold.solver.Cancellation;

/**
 * The Shapley value from orders drawn at random, with its interval: for games of more players than
 * all coalitions can be listed for.
 *
 * <p><b>Method</b>: a batch is one random order, its n rotations and their reverses, so that each
 * player stands once at each place and each order has its mirror image; shares of a batch add up to
 * the worth of all. The interval is that of the mean of the batches. <b>Cost</b>: 2n² coalitions a
 * batch. <b>Shapes</b>: n shares and half widths. <b>Errors</b>: refused when cancelled within the
 * first 30 batches; later it ends with what it has. <b>Source</b>: J. Castro, D. Gómez and J.
 * Tejada, Polynomial calculation of the Shapley value based on sampling, 2009; R. Mitchell et al.,
 * Sampling permutations for Shapley value estimation, 2022 (antithetic and stratified orders).
 */
public final class MonteCarloShapley implements SharingRule {
  /** Batches drawn unless asked otherwise. */
  public static final int USUAL_BATCHES = 400;

  /** Fewest batches that an interval is given for. */
  public static final int FEWEST_BATCHES = 30;

  private static final double NORMAL_95 = 1.959963984540054;

  private final int batches;
  private final long seed;

  MonteCarloShapley() {
    this(USUAL_BATCHES, 1);
  }

  public MonteCarloShapley(int batches, long seed) {
    this.batches = batches;
    this.seed = seed;
  }

  @Override
  public String code() {
    return "monte-carlo";
  }

  @Override
  public Division divide(CooperativeGame game, Cancellation cancellation) {
    return estimate(game.size(), game, cancellation);
  }

  /** Estimates the shares of so many players, at most 62. */
  public Division estimate(int players, CoalitionValue value, Cancellation cancellation) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] mean = new double[players];
    double[] squares = new double[players];
    int drawn = 0;
    while (drawn < batches && !(cancellation.requested() && drawn >= FEWEST_BATCHES)) {
      if (cancellation.requested()) {
        throw SharingRefused.of(Fault.STOPPED);
      }
      double[] batch = batch(order(players, random), value);
      drawn++;
      for (int i = 0; i < players; i++) {
        double off = batch[i] - mean[i];
        mean[i] += off / drawn;
        squares[i] += off * (batch[i] - mean[i]);
      }
    }
    List<Fraction> shares = new ArrayList<>();
    List<Double> halfWidths = new ArrayList<>();
    for (int i = 0; i < players; i++) {
      shares.add(Fraction.of(new java.math.BigDecimal(mean[i])));
      double error = Math.sqrt(squares[i] / Math.max(1, drawn - 1) / drawn);
      halfWidths.add(NORMAL_95 * error);
    }
    return new Division(shares, halfWidths, List.of(), List.of(), List.of(), false);
  }

  private static int[] order(int players, SplittableRandom random) {
    int[] order = new int[players];
    for (int i = 0; i < players; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }

  private static double[] batch(int[] order, CoalitionValue value) {
    int n = order.length;
    double[] added = new double[n];
    for (int turn = 0; turn < n; turn++) {
      join(order, turn, 1, value, added);
      join(order, turn, -1, value, added);
    }
    return Arrays.stream(added).map(a -> a / (2.0 * n)).toArray();
  }

  private static void join(int[] order, int from, int way, CoalitionValue value, double[] added) {
    int n = order.length;
    long coalition = 0;
    double before = 0;
    for (int k = 0; k < n; k++) {
      int player = order[Math.floorMod(from + way * k, n)];
      coalition |= 1L << player;
      double after = value.of(coalition).doubleValue();
      added[player] += after - before;
      before = after;
    }
  }
}
