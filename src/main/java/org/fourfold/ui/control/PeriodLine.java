package org.fourfold.ui.control;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One line of a period grid: a thing with its amounts, or the sum of all. */
public final class PeriodLine {
  private final Map<String, Object> amounts = new HashMap<>();
  private final Map<PeriodColumn, String> typed = new LinkedHashMap<>();
  private final boolean sum;
  private List<String> keys;

  PeriodLine(List<String> keys, boolean sum) {
    this.keys = List.copyOf(keys);
    this.sum = sum;
  }

  /** Codes of what the line is about, in the order of the key columns. */
  public List<String> keys() {
    return keys;
  }

  void keys(List<String> wanted) {
    keys = List.copyOf(wanted);
  }

  /** Whether it is the sum of the other lines. */
  public boolean sum() {
    return sum;
  }

  /** Amounts by period, {@code ""} for each. */
  Map<String, Object> amounts() {
    return amounts;
  }

  /** What was typed and not taken over. */
  Map<PeriodColumn, String> typed() {
    return typed;
  }

  /** The amount that holds in a period: its own, else that of each; null for none. */
  Object effective(String period) {
    return amounts.getOrDefault(period, amounts.get(""));
  }

  boolean blank() {
    return amounts.isEmpty() && typed.isEmpty() && keys.stream().allMatch(String::isEmpty);
  }
}
