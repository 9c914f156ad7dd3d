package org.fourfold.exchange.selection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.selection.SelectionItem;
import org.fourfold.domain.selection.SelectionProblem;
import org.fourfold.exchange.format.NumberFile;

/** Numbers parted by blanks: n, the capacity, then profit and weight of each item. */
public final class KnapsackFile {
  private KnapsackFile() {}

  /**
   * @param capacity to take instead of the file's own, null for that
   */
  public static SelectionProblem read(Path file, Double capacity) throws IOException {
    NumberFile numbers = NumberFile.read(file);
    int n = numbers.whole(0, 10_000_000);
    double room = numbers.number();
    if (numbers.left() != 2L * n) {
      throw numbers.broken(
          "It announces "
              + n
              + " items, so "
              + 2L * n
              + " numbers should follow the capacity, and "
              + numbers.left()
              + " do. Write n, the capacity, then profit and weight of each item.");
    }
    List<SelectionItem> items = new ArrayList<>();
    for (int i = 1; i <= n; i++) {
      double value = numbers.number();
      double weight = numbers.number();
      items.add(new SelectionItem(i + "", "", value, List.of(weight), 1, false, ""));
    }
    return new SelectionProblem(items, List.of(capacity == null ? room : capacity));
  }
}
