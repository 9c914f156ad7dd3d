package org.fourfold.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.selection.SelectionItem;
import org.fourfold.domain.selection.SelectionMethod;
import org.fourfold.domain.selection.SelectionOutcome;
import org.fourfold.domain.selection.SelectionProblem;
import org.fourfold.solver.AutoSolver;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.LpSolver;
import org.junit.jupiter.api.Test;

class SelectorsTest {
  private final LpSolver solver = new AutoSolver();

  static SelectionOutcome select(Selector selector, SelectionProblem problem) {
    return selector.select(problem, SearchLimit.of(Duration.ofMinutes(2), new Cancellation()));
  }

  @Test
  void theCatalogueHoldsEverySelector() {
    Set<Class<?>> listed =
        Selectors.all(solver).stream().map(Object::getClass).collect(Collectors.toSet());
    Set<Class<?>> there =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.fourfold.selection")
                .stream()
                .filter(c -> c.isAssignableTo(Selector.class) && !c.isInterface())
                .map(JavaClass::reflect)
                .collect(Collectors.toSet());
    assertThat(listed).isEqualTo(there);
    assertThat(Selectors.all(solver))
        .extracting(Selector::method)
        .containsExactlyInAnyOrder(SelectionMethod.values());
  }

  @Test
  void exactMethodsAgreeWithEnumeration() {
    Random random = new Random(7);
    for (int trial = 0; trial < 250; trial++) {
      SelectionProblem problem = small(random, trial);
      if (!problem.problems().isEmpty()) {
        continue;
      }
      double best = enumerate(problem, 0, new int[problem.items().size()]);
      for (Selector selector : Selectors.all(solver)) {
        if (selector.refuses(problem).isEmpty()) {
          SelectionOutcome out = select(selector, problem);
          String about = trial + " " + selector.method() + " " + problem + " " + out;
          assertThat(feasible(problem, out)).as(about).isTrue();
          assertThat(out.objective()).as(about).isLessThanOrEqualTo(best + 1e-9);
          assertThat(out.bound()).as(about).isGreaterThanOrEqualTo(best - 1e-6);
          if (selector.method() != SelectionMethod.GREEDY) {
            assertThat(out.objective()).as(about).isCloseTo(best, within(1e-6));
            assertThat(out.proven()).as(about).isTrue();
          }
        }
      }
    }
  }

  private static SelectionProblem small(Random random, int trial) {
    int n = 1 + random.nextInt(8);
    int m = trial % 3 == 0 ? 1 + random.nextInt(3) : 1;
    boolean groups = trial % 4 >= 2;
    List<SelectionItem> items = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      List<Double> weights = new ArrayList<>();
      for (int k = 0; k < m; k++) {
        weights.add((double) random.nextInt(12) / (trial % 5 == 0 ? 4 : 1));
      }
      String group = groups && random.nextInt(3) > 0 ? "g" + random.nextInt(2) : "";
      items.add(
          new SelectionItem(
              "i" + i,
              "",
              random.nextInt(15),
              weights,
              1 + random.nextInt(3),
              random.nextInt(8) == 0,
              group));
    }
    List<Double> capacities = new ArrayList<>();
    for (int k = 0; k < m; k++) {
      capacities.add((double) random.nextInt(30));
    }
    return new SelectionProblem(items, capacities);
  }

  private static double enumerate(SelectionProblem problem, int i, int[] copies) {
    if (i == copies.length) {
      return allowed(problem, copies) ? Choice.of(problem, copies).value() : -1;
    }
    double best = -1;
    for (int c = 0; c <= problem.items().get(i).copies(); c++) {
      copies[i] = c;
      best = Math.max(best, enumerate(problem, i + 1, copies));
    }
    copies[i] = 0;
    return best;
  }

  private static boolean feasible(SelectionProblem problem, SelectionOutcome out) {
    int[] copies = new int[problem.items().size()];
    out.chosen().forEach(c -> copies[Integer.parseInt(c.item().substring(1))] = c.copies());
    return allowed(problem, copies);
  }

  private static boolean allowed(SelectionProblem problem, int[] copies) {
    double[] use = new double[problem.capacities().size()];
    List<String> groups = new ArrayList<>();
    for (int i = 0; i < copies.length; i++) {
      SelectionItem item = problem.items().get(i);
      if (item.compulsory() && copies[i] == 0 || copies[i] > item.copies()) {
        return false;
      }
      if (copies[i] > 0 && !item.exclusive().isEmpty()) {
        groups.add(item.exclusive());
      }
      for (int k = 0; k < use.length; k++) {
        use[k] += copies[i] * item.weights().get(k);
      }
    }
    for (int k = 0; k < use.length; k++) {
      if (use[k] > problem.capacities().get(k) + 1e-9) {
        return false;
      }
    }
    return groups.size() == Set.copyOf(groups).size();
  }

  /** Weights and values as in D. Pisinger, Computers and Operations Research 32, 2005. */
  static SelectionProblem random(String kind, int n, int range, double share, long seed) {
    Random random = new Random(seed);
    List<SelectionItem> items = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < n; i++) {
      int weight = 1 + random.nextInt(range);
      int value =
          switch (kind) {
            case "uncorrelated" -> 1 + random.nextInt(range);
            case "weakly" -> Math.max(1, weight - range / 10 + random.nextInt(range / 5 + 1));
            default -> weight + range / 10;
          };
      sum += weight;
      items.add(new SelectionItem("i" + i, "", value, List.of((double) weight), 1, false, ""));
    }
    return new SelectionProblem(items, List.of(Math.floor(sum * share)));
  }

  @Test
  void aHundredStronglyCorrelatedAreClosedByBacktracking() {
    for (long seed = 1; seed <= 10; seed++) {
      for (double share : List.of(0.2, 0.5, 0.8)) {
        SelectionProblem problem = random("strongly", 100, 1000, share, seed);
        SelectionOutcome searched =
            select(Selectors.of(SelectionMethod.BACKTRACKING, solver), problem);
        SelectionOutcome table = select(Selectors.of(SelectionMethod.DP, solver), problem);
        assertThat(searched.proven()).as(seed + " " + share + " " + searched.nodes()).isTrue();
        assertThat(searched.objective()).isEqualTo(table.objective());
      }
    }
  }

  @Test
  void theCoreAgreesWithTheTableOnManyItems() {
    for (String kind : List.of("uncorrelated", "weakly", "strongly")) {
      SelectionProblem problem = random(kind, 2000, 1000, 0.02, 3);
      SelectionOutcome core = select(Selectors.of(SelectionMethod.CORE, solver), problem);
      SelectionOutcome table = select(Selectors.of(SelectionMethod.DP, solver), problem);
      assertThat(core.objective()).isEqualTo(table.objective());
      assertThat(core.proven()).isTrue();
    }
  }

  @Test
  void aTableThatDoesNotFitIsRefusedWithAnotherMethod() {
    SelectionProblem wide = random("weakly", 100_000, 1_000_000, 0.5, 1);
    List<Problem> refused = Selectors.of(SelectionMethod.DP, solver).refuses(wide);
    assertThat(refused).extracting(Problem::fault).containsExactly(Fault.TABLE_TOO_LARGE);
    assertThat(refused.getFirst().arguments().getFirst()).isEqualTo("core");
    SelectionProblem allowed = random("uncorrelated", 100, 200_000, 0.5, 1);
    assertThat(allowed.capacities().getFirst()).isGreaterThan(4.5e6);
    assertThat(Selectors.of(SelectionMethod.DP, solver).refuses(allowed)).isEmpty();
  }

  @Test
  void whyPackagesWereLeftOut() {
    SelectionProblem problem =
        new SelectionProblem(
            List.of(
                new SelectionItem("a", "", 10, List.of(5.0), 1, false, "g"),
                new SelectionItem("b", "", 9, List.of(5.0), 1, false, "g"),
                new SelectionItem("c", "", 9, List.of(50.0), 1, false, ""),
                new SelectionItem("d", "", 3, List.of(5.0), 2, false, ""),
                new SelectionItem("e", "", 0, List.of(0.0), 1, false, "")),
            List.of(12.0));
    SelectionOutcome out = select(Selectors.of(SelectionMethod.MILP, solver), problem);
    assertThat(out.objective()).isEqualTo(13);
    assertThat(out.use()).containsExactly(10.0);
    assertThat(out.leftOut().stream().filter(l -> !l.item().equals("e")).map(l -> l.reason()))
        .containsExactly(
            SelectionOutcome.Reason.EXCLUDED,
            SelectionOutcome.Reason.TOO_LARGE,
            SelectionOutcome.Reason.NO_ROOM);
  }
}
