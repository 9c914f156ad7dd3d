package org.fourfold.scheduling;

import java.util.Arrays;

/**
 * Jobs that wait, by place in a rule's order: finds the first that fits into a stretch. A tree over
 * the places holds the least duration below each node, so that each step costs log n.
 */
final class WaitingJobs {
  private static final long NONE = Long.MAX_VALUE;

  private final long[] least;
  private final int leaves;

  /** Places of the jobs that wait, in no order, and where each place stands among them. */
  private final int[] held;

  private final int[] at;
  private int count;

  WaitingJobs(int places) {
    int size = 1;
    while (size < places) {
      size *= 2;
    }
    leaves = size;
    least = new long[2 * size];
    Arrays.fill(least, NONE);
    held = new int[places];
    at = new int[places];
  }

  void add(int place, long duration) {
    at[place] = count;
    held[count++] = place;
    set(place, duration);
  }

  void remove(int place) {
    int last = held[--count];
    held[at[place]] = last;
    at[last] = at[place];
    set(place, NONE);
  }

  boolean isEmpty() {
    return count == 0;
  }

  private void set(int place, long duration) {
    int node = leaves + place;
    least[node] = duration;
    for (node >>= 1; node >= 1; node >>= 1) {
      least[node] = Math.min(least[2 * node], least[2 * node + 1]);
    }
  }

  /** The first place whose job is no longer than {@code room}; −1 where there is none. */
  int first(long room) {
    if (least[1] > room) {
      return -1;
    }
    int node = 1;
    while (node < leaves) {
      node = least[2 * node] <= room ? 2 * node : 2 * node + 1;
    }
    return node - leaves;
  }

  int size() {
    return count;
  }

  /** One of the places whose jobs wait, from 0, in no order. */
  int held(int index) {
    return held[index];
  }
}
