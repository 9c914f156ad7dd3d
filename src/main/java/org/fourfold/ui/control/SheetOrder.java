package org.fourfold.ui.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Which lines a grid shows, and in which order.
 *
 * @param filter words that must all occur in a line, {@code ""} for every line
 * @param kept texts that a line may show in a column; a column not named shows all
 * @param sort columns sorted by, the first one first; none for the table's own order
 * @param <K> a column
 */
public record SheetOrder<K>(String filter, Map<K, Set<String>> kept, List<SortBy<K>> sort) {

  /** A column sorted by. */
  public record SortBy<K>(K column, boolean descending) {}

  public SheetOrder {
    kept = Map.copyOf(kept);
    sort = List.copyOf(sort);
  }

  public static <K> SheetOrder<K> own() {
    return new SheetOrder<>("", Map.of(), List.of());
  }

  public SheetOrder<K> withFilter(String wanted) {
    return new SheetOrder<>(wanted, kept, sort);
  }

  public SheetOrder<K> withSort(List<SortBy<K>> wanted) {
    return new SheetOrder<>(filter, kept, wanted);
  }

  /**
   * @param wanted texts that stay, null for all
   */
  public SheetOrder<K> withKept(K column, Set<String> wanted) {
    Map<K, Set<String>> changed = new HashMap<>(kept);
    if (wanted == null) {
      changed.remove(column);
    } else {
      changed.put(column, Set.copyOf(wanted));
    }
    return new SheetOrder<>(filter, changed, sort);
  }

  /** Shows every line, in the order it has. */
  public SheetOrder<K> unfiltered() {
    return new SheetOrder<>("", Map.of(), sort);
  }

  /** Whether lines may be left out. */
  public boolean narrows() {
    return !filter.isBlank() || !kept.isEmpty();
  }

  /**
   * The lines shown, in their order; equal ones keep the order they came in.
   *
   * @param searched texts of a line that the words are looked for in
   * @param shown text of a cell
   * @param value of a cell, comparable within its column; null or {@code ""} come last
   */
  <L> List<L> arrange(
      List<L> lines,
      Function<L, List<String>> searched,
      BiFunction<L, K, String> shown,
      BiFunction<L, K, Object> value) {
    List<L> arranged = lines;
    if (narrows()) {
      String[] words = words();
      arranged = new ArrayList<>();
      for (L line : lines) {
        if (keeps(line, null, shown) && holds(words, line, searched)) {
          arranged.add(line);
        }
      }
    }
    if (!sort.isEmpty()) {
      arranged = new ArrayList<>(arranged);
      arranged.sort(comparator(value));
    }
    return arranged;
  }

  /** How often each text stands in a column, among lines that all other filters leave. */
  <L> Map<String, Integer> counts(
      List<L> lines, K column, Function<L, List<String>> searched, BiFunction<L, K, String> shown) {
    String[] words = words();
    Map<String, Integer> counts = new HashMap<>();
    for (L line : lines) {
      if (keeps(line, column, shown) && holds(words, line, searched)) {
        counts.merge(shown.apply(line, column), 1, Integer::sum);
      }
    }
    return counts;
  }

  private String[] words() {
    return filter.isBlank() ? new String[0] : filter.strip().toLowerCase(Locale.ROOT).split("\\s+");
  }

  private static <L> boolean holds(String[] words, L line, Function<L, List<String>> searched) {
    if (words.length == 0) {
      return true;
    }
    String all = String.join("\n", searched.apply(line)).toLowerCase(Locale.ROOT);
    for (String word : words) {
      if (!all.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private <L> boolean keeps(L line, K except, BiFunction<L, K, String> shown) {
    for (Map.Entry<K, Set<String>> entry : kept.entrySet()) {
      boolean asked = !entry.getKey().equals(except);
      if (asked && !entry.getValue().contains(shown.apply(line, entry.getKey()))) {
        return false;
      }
    }
    return true;
  }

  private <L> Comparator<L> comparator(BiFunction<L, K, Object> value) {
    return (a, b) -> {
      for (SortBy<K> by : sort) {
        int compared = compare(value.apply(a, by.column()), value.apply(b, by.column()), by);
        if (compared != 0) {
          return compared;
        }
      }
      return 0;
    };
  }

  private static int compare(Object x, Object y, SortBy<?> by) {
    boolean noX = x == null || "".equals(x);
    boolean noY = y == null || "".equals(y);
    if (noX || noY) {
      return Boolean.compare(noX, noY);
    }
    return by.descending() ? compare(y, x) : compare(x, y);
  }

  @SuppressWarnings("unchecked") // the values of one column are of one comparable type
  private static int compare(Object x, Object y) {
    return x instanceof String a && y instanceof String b
        ? a.compareToIgnoreCase(b)
        : ((Comparable<Object>) x).compareTo(y);
  }

  /** The columns that leave lines out. */
  public Set<K> narrowing() {
    return new HashSet<>(kept.keySet());
  }
}
