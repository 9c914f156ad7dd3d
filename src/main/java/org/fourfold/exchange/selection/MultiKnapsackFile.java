package org.fourfold.exchange.selection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.selection.SelectionItem;
import org.fourfold.domain.selection.SelectionProblem;
import org.fourfold.exchange.format.NumberFile;

/**
 * Knapsacks of several limits as the OR-Library holds them: how many there are, then for each its
 * numbers of items and limits and the best value known (0 where none), the values, for each limit
 * what every item uses of it, and what there is of each limit. Source: J. E. Beasley, OR-Library,
 * Journal of the Operational Research Society 41, 1990.
 */
public final class MultiKnapsackFile {
  private MultiKnapsackFile() {}

  /**
   * @param instance from 1
   */
  public static SelectionProblem read(Path file, int instance) throws IOException {
    NumberFile numbers = NumberFile.read(file);
    int count = numbers.whole(1, 1_000_000);
    if (instance < 1 || instance > count) {
      throw numbers.broken(
          "It holds " + count + " instances. Ask for one from 1 to " + count + ".");
    }
    for (int k = 1; k < instance; k++) {
      one(numbers);
    }
    return one(numbers);
  }

  private static SelectionProblem one(NumberFile numbers) throws IOException {
    int items = numbers.whole(0, 1_000_000);
    int limits = numbers.whole(1, 10_000);
    numbers.number();
    if (numbers.left() < (long) items + (long) limits * items + limits) {
      throw numbers.broken(
          items
              + " items and "
              + limits
              + " limits need their values, what each uses of each limit, and the limits: "
              + ((long) items + (long) limits * items + limits)
              + " numbers, and "
              + numbers.left()
              + " follow.");
    }
    double[] values = row(numbers, items);
    double[][] uses = new double[limits][];
    for (int i = 0; i < limits; i++) {
      uses[i] = row(numbers, items);
    }
    List<Double> room = new ArrayList<>();
    for (double limit : row(numbers, limits)) {
      room.add(limit);
    }
    List<SelectionItem> all = new ArrayList<>();
    for (int j = 0; j < items; j++) {
      List<Double> weights = new ArrayList<>();
      for (double[] use : uses) {
        weights.add(use[j]);
      }
      all.add(new SelectionItem(j + 1 + "", "", values[j], weights, 1, false, ""));
    }
    return new SelectionProblem(all, room);
  }

  private static double[] row(NumberFile numbers, int length) throws IOException {
    double[] row = new double[length];
    for (int j = 0; j < length; j++) {
      row[j] = numbers.number();
    }
    return row;
  }
}
