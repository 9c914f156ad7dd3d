package org.fourfold.ui.timing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The best plan of one part, ready to be shown.
 *
 * @param finding in a sentence
 * @param runnerUp in a sentence, {@code ""} where there is none
 * @param spend what it costs by period or year, for the plan of the department
 */
record TimedAnswer(
    String finding, List<TimedLine> lines, String runnerUp, Map<String, BigDecimal> spend) {
  static final TimedAnswer NONE = new TimedAnswer("", List.of(), "", Map.of());

  TimedAnswer {
    lines = List.copyOf(lines);
  }
}
