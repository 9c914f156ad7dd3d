package org.fourfold.selection;

import java.util.Arrays;

/** Depth first through copies taken or left; holds no recursion, so depth costs no stack. */
final class BranchSearch {
  private static final int LOOK = 0xFFF;

  private final BranchItems items;
  private final BranchBounds bounds;
  private final boolean[] in;
  private final double[] room;
  private final boolean[] taken;
  private final int[] holder;
  private double left;
  private double value;
  private double best;
  private int[] bestCopies;
  private long nodes;

  BranchSearch(BranchItems items, double start) {
    this.items = items;
    bounds = new BranchBounds(items);
    in = new boolean[items.size()];
    room = items.room().clone();
    taken = items.taken().clone();
    holder = new int[taken.length];
    Arrays.fill(holder, -1);
    left = bounds.room();
    value = items.base();
    best = start;
  }

  double rootBound() {
    return items.base() + bounds.of(0, bounds.room());
  }

  boolean improved() {
    return bestCopies != null;
  }

  /** Items of the problem, one for each copy. */
  int[] best() {
    return bestCopies;
  }

  long nodes() {
    return nodes;
  }

  /** Walks; false where the limit came before the end. */
  boolean run(SearchLimit limit) {
    int n = items.size();
    int j = 0;
    boolean down = true;
    while (j >= 0) {
      if (!down) {
        if (j < n && in[j]) {
          leave(j);
          down = true;
          j++;
        } else {
          j--;
        }
        continue;
      }
      if ((++nodes & LOOK) == 0 && limit.reached()) {
        return false;
      }
      if (value > best + 1e-9) {
        keep(j);
      }
      if (j == n || !hopeful(j)) {
        down = false;
        j--;
        continue;
      }
      if (fits(j)) {
        take(j);
      }
      j++;
    }
    return true;
  }

  private boolean hopeful(int j) {
    double most = value + bounds.of(j, left);
    return items.whole() ? Math.floor(most + 1e-6) > best + 1e-9 : most > best + 1e-9;
  }

  private void keep(int upTo) {
    best = value;
    int[] copies = new int[upTo];
    int count = 0;
    for (int j = 0; j < upTo; j++) {
      if (in[j]) {
        copies[count++] = items.item()[j];
      }
    }
    bestCopies = Arrays.copyOf(copies, count);
  }

  private boolean fits(int j) {
    // A further copy only after the one before it: else each choice would come many times.
    if (items.again()[j] && !in[j - 1]) {
      return false;
    }
    int group = items.group()[j];
    if (group >= 0 && taken[group] && !(items.again()[j] && in[j - 1])) {
      return false;
    }
    for (int k = 0; k < room.length; k++) {
      if (items.weight()[k][j] > room[k] + 1e-9) {
        return false;
      }
    }
    return true;
  }

  private void take(int j) {
    in[j] = true;
    value += items.value()[j];
    left -= bounds.weight(j);
    for (int k = 0; k < room.length; k++) {
      room[k] -= items.weight()[k][j];
    }
    int group = items.group()[j];
    if (group >= 0 && !taken[group]) {
      taken[group] = true;
      holder[group] = j;
    }
  }

  private void leave(int j) {
    in[j] = false;
    value -= items.value()[j];
    left += bounds.weight(j);
    for (int k = 0; k < room.length; k++) {
      room[k] += items.weight()[k][j];
    }
    int group = items.group()[j];
    if (group >= 0 && holder[group] == j) {
      taken[group] = false;
      holder[group] = -1;
    }
  }
}
