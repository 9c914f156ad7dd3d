package org.fourfold.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.Engine;
import org.fourfold.domain.plan.Focus;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.optimisation.AmountChange;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.optimisation.SweepChange;
import org.fourfold.optimisation.SweepOptions;
import org.fourfold.optimisation.SweepPlan;
import org.fourfold.optimisation.SweepProgress;
import org.fourfold.solver.AutoSolver;
import org.fourfold.solver.BareWarmHighs;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.LpSolver;

/** Two hundred plans with one demand changed in each, against HiGHS alone with the same changes. */
final class SweepBenchmark implements Benchmark {
  private static final int CHANGES = 200;
  private static final int ROUNDS = 7;
  private static final PlanRequest REQUEST =
      new PlanRequest(
          Focus.INTEGRATED,
          Optional.empty(),
          Engine.AUTO,
          Duration.ofMinutes(10),
          1e-4,
          1,
          false,
          false,
          false);

  /** A demand row of the programme, and what stands in it. */
  private record Question(int row, String service, String period, double demand) {}

  private final LpSolver engine = new AutoSolver();
  private final PlanOptimiser optimiser = new PlanOptimiser(_ -> engine);

  @Override
  public String name() {
    return "sweep";
  }

  @Override
  public String title() {
    return "Sweeps";
  }

  @Override
  public String run(Sizes sizes, Consumer<String> telling) {
    Department department = new GeneratedDepartment(14, 60, 6, 1).draw();
    LinearProgram program = optimiser.programme(department, REQUEST).orElseThrow();
    List<Question> questions = questions(program);
    StringBuilder table =
        new StringBuilder(
            "| threads | HiGHS bare, warm, s | ours, s | ratio | largest difference |\n"
                + "|---|---|---|---|---|\n");
    for (int threads : new int[] {1, Runtime.getRuntime().availableProcessors()}) {
      String row = row(department, program, questions, threads);
      telling.accept(row);
      table.append(row).append('\n');
    }
    return table
        + "\nA department of %,d non-zeros; wall-clock medians of %d rounds in turn; both begin with one solve from scratch,\n"
            .formatted(program.nonZeros(), ROUNDS)
        + "ours with formulating, check and prices of each plan, bare HiGHS with its objective alone.\n";
  }

  private String row(
      Department department, LinearProgram program, List<Question> questions, int threads) {
    List<Double> ratios = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    List<Double> ours = new ArrayList<>();
    double worst = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      List<Double> theirs = bare(program, questions, threads);
      long middle = System.nanoTime();
      List<Double> mine = ours(department, questions, threads);
      long end = System.nanoTime();
      bare.add((middle - start) * 1e-9);
      ours.add((end - middle) * 1e-9);
      ratios.add((double) (end - middle) / (middle - start));
      for (int i = 0; i < CHANGES; i++) {
        double apart = Math.abs(mine.get(i) - theirs.get(i)) / Math.abs(theirs.get(i));
        worst = Math.max(worst, Double.isNaN(apart) ? Double.POSITIVE_INFINITY : apart);
      }
    }
    return String.format(
        Locale.ROOT,
        "| %d | %.2f | %.2f | %.2f | %.1e |",
        threads,
        median(bare),
        median(ours),
        median(ratios),
        worst);
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static List<Question> questions(LinearProgram program) {
    List<Integer> rows = new ArrayList<>();
    for (int i = 0; i < program.rowCount(); i++) {
      if (program.row(i).name().startsWith("demand[")) {
        rows.add(i);
      }
    }
    Random random = new Random(3);
    List<Question> questions = new ArrayList<>();
    for (int k = 0; k < CHANGES; k++) {
      int row = rows.get(random.nextInt(rows.size()));
      String[] name = program.row(row).name().split("[\\[,\\]]");
      double factor = random.nextDouble(0.8, 1.2);
      questions.add(new Question(row, name[1], name[2], factor * program.rowUpper()[row]));
    }
    return questions;
  }

  private List<Double> ours(Department department, List<Question> questions, int threads) {
    // In the first period the row holds the opening list too, so the change is told as a sum.
    LinearProgram program = optimiser.programme(department, REQUEST).orElseThrow();
    List<SweepChange> changes = new ArrayList<>();
    for (Question q : questions) {
      double by = q.demand() - program.rowUpper()[q.row()];
      changes.add(
          new SweepChange.Amounts(
              List.of(
                  new AmountChange(
                      LimitKind.DEMAND,
                      q.service(),
                      q.period(),
                      org.fourfold.domain.scenario.Operation.ADD,
                      by))));
    }
    return optimiser
        .sweep(department, REQUEST, SweepOptions.quick().withThreads(threads))
        .run(changes, SweepPlan::objective, SweepProgress.Listener.NONE, new Cancellation());
  }

  private static List<Double> bare(LinearProgram program, List<Question> questions, int threads) {
    int share = (questions.size() + threads - 1) / threads;
    List<Future<List<Double>>> parts = new ArrayList<>();
    List<Double> answers = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      for (int from = 0; from < questions.size(); from += share) {
        List<Question> part = questions.subList(from, Math.min(from + share, questions.size()));
        Callable<List<Double>> work = () -> chain(program, part);
        parts.add(pool.submit(work));
      }
      for (Future<List<Double>> part : parts) {
        answers.addAll(part.get());
      }
    } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e);
    }
    return answers;
  }

  private static List<Double> chain(LinearProgram p, List<Question> part) throws Exception {
    List<Double> answers = new ArrayList<>();
    try (BareWarmHighs highs = new BareWarmHighs(p)) {
      highs.run();
      for (Question q : part) {
        double lower =
            Double.isInfinite(p.rowLower()[q.row()]) ? p.rowLower()[q.row()] : q.demand();
        highs.rowBounds(q.row(), lower, q.demand());
        answers.add(highs.run());
        highs.rowBounds(q.row(), p.rowLower()[q.row()], p.rowUpper()[q.row()]);
      }
    }
    return answers;
  }
}
