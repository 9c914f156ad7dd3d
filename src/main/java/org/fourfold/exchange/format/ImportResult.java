package org.fourfold.exchange.format;

import java.util.List;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.scenario.Workspace;

/** What an import gave: all of it, or nothing and why. */
public sealed interface ImportResult {

  /**
   * @param warnings what was left out
   */
  record Imported(Workspace workspace, List<Problem> warnings) implements ImportResult {}

  /**
   * Nothing was taken.
   *
   * @param problems errors, then warnings, at most {@link ProblemList#MOST} of each
   * @param errors how many errors there are in all
   */
  record Refused(List<Problem> problems, int errors) implements ImportResult {}
}
