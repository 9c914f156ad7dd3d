package org.fourfold.benchmark;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** Sizes that are asked for, in thousands of non-zeros. */
public record Sizes(Set<Integer> thousands) {
  static final Sizes BRIEF = new Sizes(Set.of(2));

  static Sizes parse(String text) {
    Set<Integer> sizes = new TreeSet<>();
    Arrays.stream(text.split(",")).map(String::strip).map(Integer::valueOf).forEach(sizes::add);
    return new Sizes(sizes);
  }

  boolean asked(int size) {
    return thousands.contains(size);
  }
}
