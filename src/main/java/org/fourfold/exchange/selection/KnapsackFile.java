package org.fourfold.exchange.selection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.selection.SelectionItem;
import org.fourfold.domain.selection.SelectionProblem;
import org.fourfold.exchange.format.NumberFile;

/**
 * Numbers parted by blanks: n, the capacity, then profit and weight of each item. Or three files:
 * the capacity alone in {@code NAME_c.txt}, profits in {@code NAME_p.txt} and weights in {@code
 * NAME_w.txt} beside it.
 */
public final class KnapsackFile {
  private KnapsackFile() {}

  /**
   * @param capacity to take instead of the file's own, null for that
   */
  public static SelectionProblem read(Path file, Double capacity) throws IOException {
    NumberFile numbers = NumberFile.read(file);
    if (numbers.size() == 1 && Files.isRegularFile(beside(file, "_p"))) {
      double alone = numbers.number();
      NumberFile profits = NumberFile.read(beside(file, "_p"));
      NumberFile weights = NumberFile.read(beside(file, "_w"));
      if (profits.size() != weights.size()) {
        String counts = profits.size() + " profits and " + weights.size() + " weights";
        throw numbers.broken("Beside it stand " + counts + "; there must be one of each an item.");
      }
      return problem(profits.size(), profits, weights, capacity == null ? alone : capacity);
    }
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
    return problem(n, numbers, numbers, capacity == null ? room : capacity);
  }

  private static Path beside(Path file, String ending) {
    String name = file.getFileName().toString();
    String other = name.endsWith("_c.txt") ? name.replaceFirst("_c\\.txt$", ending + ".txt") : "";
    return other.isEmpty() ? file.resolve("none") : file.resolveSibling(other);
  }

  private static SelectionProblem problem(
      int n, NumberFile profits, NumberFile weights, double capacity) throws IOException {
    List<SelectionItem> items = new ArrayList<>();
    for (int i = 1; i <= n; i++) {
      double value = profits.number();
      double weight = weights.number();
      items.add(new SelectionItem(i + "", "", value, List.of(weight), 1, false, ""));
    }
    return new SelectionProblem(items, List.of(capacity));
  }
}
