package org.fourfold.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.fourfold.domain.plan.Objective;

/**
 * Plans of generated departments beside HiGHS and ojAlgo called bare.
 *
 * @param thousands sizes in thousands of non-zeros
 */
record EngineBenchmark(String name, String title, List<Integer> thousands) implements Benchmark {
  private static final String HEAD =
      """
      | non-zeros | plan | decisions × limits | building | HiGHS interior point, bare | HiGHS simplex, bare | ojAlgo | our plan | ratio | ranges add | peak memory |
      |---|---|---|---|---|---|---|---|---|---|---|
      """;

  private static final String FOOT =
      """

      Processor seconds of the whole process, medians of runs in turn (5 to 10,000 non-zeros, 3 at 60,000, one above); ojAlgo
      got 20 s. Bare HiGHS is given the finished programme of the first stage and is timed in its own run alone, with
      crossover, presolve and one thread as in our solves. Our plan is everything from the department's tables to the
      checked outcome with its prices, in one stage (best value) or two (most benefit), ranges not asked for; what they
      add stands beside it. Peak memory is that of the whole process, Java and engine, while one such plan was made.
      """;

  @Override
  public String run(Sizes sizes, Consumer<String> telling) {
    StringBuilder table = new StringBuilder(HEAD);
    List<EngineCase> oneStage = new ArrayList<>();
    for (int size : thousands) {
      for (Objective objective : List.of(Objective.BEST_VALUE, Objective.MOST_BENEFIT)) {
        if (sizes.asked(size)) {
          EngineCase one = EngineCase.measure(size, objective);
          String row = row(one);
          telling.accept(row);
          table.append(row).append('\n');
          if (objective == Objective.BEST_VALUE) {
            oneStage.add(one);
          }
        }
      }
    }
    return table + growth(oneStage) + FOOT;
  }

  private static String row(EngineCase c) {
    return "| %,d | %s | %,d × %,d | %s | %s | %s | %s | %s | %s | %s | %s |"
        .formatted(
            c.program().nonZeros(),
            c.objective() == Objective.BEST_VALUE ? "one stage" : "two stages",
            c.program().columnCount(),
            c.program().rowCount(),
            seconds(c.build()),
            seconds(c.bareSeconds()),
            seconds(c.simplex()),
            seconds(c.ojAlgo()),
            seconds(c.planned()),
            Machine.figure(c.ratio()),
            seconds(c.ranged() - c.planned()),
            c.peak().isPresent() ? c.peak().getAsLong() + " MB" : "–");
  }

  private static String seconds(double seconds) {
    return Double.isNaN(seconds) ? "–" : Machine.figure(seconds) + " s";
  }

  /** Exponents p of seconds ~ non-zerosᵖ between neighbouring sizes, of one-stage plans. */
  private static String growth(List<EngineCase> cases) {
    StringBuilder text = new StringBuilder();
    for (int k = 1; k < cases.size(); k++) {
      EngineCase from = cases.get(k - 1);
      EngineCase to = cases.get(k);
      double size = Math.log((double) to.program().nonZeros() / from.program().nonZeros());
      text.append(
          "\nFrom %d,000 to %d,000 non-zeros time grows with their power %s in our plan, %s bare, %s in building."
              .formatted(
                  from.thousands(),
                  to.thousands(),
                  Machine.figure(Math.log(to.planned() / from.planned()) / size),
                  Machine.figure(Math.log(to.bareSeconds() / from.bareSeconds()) / size),
                  Machine.figure(Math.log(to.build() / from.build()) / size)));
    }
    return text.isEmpty() ? "" : text.append('\n').toString();
  }
}
