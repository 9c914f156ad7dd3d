package org.fourfold.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.fourfold.domain.selection.SelectionItem;
import org.fourfold.domain.selection.SelectionProblem;
import org.junit.jupiter.api.Test;

/** Packages drawn by chance, of five capacities as in the published knapsacks, seeds fixed. */
class ExchangeSearchTest {
  private static final int CAPACITIES = 5;

  private static SelectionProblem problem(int items, long seed) {
    Random random = new Random(seed);
    double[] capacity = new double[CAPACITIES];
    List<SelectionItem> all = new ArrayList<>();
    for (int i = 0; i < items; i++) {
      List<Double> weights = new ArrayList<>();
      double sum = 0;
      for (int k = 0; k < CAPACITIES; k++) {
        double weight = 1 + random.nextInt(1000);
        capacity[k] += weight / 2;
        sum += weight;
        weights.add(weight);
      }
      double value = Math.rint(sum / CAPACITIES + 500 * random.nextDouble());
      boolean compulsory = i == 3;
      String group = i % 10 == 7 ? "g" : "";
      all.add(new SelectionItem("p" + i, "", value, weights, 1 + i % 2, compulsory, group));
    }
    return new SelectionProblem(all, Arrays.stream(capacity).boxed().toList());
  }

  private static Choice improved(SelectionProblem problem, int steps) {
    double[] prices = new double[CAPACITIES];
    Arrays.fill(prices, 1);
    int[] left = {steps};
    Choice greedy = GreedySelector.choose(problem);
    return new ExchangeSearch(problem, prices).improve(greedy, () -> left[0]-- == 0);
  }

  @Test
  void isNeverBelowGreedyAndMostlyAbove() {
    int above = 0;
    for (int seed = 1; seed <= 10; seed++) {
      SelectionProblem problem = problem(60, seed);
      double greedy = GreedySelector.choose(problem).value();
      Choice found = improved(problem, 500);
      assertThat(found.value()).as("seed " + seed).isGreaterThanOrEqualTo(greedy);
      above += found.value() > greedy ? 1 : 0;
      keeps(problem, found);
    }
    assertThat(above).isGreaterThanOrEqualTo(8);
  }

  private static void keeps(SelectionProblem problem, Choice choice) {
    double[] used = new double[CAPACITIES];
    int group = 0;
    for (int i = 0; i < problem.items().size(); i++) {
      SelectionItem item = problem.items().get(i);
      assertThat(choice.copies[i]).isBetween(item.compulsory() ? 1 : 0, item.copies());
      group += !item.exclusive().isEmpty() && choice.copies[i] > 0 ? 1 : 0;
      for (int k = 0; k < CAPACITIES; k++) {
        used[k] += choice.copies[i] * item.weights().get(k);
      }
    }
    assertThat(group).isLessThanOrEqualTo(1);
    for (int k = 0; k < CAPACITIES; k++) {
      assertThat(used[k]).isLessThanOrEqualTo(problem.capacities().get(k));
    }
  }

  @Test
  void theSameSeedMakesTheSameSteps() {
    SelectionProblem problem = problem(60, 1);
    assertThat(improved(problem, 200).copies).isEqualTo(improved(problem, 200).copies);
  }

  @Test
  void nothingToExchangeEndsAtOnce() {
    SelectionProblem one =
        new SelectionProblem(
            List.of(new SelectionItem("p", "", 1, List.of(1.0, 1.0, 1.0, 1.0, 1.0), 1, false, "")),
            List.of(1.0, 1.0, 1.0, 1.0, 1.0));
    assertThat(improved(one, 10).copies).containsExactly(1);
  }
}
