package org.fourfold.domain.workload;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;

/** Collects what is wrong with the numbers of one calculation. */
final class InputProblems {
  private final List<Problem> found = new ArrayList<>();

  InputProblems positive(String name, double value) {
    return require(name, value > 0 && Double.isFinite(value), "greater than 0", value);
  }

  InputProblems notNegative(String name, double value) {
    return require(name, value >= 0 && Double.isFinite(value), "0 or more", value);
  }

  InputProblems within(String name, double value, double least, double most) {
    String allowed = "at least " + text(least) + " and at most " + text(most);
    return require(name, value >= least && value <= most, allowed, value);
  }

  InputProblems below(String name, double value, double least, double bound) {
    String allowed = "at least " + text(least) + " and below " + text(bound);
    return require(name, value >= least && value < bound, allowed, value);
  }

  InputProblems require(String name, boolean kept, String allowed, double value) {
    if (!kept) {
      add(Fault.NUMBER_NOT_ALLOWED, name, allowed, text(value));
    }
    return this;
  }

  InputProblems add(Fault fault, String... arguments) {
    found.add(Problem.error("", 0, "", fault, List.of(arguments)));
    return this;
  }

  boolean none() {
    return found.isEmpty();
  }

  List<Problem> list() {
    return List.copyOf(found);
  }

  static String text(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
