package org.fourfold.optimisation;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.rule.Sense;
import org.fourfold.solver.ProgramBuilder;

/**
 * One limit of a plan as a planner reads it: what is used on one side, what is allowed on the
 * other, each a number and a sum over decisions; and what may be left over, for balances. In the
 * programme it is the row used − allowed (+ left over) against the difference of the numbers.
 */
final class LimitLine {
  private record Entry(int column, double used, double allowed, double left) {}

  private final LimitKey key;
  private final Sense sense;
  private final List<Entry> entries = new ArrayList<>();
  private final double given;
  private double used;
  private double allowed;
  private boolean balance;

  /**
   * @param given the planner's own number, part of what is allowed
   */
  LimitLine(LimitKey key, Sense sense, double given) {
    this.key = key;
    this.sense = sense;
    this.given = given;
    this.allowed = given;
  }

  /** The planner's own number. */
  double given() {
    return given;
  }

  LimitKey key() {
    return key;
  }

  Sense sense() {
    return sense;
  }

  /** Whether planners see it: not where it only says what two decisions mean to each other. */
  boolean shown() {
    return !(sense == Sense.EQUAL && key.kind() == LimitKind.HEADCOUNT);
  }

  /** What a unit of the decision uses. */
  LimitLine use(int column, double amount) {
    entries.add(new Entry(column, amount, 0, 0));
    return this;
  }

  LimitLine use(double amount) {
    used += amount;
    return this;
  }

  /** What a unit of the decision adds to the limit. */
  LimitLine allow(int column, double amount) {
    entries.add(new Entry(column, 0, amount, 0));
    return this;
  }

  LimitLine allow(double amount) {
    allowed += amount;
    return this;
  }

  /** Makes the limit a balance: whatever is allowed and not used is this decision. */
  LimitLine leave(int column) {
    balance = true;
    entries.add(new Entry(column, 0, 0, 1));
    return this;
  }

  /** Makes the limit a balance whose used side names all that is left. */
  LimitLine balanced() {
    balance = true;
    return this;
  }

  /** Where more is used than allowed before anything is decided, lets that pass. */
  LimitLine forgive() {
    used = Math.min(used, allowed);
    return this;
  }

  /** The amount that stands on the right of the row. */
  double right() {
    return allowed - used;
  }

  boolean atMost() {
    return sense == Sense.AT_MOST;
  }

  /** Whether the row has one value only. */
  boolean fixed() {
    return balance || sense == Sense.EQUAL;
  }

  /** Writes the row, and returns its index. */
  int write(ProgramBuilder builder) {
    double right = right();
    double from = fixed() || sense == Sense.AT_LEAST ? right : Double.NEGATIVE_INFINITY;
    double to = fixed() || sense == Sense.AT_MOST ? right : Double.POSITIVE_INFINITY;
    int row = builder.row(key, from, to);
    for (Entry e : entries) {
      builder.add(row, e.column, e.used - e.allowed + e.left);
    }
    return row;
  }

  /** The columns it stands on. */
  int[] columns() {
    return entries.stream().mapToInt(Entry::column).distinct().toArray();
  }

  /** What a decision is where the row holds exactly, all others as given. */
  double solvedFor(int column, double[] values) {
    double rest = right();
    double each = 0;
    for (Entry e : entries) {
      double amount = e.used - e.allowed + e.left;
      if (e.column == column) {
        each += amount;
      } else {
        rest -= amount * values[e.column];
      }
    }
    return rest / each;
  }

  double used(double[] values) {
    double sum = used;
    for (Entry e : entries) {
      sum += e.used * values[e.column];
    }
    return sum;
  }

  double allowed(double[] values) {
    double sum = allowed;
    for (Entry e : entries) {
      sum += e.allowed * values[e.column];
    }
    return sum;
  }

  /** How much it is about: its numbers, and what the decisions could add to it at most. */
  double size(double[] upper) {
    double most = 0;
    for (Entry e : entries) {
      double ceiling = upper[e.column];
      most += Double.isFinite(ceiling) ? Math.abs(e.allowed) * ceiling : 0;
    }
    return Math.max(most, Math.max(Math.abs(allowed), Math.abs(used)));
  }

  /**
   * What is left, never below 0: an answer that breaks a limit by more than the rounding its check
   * allows never gets here.
   */
  double slack(double[] values) {
    double difference = allowed(values) - used(values);
    return switch (sense) {
      case AT_MOST -> Math.max(0, difference);
      case AT_LEAST -> Math.max(0, -difference);
      case EQUAL -> 0;
    };
  }
}
