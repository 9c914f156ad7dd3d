package org.fourfold.ui.calculators;

import java.util.Locale;
import org.fourfold.domain.resource.Capacity;

/** What a capacity is counted in, as far as its unit says it in words. */
enum CapacityUnit {
  POSTS("wte", "fte", "post"),
  HOURS("hour", "小时", "工时"),
  DAYS("day", "床日", "天"),
  OTHER;

  private final String[] words;

  CapacityUnit(String... words) {
    this.words = words;
  }

  static CapacityUnit of(Capacity capacity) {
    String unit = capacity.unit().toLowerCase(Locale.ROOT);
    for (CapacityUnit one : values()) {
      for (String word : one.words) {
        if (unit.contains(word)) {
          return one;
        }
      }
    }
    return OTHER;
  }
}
