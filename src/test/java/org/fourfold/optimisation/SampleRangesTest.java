package org.fourfold.optimisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.fourfold.domain.plan.Objective;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.exchange.folder.FolderFormat;
import org.fourfold.exchange.format.ImportResult.Imported;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The sample's own prices and ranges, some of each kind; all of them in the benchmark {@code
 * ranges}.
 */
class SampleRangesTest {
  private static final int SOME = 25;
  private static RangeTrial trial;

  @BeforeAll
  static void planTheSample() {
    trial =
        new RangeTrial(
            ((Imported) new FolderFormat().read(Path.of("assets", "sample")))
                .workspace()
                .department(),
            PlanRequest.DEFAULT.withObjective(Objective.MOST_BENEFIT));
  }

  @Test
  void pricesOfLimitsHoldToTheEndsOfTheirRanges() {
    right(trial.limits(some(trial.rows())), SOME);
  }

  @Test
  void pricesOfCeilingsHoldToTheEndsOfTheirRanges() {
    right(trial.bounds(), 20);
  }

  @Test
  void thePlanStaysTheBestToTheEndsOfItsCoefficientsRanges() {
    right(trial.coefficients(some(trial.columns())), SOME);
  }

  @Test
  void costPricesAreWhatALittleMoreCosts() {
    right(trial.costPrices(some(trial.rows())), SOME);
  }

  private static void right(RangeTrial.Tally tally, int least) {
    assertThat(tally.wrong()).as("%d tried", tally.tried()).isEmpty();
    assertThat(tally.telling()).as("ends away from where they start").isGreaterThan(least);
  }

  private static List<Integer> some(List<Integer> all) {
    List<Integer> drawn = new ArrayList<>(all);
    Collections.shuffle(drawn, new Random(5));
    return drawn.subList(0, SOME);
  }
}
