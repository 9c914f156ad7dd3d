package org.fourfold.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.Objective;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.exchange.folder.FolderFormat;
import org.fourfold.exchange.format.ImportResult.Imported;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.solver.AutoSolver;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.SolveProgress;

/** The longest silence of a plan, and how soon it ends when it is cancelled at any moment. */
final class ControlBenchmark implements Benchmark {
  private static final int MOMENTS = 12;
  private static final AutoSolver AUTO = new AutoSolver();
  private static final PlanOptimiser OPTIMISER = new PlanOptimiser(_ -> AUTO);

  private record Heard(double at, String phase) {}

  @Override
  public String name() {
    return "control";
  }

  @Override
  public String title() {
    return "Progress and cancel";
  }

  @Override
  public String run(Sizes sizes, Consumer<String> telling) {
    StringBuilder table =
        new StringBuilder(
            "| plan | seconds | phases heard | longest silence | cancelled at | ended after, longest |\n"
                + "|---|---|---|---|---|---|\n");
    Department sample =
        ((Imported) new FolderFormat().read(Path.of("assets", "sample"))).workspace().department();
    PlanRequest two = PlanRequest.DEFAULT.withObjective(Objective.MOST_BENEFIT);
    List<String> rows = new ArrayList<>();
    rows.add(row("sample, in whole units", sample, two));
    telling.accept(rows.getLast());
    rows.add(
        row(
            "sample, least cost: conflict and ways out",
            sample,
            two.withObjective(Objective.LEAST_COST)));
    telling.accept(rows.getLast());
    for (int size : new int[] {60, 200}) {
      if (sizes.asked(size)) {
        Department department = GeneratedDepartment.ofThousands(size).draw();
        rows.add(row("%d,000 non-zeros, two stages".formatted(size), department, two));
        telling.accept(rows.getLast());
      }
    }
    rows.forEach(row -> table.append(row).append('\n'));
    return table
        + "\nSilence is counted from the call to the first word, between words, and from the last word to the outcome; each plan was\n"
        + "then cancelled at %d moments spread evenly over its time.\n".formatted(MOMENTS);
  }

  private static String row(String what, Department department, PlanRequest request) {
    List<Heard> heard = Collections.synchronizedList(new ArrayList<>());
    OPTIMISER.plan(department, request);
    long start = System.nanoTime();
    OPTIMISER.plan(
        department,
        request,
        p -> heard.add(new Heard(since(start), p.phase())),
        new Cancellation());
    double seconds = since(start);
    double silence = 0;
    double last = 0;
    for (Heard one : heard) {
      silence = Math.max(silence, one.at() - last);
      last = one.at();
    }
    silence = Math.max(silence, seconds - last);
    double longest = 0;
    for (int k = 0; k < MOMENTS; k++) {
      longest = Math.max(longest, cancelled(department, request, seconds * (k + 0.5) / MOMENTS));
    }
    String phases = heard.stream().map(Heard::phase).distinct().collect(Collectors.joining(", "));
    return "| %s | %s | %s | %s s | %d moments | %s s |"
        .formatted(
            what,
            Machine.figure(seconds),
            phases,
            Machine.figure(silence),
            MOMENTS,
            Machine.figure(longest));
  }

  /** Seconds from the request to the outcome; 0 where the plan was there before. */
  private static double cancelled(Department department, PlanRequest request, double at) {
    Cancellation cancellation = new Cancellation();
    long[] asked = {0};
    Thread asking =
        Thread.ofPlatform()
            .daemon()
            .start(
                () -> {
                  try {
                    Thread.sleep((long) (at * 1000));
                  } catch (InterruptedException e) {
                    return;
                  }
                  asked[0] = System.nanoTime();
                  cancellation.request();
                });
    OPTIMISER.plan(department, request, SolveProgress.Listener.NONE, cancellation);
    double after = asked[0] == 0 ? 0 : since(asked[0]);
    asking.interrupt();
    return after;
  }

  private static double since(long start) {
    return (System.nanoTime() - start) * 1e-9;
  }
}
