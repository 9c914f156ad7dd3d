package org.fourfold.store;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * How one list of rows became another.
 *
 * <p><b>Problem.</b> Given rows before (n) and after (m), say for each row after which row before
 * it takes the place of, in increasing order, so that few rows are written.
 *
 * <p><b>Method.</b> Equal rows at both ends are kept. In the middle, rows that are the same object
 * are matched by a longest increasing subsequence of their old indices; between two matches, rows
 * are paired in order and the rest is added or removed.
 *
 * <p><b>Cost.</b> Linear for an edit in one place; d log d in the length d of the middle otherwise.
 *
 * <p><b>Source.</b> M. L. Fredman, On computing the length of longest increasing subsequences,
 * Discrete Mathematics 11 (1975).
 *
 * @param origin for each row after, the index of the row before whose place it takes, −1 for none
 * @param removed indices of rows before that nobody takes, increasing
 */
record ListChange(int[] origin, int[] removed) {

  static <R> ListChange between(List<R> before, List<R> after) {
    int least = Math.min(before.size(), after.size());
    int head = 0;
    while (head < least && same(before.get(head), after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < least - head && same(last(before, tail), last(after, tail))) {
      tail++;
    }
    int[] origin = new int[after.size()];
    for (int j = 0; j < head; j++) {
      origin[j] = j;
    }
    for (int j = after.size() - tail; j < after.size(); j++) {
      origin[j] = j - after.size() + before.size();
    }
    middle(before, after, head, tail, origin);
    return new ListChange(origin, removed(before.size(), origin));
  }

  private static <R> R last(List<R> rows, int back) {
    return rows.get(rows.size() - 1 - back);
  }

  static boolean same(Object a, Object b) {
    return a == b || a.equals(b);
  }

  private static <R> void middle(List<R> before, List<R> after, int head, int tail, int[] origin) {
    int end = after.size() - tail;
    int beforeEnd = before.size() - tail;
    Map<R, Integer> index = new IdentityHashMap<>();
    for (int i = head; i < beforeEnd; i++) {
      index.put(before.get(i), i);
    }
    for (int j = head; j < end; j++) {
      origin[j] = index.getOrDefault(after.get(j), -1);
    }
    keepIncreasing(origin, head, end);
    int free = head;
    int j = head;
    while (j < end) {
      int stop = j;
      while (stop < end && origin[stop] < 0) {
        stop++;
      }
      int bound = stop < end ? origin[stop] : beforeEnd;
      while (j < stop && free < bound) {
        origin[j++] = free++;
      }
      free = bound + 1;
      j = stop + 1;
    }
  }

  /** Sets to −1 all but a longest strictly increasing subsequence of the numbers that are not. */
  private static void keepIncreasing(int[] origin, int from, int to) {
    int[] tails = new int[to - from];
    int[] previous = new int[to - from];
    int length = 0;
    for (int j = from; j < to; j++) {
      if (origin[j] < 0) {
        continue;
      }
      int low = 0;
      int high = length;
      while (low < high) {
        int mid = (low + high) >>> 1;
        if (origin[tails[mid]] < origin[j]) {
          low = mid + 1;
        } else {
          high = mid;
        }
      }
      previous[j - from] = low == 0 ? -1 : tails[low - 1];
      tails[low] = j;
      length = Math.max(length, low + 1);
    }
    boolean[] kept = new boolean[to - from];
    for (int j = length == 0 ? -1 : tails[length - 1]; j >= 0; j = previous[j - from]) {
      kept[j - from] = true;
    }
    for (int j = from; j < to; j++) {
      origin[j] = kept[j - from] ? origin[j] : -1;
    }
  }

  private static int[] removed(int size, int[] origin) {
    boolean[] taken = new boolean[size];
    Arrays.stream(origin).filter(i -> i >= 0).forEach(i -> taken[i] = true);
    int[] free = new int[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (!taken[i]) {
        free[count++] = i;
      }
    }
    return Arrays.copyOf(free, count);
  }
}
