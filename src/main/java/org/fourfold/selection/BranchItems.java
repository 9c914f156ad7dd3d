package org.fourfold.selection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.selection.SelectionItem;
import org.fourfold.domain.selection.SelectionProblem;

/**
 * Single copies to branch on, best value for capacity first, after the compulsory ones.
 *
 * @param item of the problem that each is a copy of
 * @param group index of its group, −1 for none
 * @param again whether it is a further copy of the one before it
 * @param base value of the compulsory copies
 * @param room what the compulsory copies leave of each capacity
 * @param taken groups that compulsory copies belong to
 * @param whole whether all values are whole numbers
 * @param weighed all capacities of each weighed into one
 */
record BranchItems(
    int[] item,
    double[] value,
    double[][] weight,
    int[] group,
    boolean[] again,
    double base,
    double[] room,
    boolean[] taken,
    boolean whole,
    double[] weighed,
    double weighedRoom) {

  int size() {
    return item.length;
  }

  static BranchItems of(SelectionProblem problem, double[] prices) {
    Choice compulsory = Choice.compulsory(problem);
    double[] room = problem.capacities().stream().mapToDouble(c -> c).toArray();
    Map<String, Integer> groups = new HashMap<>();
    List<Integer> order = new ArrayList<>();
    List<Boolean> again = new ArrayList<>();
    for (int i : Dantzig.order(problem, prices)) {
      SelectionItem item = problem.items().get(i);
      if (!item.exclusive().isEmpty()) {
        groups.computeIfAbsent(item.exclusive(), _ -> groups.size());
      }
      for (int k = 0; k < room.length; k++) {
        room[k] -= item.compulsory() ? item.weights().get(k) : 0;
      }
      int copies = item.value() > 0 ? compulsory.room(i) : 0;
      for (int c = 0; c < copies; c++) {
        order.add(i);
        again.add(c > 0);
      }
    }
    int n = order.size();
    int[] item = new int[n];
    double[] value = new double[n];
    double[][] weight = new double[room.length][n];
    int[] group = new int[n];
    boolean[] repeated = new boolean[n];
    boolean[] taken = new boolean[groups.size()];
    for (int j = 0; j < n; j++) {
      item[j] = order.get(j);
      SelectionItem of = problem.items().get(item[j]);
      value[j] = of.value();
      for (int k = 0; k < room.length; k++) {
        weight[k][j] = of.weights().get(k);
      }
      // A compulsory package has its group already: its further copies are free of it.
      boolean free = of.exclusive().isEmpty() || of.compulsory();
      group[j] = free ? -1 : groups.get(of.exclusive());
      repeated[j] = again.get(j);
    }
    for (SelectionItem of : problem.items()) {
      if (of.compulsory() && !of.exclusive().isEmpty()) {
        taken[groups.get(of.exclusive())] = true;
      }
    }
    double[] weighed = new double[n];
    double weighedRoom = 0;
    for (int k = 0; k < room.length; k++) {
      weighedRoom += prices[k] * room[k];
      for (int j = 0; j < n; j++) {
        weighed[j] += prices[k] * weight[k][j];
      }
    }
    boolean whole = BacktrackingSelector.wholeValues(problem);
    return new BranchItems(
        item,
        value,
        weight,
        group,
        repeated,
        compulsory.value(),
        room,
        taken,
        whole,
        weighed,
        weighedRoom);
  }
}
