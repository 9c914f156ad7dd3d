package org.fourfold.ui.control;

import java.util.ArrayList;
import java.util.List;

/** Collects refused cells: the first are listed, all are counted. */
public final class Refusals {
  /** How many are listed. */
  public static final int LISTED = 1000;

  private final List<Refusal> listed = new ArrayList<>();
  private int count;

  public void add(Refusal refusal) {
    count++;
    if (listed.size() < LISTED) {
      listed.add(refusal);
    }
  }

  public List<Refusal> listed() {
    return List.copyOf(listed);
  }

  public int count() {
    return count;
  }
}
