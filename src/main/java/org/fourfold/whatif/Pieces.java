package org.fourfold.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The straight pieces of a frontier on which given points lie.
 *
 * <p><b>Problem.</b> The best objective is piecewise linear in a limit's amount, concave when
 * maximising and convex when minimising, in linear programmes.
 *
 * <p><b>Method.</b> Between two points the lines of their slopes meet in one place. If the
 * objective there lies on both lines the bend is found, else that place is a point of its own and
 * both halves are looked at in the same way, as far as they touch a point asked for; all of a round
 * at once.
 *
 * <p><b>Cost.</b> For each point about two plans for every halving from the distance between points
 * to the length of its piece.
 *
 * <p><b>Source.</b> M. J. Eisner and D. G. Severance, Mathematical techniques for efficient record
 * segmentation in large shared databases, Journal of the ACM 23, 1976.
 */
final class Pieces {
  /** Plans made at most besides the points asked for. */
  static final int MOST = 2_000;

  /** Closer than this share of the range two bends are one. */
  private static final double APART = 1e-9;

  /** Slopes this close are one, as a share of the greater. */
  private static final double SAME_SLOPE = 1e-6;

  private record Span(Probe left, Probe right, boolean fromPoint, boolean toPoint) {}

  /** A slope and where it holds. */
  record Piece(double from, double to, double slope) {}

  private final Function<List<Double>, List<Probe>> plans;
  private final List<Piece> pieces = new ArrayList<>();
  private int made;
  private boolean complete = true;

  /**
   * @param plans the probes at amounts, in their order
   */
  Pieces(Function<List<Double>, List<Probe>> plans) {
    this.plans = plans;
  }

  /** Finds the pieces between points in ascending order. */
  void find(List<Probe> points) {
    double apart = APART * (points.getLast().x() - points.getFirst().x());
    List<Span> open = new ArrayList<>();
    for (int i = 1; i < points.size(); i++) {
      if (points.get(i - 1).planned() && points.get(i).planned()) {
        open.add(new Span(points.get(i - 1), points.get(i), true, true));
      } else {
        // Where plans begin or end is not looked for; nor what lies beyond a point not proven.
        complete &= !points.get(i - 1).planned() && !points.get(i).planned();
      }
    }
    while (!open.isEmpty()) {
      List<Span> bent = open.stream().filter(span -> !straight(span)).toList();
      open = new ArrayList<>();
      if (made + bent.size() > MOST) {
        complete = false;
        break;
      }
      List<Probe> met = plans.apply(bent.stream().map(Pieces::meeting).toList());
      made += met.size();
      for (int i = 0; i < bent.size(); i++) {
        split(bent.get(i), met.get(i), apart, open);
      }
    }
    merge();
  }

  private boolean straight(Span span) {
    Probe left = span.left;
    Probe right = span.right;
    if (!left.reaches(right) && !right.reaches(left)) {
      return false;
    }
    double slope = left.reaches(right) ? left.slope() : right.slope();
    pieces.add(new Piece(left.x(), right.x(), slope));
    return true;
  }

  private static double meeting(Span span) {
    Probe a = span.left;
    Probe b = span.right;
    double x = (b.at(0) - a.at(0)) / (a.slope() - b.slope());
    return Math.clamp(Double.isFinite(x) ? x : (a.x() + b.x()) / 2, a.x(), b.x());
  }

  private void split(Span span, Probe met, double apart, List<Span> open) {
    boolean bend = Probe.near(span.left.at(met.x()), met.value());
    boolean close = met.x() - span.left.x() <= apart || span.right.x() - met.x() <= apart;
    if (!met.planned()) {
      complete = false;
    } else if (bend || close) {
      pieces.add(new Piece(span.left.x(), met.x(), span.left.slope()));
      pieces.add(new Piece(met.x(), span.right.x(), span.right.slope()));
    } else {
      // A half that touches no point asked for bends where nobody looks.
      if (span.fromPoint) {
        open.add(new Span(span.left, met, true, false));
      }
      if (span.toPoint) {
        open.add(new Span(met, span.right, false, true));
      }
    }
  }

  private void merge() {
    pieces.removeIf(p -> p.to <= p.from);
    pieces.sort(Comparator.comparingDouble(Piece::from));
    for (int i = pieces.size() - 1; i > 0; i--) {
      Piece left = pieces.get(i - 1);
      Piece right = pieces.get(i);
      double size = Math.max(1e-9, Math.max(Math.abs(left.slope), Math.abs(right.slope)));
      if (left.to == right.from && Math.abs(left.slope - right.slope) <= SAME_SLOPE * size) {
        pieces.set(i - 1, new Piece(left.from, right.to, left.slope));
        pieces.remove(i);
      }
    }
  }

  /** The piece that begins at or holds over an amount, else the one that ends there. */
  Optional<Piece> at(double x) {
    return pieces.stream()
        .filter(p -> p.from <= x && x < p.to)
        .findFirst()
        .or(() -> pieces.stream().filter(p -> p.to == x).findFirst());
  }

  /** Whether the ends of the pieces of all points were found. */
  boolean complete() {
    return complete;
  }

  /** Plans made besides the points. */
  int made() {
    return made;
  }
}
