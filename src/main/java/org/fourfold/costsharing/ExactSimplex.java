package org.fourfold.costsharing;

import java.util.List;
import java.util.Optional;
import org.fourfold.domain.measure.Fault;
import org.fourfold.solver.Cancellation;

/**
 * The revised simplex method in exact arithmetic on few rows and a great many columns, which are
 * priced by an oracle and never written down.
 *
 * <p><b>Problem</b>: max Σ λ·worth with Σ λ·1_S = b over players, and where there is a last row Σ
 * λ·level = its b; λ ≥ 0 but for settled columns. Its prices are the shares and, last, the excess.
 * <b>Method</b>: the most violated column enters; after as many idle pivots as rows the lowest does
 * until the objective moves, so that it never cycles (R. G. Bland, 1977). <b>Cost</b>: m² a pivot,
 * beside the oracle. <b>Shapes</b>: m = players, or players + 1. <b>Errors</b>: refused when
 * cancelled. <b>Source</b>: G. B. Dantzig, Linear Programming and Extensions, 1963, ch. 9.
 */
final class ExactSimplex {
  /** Finds a column whose limit the prices break, or none. */
  @FunctionalInterface
  interface Oracle {
    /**
     * @param first asks for the one of lowest order instead of the most violated
     */
    Optional<SimplexColumn> violated(Fraction[] prices, boolean first);
  }

  private final int rows;
  private final int players;
  private final SimplexColumn[] basis;
  private final Fraction[][] inverse;
  private final Fraction[] weights;

  /**
   * @param start a basis in which columns that are not settled have weights of at least 0
   * @param right one amount for each row
   */
  ExactSimplex(int players, List<SimplexColumn> start, Fraction[] right) {
    this.players = players;
    rows = right.length;
    basis = start.toArray(SimplexColumn[]::new);
    inverse = inverse();
    weights = new Fraction[rows];
    for (int r = 0; r < rows; r++) {
      weights[r] = Fraction.ZERO;
      for (int k = 0; k < rows; k++) {
        if (right[k].signum() != 0 && inverse[r][k].signum() != 0) {
          weights[r] = weights[r].plus(inverse[r][k].times(right[k]));
        }
      }
    }
  }

  void solve(Oracle oracle, Cancellation cancellation) {
    int idle = 0;
    while (true) {
      if (cancellation.requested()) {
        throw SharingRefused.of(Fault.STOPPED);
      }
      Optional<SimplexColumn> entering = oracle.violated(prices(), idle > rows);
      if (entering.isEmpty()) {
        return;
      }
      idle = pivot(entering.get()) ? 0 : idle + 1;
    }
  }

  SimplexColumn column(int row) {
    return basis[row];
  }

  Fraction weight(int row) {
    return weights[row];
  }

  int rows() {
    return rows;
  }

  /** Shares of players and, where there is a last row, the excess. */
  Fraction[] prices() {
    Fraction[] prices = new Fraction[rows];
    for (int k = 0; k < rows; k++) {
      prices[k] = Fraction.ZERO;
      for (int r = 0; r < rows; r++) {
        if (inverse[r][k].signum() != 0 && basis[r].worth().signum() != 0) {
          prices[k] = prices[k].plus(basis[r].worth().times(inverse[r][k]));
        }
      }
    }
    return prices;
  }

  /** Brings a column in. Returns whether the objective moved. */
  private boolean pivot(SimplexColumn entering) {
    Fraction[] direction = new Fraction[rows];
    int leaving = -1;
    Fraction step = null;
    for (int r = 0; r < rows; r++) {
      direction[r] = Fraction.ZERO;
      for (int k = 0; k < rows; k++) {
        Fraction entry = entry(entering, k);
        if (entry.signum() != 0 && inverse[r][k].signum() != 0) {
          direction[r] = direction[r].plus(inverse[r][k].times(entry));
        }
      }
      if (!basis[r].settled() && direction[r].signum() > 0) {
        Fraction ratio = weights[r].over(direction[r]);
        int compared = step == null ? -1 : ratio.compareTo(step);
        if (compared < 0 || compared == 0 && basis[r].order() < basis[leaving].order()) {
          leaving = r;
          step = ratio;
        }
      }
    }
    if (leaving < 0) {
      throw new IllegalStateException("limits on shares that cannot be kept together");
    }
    replace(leaving, direction, step);
    basis[leaving] = entering;
    return step.signum() > 0;
  }

  private void replace(int leaving, Fraction[] direction, Fraction step) {
    Fraction scale = direction[leaving];
    for (int k = 0; k < rows; k++) {
      inverse[leaving][k] = inverse[leaving][k].over(scale);
    }
    for (int r = 0; r < rows; r++) {
      if (r != leaving && direction[r].signum() != 0) {
        weights[r] = weights[r].minus(direction[r].times(step));
        for (int k = 0; k < rows; k++) {
          if (inverse[leaving][k].signum() != 0) {
            inverse[r][k] = inverse[r][k].minus(direction[r].times(inverse[leaving][k]));
          }
        }
      }
    }
    weights[leaving] = step;
  }

  private Fraction entry(SimplexColumn column, int row) {
    if (row == players) {
      return column.level();
    }
    return (column.coalition() >> row & 1) == 1 ? Fraction.ONE : Fraction.ZERO;
  }

  /** Gauss and Jordan on the starting basis. */
  private Fraction[][] inverse() {
    Fraction[][] left = new Fraction[rows][rows];
    Fraction[][] right = new Fraction[rows][rows];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < rows; c++) {
        left[r][c] = entry(basis[c], r);
        right[r][c] = r == c ? Fraction.ONE : Fraction.ZERO;
      }
    }
    for (int c = 0; c < rows; c++) {
      int p = c;
      while (left[p][c].signum() == 0) {
        p++;
      }
      swap(left, p, c);
      swap(right, p, c);
      Fraction scale = left[c][c];
      for (int k = 0; k < rows; k++) {
        left[c][k] = left[c][k].over(scale);
        right[c][k] = right[c][k].over(scale);
      }
      for (int r = 0; r < rows; r++) {
        Fraction times = left[r][c];
        if (r != c && times.signum() != 0) {
          for (int k = 0; k < rows; k++) {
            left[r][k] = left[r][k].minus(times.times(left[c][k]));
            right[r][k] = right[r][k].minus(times.times(right[c][k]));
          }
        }
      }
    }
    return right;
  }

  private static void swap(Fraction[][] rows, int a, int b) {
    Fraction[] held = rows[a];
    rows[a] = rows[b];
    rows[b] = held;
  }
}
