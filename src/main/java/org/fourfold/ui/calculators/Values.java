package org.fourfold.ui.calculators;

import java.util.List;
import java.util.Map;

/** The numbers of a form; an optional field left empty has none. */
record Values(Map<String, List<Double>> numbers) {

  double of(String key) {
    return numbers.get(key).getFirst();
  }

  int whole(String key) {
    return (int) Math.rint(of(key));
  }

  Double maybe(String key) {
    List<Double> found = numbers.get(key);
    return found.isEmpty() ? null : found.getFirst();
  }

  List<Double> list(String key) {
    return numbers.get(key);
  }
}
