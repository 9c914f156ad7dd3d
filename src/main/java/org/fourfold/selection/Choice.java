package org.fourfold.selection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fourfold.domain.selection.SelectionItem;
import org.fourfold.domain.selection.SelectionMethod;
import org.fourfold.domain.selection.SelectionOutcome;
import org.fourfold.domain.selection.SelectionOutcome.Chosen;
import org.fourfold.domain.selection.SelectionOutcome.LeftOut;
import org.fourfold.domain.selection.SelectionOutcome.Reason;
import org.fourfold.domain.selection.SelectionProblem;

/** Copies of each item, being chosen, and the outcome that they make. */
final class Choice {
  private static final double TOLERANCE = 1e-9;

  private final SelectionProblem problem;
  final int[] copies;
  private final double[] use;

  private Choice(SelectionProblem problem, int[] copies) {
    this.problem = problem;
    this.copies = copies;
    use = new double[problem.capacities().size()];
    for (int i = 0; i < copies.length; i++) {
      addUse(i, copies[i]);
    }
  }

  static Choice of(SelectionProblem problem, int[] copies) {
    return new Choice(problem, copies.clone());
  }

  /** One copy of each compulsory item. */
  static Choice compulsory(SelectionProblem problem) {
    return new Choice(
        problem, problem.items().stream().mapToInt(i -> i.compulsory() ? 1 : 0).toArray());
  }

  private void addUse(int i, int times) {
    for (int k = 0; k < use.length && times != 0; k++) {
      use[k] += times * problem.items().get(i).weights().get(k);
    }
  }

  void add(int i, int times) {
    copies[i] += times;
    addUse(i, times);
  }

  /** Further copies that fit, its group not looked at. */
  int room(int i) {
    SelectionItem item = problem.items().get(i);
    int room = item.copies() - copies[i];
    for (int k = 0; k < use.length; k++) {
      double weight = item.weights().get(k);
      if (weight > 0) {
        double left = problem.capacities().get(k) - use[k];
        room = (int) Math.min(room, Math.floor(left / weight + TOLERANCE));
      }
    }
    return Math.max(0, room);
  }

  double value() {
    double value = 0;
    for (int i = 0; i < copies.length; i++) {
      value += copies[i] * problem.items().get(i).value();
    }
    return value;
  }

  SelectionOutcome outcome(
      SelectionMethod method, double bound, double lpBound, long nodes, SearchLimit limit) {
    double value = value();
    double proven = Math.max(bound, value);
    double gap = (proven - value) / Math.max(1, value);
    List<Chosen> chosen = new ArrayList<>();
    for (int i = 0; i < copies.length; i++) {
      if (copies[i] > 0) {
        chosen.add(new Chosen(problem.items().get(i).item(), copies[i]));
      }
    }
    return new SelectionOutcome(
        method,
        value,
        proven,
        gap,
        Math.max(lpBound, value),
        nodes,
        limit.seconds(),
        gap <= TOLERANCE,
        List.copyOf(chosen),
        java.util.Arrays.stream(use).boxed().toList(),
        problem.capacities(),
        leftOut());
  }

  private List<LeftOut> leftOut() {
    Set<String> groups = new HashSet<>();
    for (int i = 0; i < copies.length; i++) {
      if (copies[i] > 0) {
        groups.add(problem.items().get(i).exclusive());
      }
    }
    List<LeftOut> left = new ArrayList<>();
    for (int i = 0; i < copies.length; i++) {
      SelectionItem item = problem.items().get(i);
      int missing = item.copies() - copies[i];
      if (missing > 0) {
        boolean excluded =
            copies[i] == 0 && !item.exclusive().isEmpty() && groups.contains(item.exclusive());
        left.add(reason(item, missing, excluded));
      }
    }
    return List.copyOf(left);
  }

  private LeftOut reason(SelectionItem item, int missing, boolean excluded) {
    if (excluded) {
      return new LeftOut(item.item(), missing, Reason.EXCLUDED, 0);
    }
    int broken = 0;
    for (int k = 0; k < use.length; k++) {
      double capacity = problem.capacities().get(k);
      if (item.weights().get(k) > capacity + TOLERANCE) {
        return new LeftOut(item.item(), missing, Reason.TOO_LARGE, k + 1);
      }
      if (broken == 0 && use[k] + item.weights().get(k) > capacity + TOLERANCE) {
        broken = k + 1;
      }
    }
    return new LeftOut(
        item.item(), missing, broken == 0 ? Reason.WORTHLESS : Reason.NO_ROOM, broken);
  }
}
