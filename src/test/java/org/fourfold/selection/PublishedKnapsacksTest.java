package org.fourfold.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import org.fourfold.domain.selection.SelectionItem;
import org.fourfold.domain.selection.SelectionMethod;
import org.fourfold.domain.selection.SelectionOutcome;
import org.fourfold.domain.selection.SelectionProblem;
import org.fourfold.exchange.selection.KnapsackFile;
import org.fourfold.solver.AutoSolver;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.LpSolver;
import org.junit.jupiter.api.Test;

/** FSU's and kplib's knapsacks, and Petersen's capital budgeting, each with its published best. */
class PublishedKnapsacksTest {
  private final LpSolver solver = new AutoSolver();

  private static Path cases(String folder) {
    Path path = Path.of(System.getProperty("fourfold.cases", "../shared/cases"), folder);
    assumeTrue(Files.exists(path), "skipped: the reference cases are not at hand: " + path);
    return path;
  }

  @Test
  void kplib() throws IOException {
    Path folder = cases("kplib");
    List<String> lines = Files.readAllLines(folder.resolve("expected.csv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",");
      SelectionProblem problem = KnapsackFile.read(folder.resolve(cells[0]), null);
      check(problem, Double.parseDouble(cells[3]), Double.parseDouble(cells[4]));
    }
    assertThat(lines).hasSize(5);
  }

  @Test
  void florida() throws IOException {
    Path folder = cases("knapsack01_fsu");
    List<String> lines = Files.readAllLines(folder.resolve("expected.csv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",");
      double[] profit = numbers(folder.resolve(cells[0] + "_p.txt"));
      double[] weight = numbers(folder.resolve(cells[0] + "_w.txt"));
      List<SelectionItem> items = new ArrayList<>();
      for (int i = 0; i < profit.length; i++) {
        items.add(new SelectionItem(i + "", "", profit[i], List.of(weight[i]), 1, false, ""));
      }
      List<Double> capacity = List.of(Double.parseDouble(cells[2]));
      SelectionProblem problem = new SelectionProblem(items, capacity);
      check(problem, Double.parseDouble(cells[3]), Double.parseDouble(cells[5]));
    }
    assertThat(lines).hasSize(5);
  }

  private void check(SelectionProblem problem, double best, double greedy) {
    assertThat(problem.problems()).isEmpty();
    for (Selector selector : Selectors.all(solver)) {
      assertThat(selector.refuses(problem)).isEmpty();
      SelectionOutcome out = select(selector, problem);
      if (selector.method() == SelectionMethod.GREEDY) {
        assertThat(out.objective()).isBetween(greedy, best);
      } else {
        assertThat(out.objective()).as(selector.method().code()).isEqualTo(best);
        assertThat(out.proven()).isTrue();
      }
    }
  }

  private static SelectionOutcome select(Selector selector, SelectionProblem problem) {
    return selector.select(problem, SearchLimit.of(Duration.ofSeconds(60), new Cancellation()));
  }

  private static double[] numbers(Path file) throws IOException {
    try (Scanner in = new Scanner(file)) {
      List<Double> all = new ArrayList<>();
      while (in.hasNextDouble()) {
        all.add(in.nextDouble());
      }
      return all.stream().mapToDouble(d -> d).toArray();
    }
  }

  /** C. C. Petersen, Management Science 13, 1967. */
  @Test
  void petersen() throws IOException {
    try (Scanner in = new Scanner(cases("mknap").resolve("mknap1.txt"))) {
      int count = in.nextInt();
      assertThat(count).isEqualTo(7);
      for (int k = 0; k < count; k++) {
        int n = in.nextInt();
        int m = in.nextInt();
        double best = in.nextDouble();
        SelectionProblem problem = several(in, n, m);
        for (SelectionMethod method : List.of(SelectionMethod.MILP, SelectionMethod.BACKTRACKING)) {
          SelectionOutcome out = select(Selectors.of(method, solver), problem);
          assertThat(out.objective()).as(method + " " + k).isCloseTo(best, within(1e-6));
          assertThat(out.proven()).as(method + " " + k).isTrue();
        }
        assertThat(Selectors.of(SelectionMethod.DP, solver).refuses(problem)).hasSize(1);
      }
    }
  }

  static SelectionProblem several(Scanner in, int n, int m) {
    double[] value = new double[n];
    for (int i = 0; i < n; i++) {
      value[i] = in.nextDouble();
    }
    List<List<Double>> weights = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      weights.add(new ArrayList<>());
    }
    for (int k = 0; k < m; k++) {
      for (int i = 0; i < n; i++) {
        weights.get(i).add(in.nextDouble());
      }
    }
    List<Double> capacities = new ArrayList<>();
    for (int k = 0; k < m; k++) {
      capacities.add(in.nextDouble());
    }
    List<SelectionItem> items = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      items.add(new SelectionItem(i + 1 + "", "", value[i], weights.get(i), 1, false, ""));
    }
    return new SelectionProblem(items, capacities);
  }
}
