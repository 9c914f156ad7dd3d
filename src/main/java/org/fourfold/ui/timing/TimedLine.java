package org.fourfold.ui.timing;

import java.util.List;

/**
 * One thing that a plan does: an order, a start, a draw.
 *
 * @param name period or project
 * @param numbers in the order of the part's columns, NaN for none
 */
record TimedLine(String name, List<Double> numbers) {
  TimedLine {
    numbers = List.copyOf(numbers);
  }
}
