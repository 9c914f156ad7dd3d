package org.fourfold.benchmark;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.Scenario;
import org.fourfold.domain.scenario.ScenarioTree;
import org.fourfold.domain.scenario.UncertaintyOutcome;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.optimisation.SweepProgress;
import org.fourfold.solver.AutoSolver;
import org.fourfold.solver.Cancellation;
import org.fourfold.ui.SampleWorkspace;
import org.fourfold.ui.TestDesk;
import org.fourfold.ui.shell.Session;
import org.fourfold.whatif.Frontier;
import org.fourfold.whatif.FrontierRequest;
import org.fourfold.whatif.MonteCarlo;
import org.fourfold.whatif.ScenarioComparison;

/** What if on the sample: switching, comparing, drawing, frontiers. */
final class WhatIfBenchmark implements Benchmark {
  private static final int ROUNDS = 20;
  private static final int DRAWS = 1000;
  private static final Duration LONGEST = Duration.ofSeconds(200);
  private static final List<String> SIX =
      List.of("", "WINTER_10", "BUDGET_5", "LOS_HALF_DAY", "TEN_BEDS", "WINTER_10_BEDS");

  private final PlanOptimiser optimiser = new PlanOptimiser(_ -> new AutoSolver());
  private final Workspace sample = SampleWorkspace.read();
  private final StringBuilder table = new StringBuilder();

  @Override
  public String name() {
    return "whatif";
  }

  @Override
  public String title() {
    return "What if";
  }

  @Override
  public String run(Sizes sizes, Consumer<String> telling) {
    table.append("| what | asked for, s | own clock, s | processor, s |\n|---|---|---|---|\n");
    switching(telling);
    comparing(telling);
    frontier(telling);
    drawing("", false, telling);
    drawing(", four plans held against each", true, telling);
    return table
        + "\nLoad of the machine at the end %.1f: others were at work on the same two cores, so that its own clock says little.\n"
            .formatted(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private <T> T timed(String what, String asked, Consumer<String> telling, Supplier<T> work) {
    long start = System.nanoTime();
    double processor = Machine.processorSeconds();
    T result = work.get();
    row(
        what,
        asked,
        (System.nanoTime() - start) * 1e-9,
        Machine.processorSeconds() - processor,
        telling);
    return result;
  }

  private void row(
      String what, String asked, double clock, double processor, Consumer<String> telling) {
    String row =
        String.format(
            Locale.ROOT,
            "| %s | %s | %s | %s |",
            what,
            asked,
            Machine.figure(clock),
            Machine.figure(processor));
    telling.accept(row);
    table.append(row).append('\n');
  }

  /** With everything that hangs on it: department, check, hash; in turn on one thread. */
  private void switching(Consumer<String> telling) {
    Session session = TestDesk.session(sample);
    List<Double> clocks = new ArrayList<>();
    double processor = Machine.processorSeconds();
    int switches = 0;
    for (int round = 0; round < ROUNDS; round++) {
      for (Scenario s : sample.rows(PlanningTables.SCENARIOS)) {
        long start = System.nanoTime();
        session.look(s.scenario());
        clocks.add((System.nanoTime() - start) * 1e-9);
        switches++;
      }
    }
    double each = (Machine.processorSeconds() - processor) / switches;
    clocks.sort(null);
    row("switching to a scenario, median", "0.1", clocks.get(clocks.size() / 2), each, telling);
    double most = clocks.get(clocks.size() * 95 / 100);
    row("the same, 95 of 100", "0.1", most, each, telling);
  }

  private void comparing(Consumer<String> telling) {
    Map<String, PlanOutcome> plans = new HashMap<>();
    ScenarioTree tree = new ScenarioTree(sample);
    for (String code : SIX) {
      Department department = tree.resolve(code).department();
      plans.put(code, optimiser.plan(department, PlanRequest.DEFAULT));
    }
    for (String what :
        List.of("comparing six that are planned, with five waterfalls", "the same once more")) {
      timed(
          what,
          "1",
          telling,
          () ->
              new ScenarioComparison(
                      optimiser,
                      sample,
                      PlanRequest.DEFAULT,
                      (code, _) -> Optional.of(plans.get(code)))
                  .compare(SIX, SweepProgress.Listener.NONE, new Cancellation()));
    }
  }

  private void frontier(Consumer<String> telling) {
    FrontierRequest asked =
        new FrontierRequest(LimitKind.CAPACITY, "CLINIC_ROOM", "", 100, 1080, 49, false);
    timed(
        "frontier of 50 points with all ranges",
        "5",
        telling,
        () ->
            new Frontier(optimiser)
                .find(
                    sample.department(),
                    PlanRequest.DEFAULT,
                    asked,
                    SweepProgress.Listener.NONE,
                    new Cancellation()));
  }

  private void drawing(String how, boolean hold, Consumer<String> telling) {
    MonteCarlo.Asked asked = new MonteCarlo.Asked("", List.of(), hold, false, DRAWS, 1);
    MonteCarlo draws =
        new MonteCarlo(optimiser, sample, PlanRequest.DEFAULT.withTimeLimit(LONGEST), asked);
    long start = System.nanoTime();
    double processor = Machine.processorSeconds();
    UncertaintyOutcome found = draws.run(SweepProgress.Listener.NONE, new Cancellation());
    row(
        found.runs() + " draws of the sample, of " + DRAWS + " asked for" + how,
        "60 for 1,000",
        (System.nanoTime() - start) * 1e-9,
        Machine.processorSeconds() - processor,
        telling);
  }
}
