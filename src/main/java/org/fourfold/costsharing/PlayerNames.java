package org.fourfold.costsharing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Players by name, found in the middle of a text without cutting the name out of it. */
final class PlayerNames {
  private static final int SLOTS = 256;

  private final List<String> names = new ArrayList<>();
  private final int[] slots = new int[SLOTS];

  PlayerNames() {
    Arrays.fill(slots, -1);
  }

  /** Number of the name that stands from one place to another, −1 where there is none such. */
  int find(String text, int from, int to) {
    for (int slot = hash(text, from, to); slots[slot] >= 0; slot = slot + 1 & SLOTS - 1) {
      String name = names.get(slots[slot]);
      if (name.length() == to - from && text.startsWith(name, from)) {
        return slots[slot];
      }
    }
    return -1;
  }

  /** Adds a name that is not there; at most half as many as there are slots. */
  int add(String name) {
    int slot = hash(name, 0, name.length());
    while (slots[slot] >= 0) {
      slot = slot + 1 & SLOTS - 1;
    }
    slots[slot] = names.size();
    names.add(name);
    return names.size() - 1;
  }

  private static int hash(String text, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return (hash ^ hash >>> 16) & SLOTS - 1;
  }

  List<String> names() {
    return List.copyOf(names);
  }

  int size() {
    return names.size();
  }
}
