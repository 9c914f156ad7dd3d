package org.fourfold.domain.forecast;

import java.time.LocalDate;
import java.util.List;

/**
 * What was counted, one value a step of the cadence.
 *
 * @param name as in the file's header
 * @param start date of the first value
 * @param values oldest first; not a number where nothing was counted
 */
public record History(String name, LocalDate start, Cadence cadence, List<Double> values) {
  public History {
    values = List.copyOf(values);
  }

  public LocalDate date(int place) {
    return cadence.plus(start, place);
  }
}
