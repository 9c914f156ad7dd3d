package org.fourfold.domain.selection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;

/**
 * @param capacities what there is of each, in the order of the items' weights
 */
public record SelectionProblem(List<SelectionItem> items, List<Double> capacities) {
  public SelectionProblem {
    items = List.copyOf(items);
    capacities = List.copyOf(capacities);
  }

  /** What makes it unanswerable; rows are counted as in a file of items, the header being 1. */
  public List<Problem> problems() {
    List<Problem> found = new ArrayList<>();
    for (double capacity : capacities) {
      if (!(capacity >= 0 && capacity <= 1e15)) {
        found.add(error(0, "", Fault.NUMBER_NOT_ALLOWED, "capacity", "0 or more", capacity + ""));
      }
    }
    double[] compulsory = new double[capacities.size()];
    Map<String, String> groups = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      SelectionItem item = items.get(i);
      if (item.weights().size() != capacities.size()) {
        String weights = item.weights().size() + "";
        found.add(error(i + 2, "", Fault.CAPACITIES_DIFFER, weights, capacities.size() + ""));
        return found;
      }
      check(item, i + 2, found);
      if (item.compulsory()) {
        for (int k = 0; k < compulsory.length; k++) {
          compulsory[k] += item.weights().get(k);
        }
        String other =
            item.exclusive().isEmpty() ? null : groups.put(item.exclusive(), item.item());
        if (other != null) {
          found.add(error(i + 2, "compulsory", Fault.BOTH_COMPULSORY, other, item.item()));
        }
      }
    }
    for (int k = 0; k < compulsory.length; k++) {
      if (compulsory[k] > capacities.get(k)) {
        String used = compulsory[k] + "";
        found.add(
            error(0, "", Fault.COMPULSORY_TOO_LARGE, used, k + 1 + "", capacities.get(k) + ""));
      }
    }
    return found;
  }

  private static void check(SelectionItem item, int row, List<Problem> found) {
    if (!(item.value() >= 0)) {
      found.add(error(row, "value", Fault.TOO_SMALL, "0"));
    }
    if (item.copies() < 1) {
      found.add(error(row, "copies", Fault.TOO_SMALL, "1"));
    }
    for (int k = 0; k < item.weights().size(); k++) {
      if (!(item.weights().get(k) >= 0)) {
        found.add(error(row, k == 0 ? "weight" : "weight" + (k + 1), Fault.TOO_SMALL, "0"));
      }
    }
  }

  private static Problem error(int row, String column, Fault fault, String... arguments) {
    return Problem.error(row == 0 ? "" : "items", row, column, fault, List.of(arguments));
  }
}
