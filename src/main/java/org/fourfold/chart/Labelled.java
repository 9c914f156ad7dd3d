package org.fourfold.chart;

/** A key of a data set that reads as its label; two of the same label stay two. */
record Labelled(int order, String label) implements Comparable<Labelled> {
  @Override
  public int compareTo(Labelled other) {
    return Integer.compare(order, other.order);
  }

  @Override
  public String toString() {
    return label;
  }
}
