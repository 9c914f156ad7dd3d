package org.fourfold.domain.selection;

import java.util.List;

/**
 * A service package that may be chosen.
 *
 * @param weights use of each capacity by one copy
 * @param copies how often it may be chosen, at least 1
 * @param compulsory whether at least one copy must be chosen
 * @param exclusive group of which at most one package is chosen, {@code ""} for none
 */
public record SelectionItem(
    String item,
    String name,
    double value,
    List<Double> weights,
    int copies,
    boolean compulsory,
    String exclusive) {

  public SelectionItem {
    weights = List.copyOf(weights);
  }
}
