package org.fourfold.optimisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.fourfold.optimisation.DepartmentBuilder.department;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.outcome.Totals;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.Objective;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.scenario.Operation;
import org.fourfold.optimisation.SweepChange.Amounts;
import org.fourfold.optimisation.SweepChange.Instead;
import org.fourfold.solver.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sweep answers is what planning the changed department from scratch answers. */
class PlanSweepTest {
  private static final SweepOptions QUICK = SweepOptions.quick().withThreads(2);

  private record Pair(SweepChange change, Department department) {}

  /** One change of something, as a question and as the department it amounts to. */
  private static Pair draw(Department d, Random random) {
    double factor = random.nextDouble(0.4, 1.6);
    return switch (random.nextInt(7)) {
      case 0 -> amount(d, LimitKind.CAPACITY, "BED", "availability", "capacity=BED", factor);
      case 1 -> amount(d, LimitKind.DEMAND, "S1", "demand", "service=S1", factor);
      case 2 -> amount(d, LimitKind.BUDGET, "WARD/", "budgets", "cost_centre=WARD", factor);
      case 3 -> amount(d, LimitKind.RULE, "BORROW", "rules", "rule=BORROW", factor);
      case 4 -> instead(d, "services", "service=S0", "tariff", 2 - 3 * factor);
      case 5 -> instead(d, "services", "*", "utility", random.nextBoolean() ? -1 : factor);
      default -> instead(d, "services", "service=S3", "length_of_stay", factor);
    };
  }

  private static Pair amount(
      Department d, LimitKind kind, String code, String file, String where, double factor) {
    return new Pair(
        new Amounts(List.of(new AmountChange(kind, code, "", Operation.SCALE, factor))),
        Supposed.in(d, file, where, "amount", Operation.SCALE, factor));
  }

  private static Pair instead(
      Department d, String file, String where, String field, double factor) {
    Department other = Supposed.in(d, file, where, field, Operation.SCALE, factor);
    return new Pair(new Instead(other), other);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void warmIsWhatColdIs(long seed) {
    Department d = RandomDepartment.draw(seed, false).build();
    Objective objective = Objective.values()[(int) (seed % 3)];
    PlanRequest request = PlanRequest.DEFAULT.withObjective(objective);
    Random random = new Random(seed);
    List<Pair> drawn = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      drawn.add(draw(d, random));
    }
    List<SweepPlan> answers =
        Plans.OPTIMISER
            .sweep(d, request, QUICK.withCheapest(true))
            .run(questions(drawn), p -> p, SweepProgress.Listener.NONE, new Cancellation());
    for (int i = 0; i < drawn.size(); i++) {
      PlanOutcome cold = Plans.plan(drawn.get(i).department(), request);
      SweepPlan warm = answers.get(i);
      assertThat(warm.status()).as("%d: %s", i, drawn.get(i).change()).isEqualTo(cold.status());
      if (cold.hasPlan()) {
        same(cold.objective(), warm.objective(), 1e-8, i);
        same(cold.totals().cost(), warm.totals().orElseThrow().cost(), 1e-4, i);
        same(cold.totals().refused(), warm.totals().orElseThrow().refused(), 1e-3, i);
      }
    }
    assertThat(answers).extracting(SweepPlan::start).contains(SweepStart.WARM);
  }

  private static void same(double expected, double actual, double share, int question) {
    assertThat(actual)
        .as("question %d", question)
        .isCloseTo(expected, within(share * Math.max(1, Math.abs(expected))));
  }

  private static List<SweepChange> questions(List<Pair> drawn) {
    return drawn.stream().map(Pair::change).toList();
  }

  @Test
  void answersDoNotDependOnTheNumberOfThreads() {
    Department d = RandomDepartment.draw(9, false).build();
    Random random = new Random(9);
    List<Pair> drawn = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      drawn.add(draw(d, random));
    }
    List<List<Object>> runs = new ArrayList<>();
    for (int threads : new int[] {1, 2, 5}) {
      runs.add(
          Plans.OPTIMISER
              .sweep(d, PlanRequest.DEFAULT, QUICK.withThreads(threads))
              .run(
                  questions(drawn),
                  p -> List.of(p.status(), p.objective(), p.price(LimitKind.CAPACITY, "BED", "")),
                  SweepProgress.Listener.NONE,
                  new Cancellation()));
    }
    assertThat(runs.get(1)).isEqualTo(runs.get(0));
    assertThat(runs.get(2)).isEqualTo(runs.get(0));
  }

  /** A later run begins near what earlier ones ended with; what it answers is the same. */
  @Test
  void aLaterRunAnswersWhatAFirstOneDoes() {
    Department d = RandomDepartment.draw(11, false).build();
    List<SweepChange> grid = new ArrayList<>();
    List<SweepChange> between = new ArrayList<>();
    for (int x = 0; x < 40; x++) {
      grid.add(bedsAt(10 * x));
      between.add(bedsAt(10 * x + 3.7));
    }
    List<List<Double>> runs = new ArrayList<>();
    for (int threads : new int[] {1, 4}) {
      PlanSweep twice = Plans.OPTIMISER.sweep(d, PlanRequest.DEFAULT, QUICK.withThreads(threads));
      objectives(twice, grid);
      runs.add(objectives(twice, between));
    }
    assertThat(runs.get(1)).isEqualTo(runs.get(0));
    List<Double> once = objectives(Plans.OPTIMISER.sweep(d, PlanRequest.DEFAULT, QUICK), between);
    for (int i = 0; i < once.size(); i++) {
      same(once.get(i), runs.get(0).get(i), 1e-9, i);
    }
    assertThat(once.getFirst()).isLessThan(once.getLast());
  }

  private static SweepChange bedsAt(double amount) {
    return new Amounts(List.of(AmountChange.set(LimitKind.CAPACITY, "BED", "", amount)));
  }

  private static List<Double> objectives(PlanSweep sweep, List<SweepChange> questions) {
    return sweep.run(
        questions, SweepPlan::objective, SweepProgress.Listener.NONE, new Cancellation());
  }

  /** Wholly known: 10 bed-days a period; A 1 bed-day for 2, at most 6; B 2 for 3, at most 4. */
  private static DepartmentBuilder ward() {
    return department("objective=most-benefit")
        .periods(2, 30)
        .capacity("BED", 10)
        .service("A", "utility=2 minimum=1", "BED=1")
        .service("B", "utility=3", "BED=2")
        .demand("A", "", 6)
        .demand("B", "", 4);
  }

  private static List<SweepPlan> beds(SweepOptions options, double... amounts) {
    List<SweepChange> questions = new ArrayList<>();
    for (double amount : amounts) {
      questions.add(new Amounts(List.of(AmountChange.set(LimitKind.CAPACITY, "BED", "", amount))));
    }
    return Plans.OPTIMISER
        .sweep(ward().build(), PlanRequest.DEFAULT, options)
        .run(questions, p -> p, SweepProgress.Listener.NONE, new Cancellation());
  }

  @Test
  void infeasibleAndBackAgain() {
    List<SweepPlan> answers = beds(QUICK, 8, 0.5, 8, 12, 0, 20);
    assertThat(answers)
        .extracting(SweepPlan::status)
        .containsExactly(
            PlanStatus.OPTIMAL,
            PlanStatus.INFEASIBLE,
            PlanStatus.OPTIMAL,
            PlanStatus.OPTIMAL,
            PlanStatus.INFEASIBLE,
            PlanStatus.OPTIMAL);
    assertThat(answers.get(0).objective()).isEqualTo(30, within(1e-9));
    assertThat(answers.get(2).objective()).isEqualTo(30, within(1e-9));
    assertThat(answers.get(3).objective()).isEqualTo(42, within(1e-9));
    assertThat(answers.get(3).price(LimitKind.CAPACITY, "BED", "P2").orElseThrow())
        .isEqualTo(1.5, within(1e-9));
    Totals most = answers.get(5).totals().orElseThrow();
    assertThat(most.benefit()).isEqualTo(48, within(1e-9));
    assertThat(most.refused()).isEqualTo(0, within(1e-9));
    assertThat(answers.get(1).hasPlan()).isFalse();
  }

  @Test
  void aLimitThatIsNotThereSaysWhichAre() {
    PlanSweep sweep = Plans.OPTIMISER.sweep(ward().build(), PlanRequest.DEFAULT, QUICK);
    SweepChange unknown = new Amounts(List.of(AmountChange.set(LimitKind.CAPACITY, "BEDS", "", 1)));
    assertThatThrownBy(
            () ->
                sweep.run(
                    List.of(unknown), p -> p, SweepProgress.Listener.NONE, new Cancellation()))
        .isInstanceOfSatisfying(
            UnknownLimit.class, e -> assertThat(e.known()).containsExactly("BED"));
  }

  @Test
  void wholeUnitsAreDividedOnlyWhereAskedAndItIsSaid() {
    Department d = ward().service("C", "utility=100 maximum=1 whole_units=yes", "BED=9.5").build();
    List<SweepChange> asIs = List.of(new Instead(d));
    SweepPlan divided =
        Plans.OPTIMISER
            .sweep(d, PlanRequest.DEFAULT, QUICK)
            .run(asIs, p -> p, SweepProgress.Listener.NONE, new Cancellation())
            .getFirst();
    SweepPlan whole =
        Plans.OPTIMISER
            .sweep(d, PlanRequest.DEFAULT, QUICK.withDivisible(false))
            .run(asIs, p -> p, SweepProgress.Listener.NONE, new Cancellation())
            .getFirst();
    assertThat(divided.divided()).isTrue();
    assertThat(whole.divided()).isFalse();
    assertThat(whole.start()).isEqualTo(SweepStart.COLD);
    // One minimum spell of A leaves 9 bed-days: 9/9.5 of C, but no whole one.
    assertThat(divided.objective()).isEqualTo(2 * (2 + 900 / 9.5), within(1e-6));
    assertThat(whole.objective()).isEqualTo(36, within(1e-6));
  }

  @Test
  void anotherShapeIsSolvedFromScratchAndSaysSo() {
    Department more = ward().service("C", "utility=5", "BED=1").demand("C", "", 1).build();
    SweepPlan answer =
        Plans.OPTIMISER
            .sweep(ward().build(), PlanRequest.DEFAULT, QUICK)
            .run(
                List.of(new Instead(more)), p -> p, SweepProgress.Listener.NONE, new Cancellation())
            .getFirst();
    assertThat(answer.start()).isEqualTo(SweepStart.RESHAPED);
    PlanOutcome outcome = answer.outcome().orElseThrow();
    assertThat(outcome.objective()).isEqualTo(Plans.plan(more, PlanRequest.DEFAULT).objective());
    assertThat(Plans.limit(outcome, "demand[C,P1]").shadowPrice()).isEqualTo(3.5, within(1e-6));
  }

  @Test
  void progressIsCountedAndCancellingLeavesTheRest() {
    Cancellation cancellation = new Cancellation();
    List<SweepProgress> heard = new ArrayList<>();
    List<SweepChange> questions =
        Collections.nCopies(
            100, new Amounts(List.of(AmountChange.set(LimitKind.DEMAND, "A", "P1", 5))));
    List<PlanStatus> statuses =
        Plans.OPTIMISER
            .sweep(ward().build(), PlanRequest.DEFAULT, QUICK)
            .run(
                questions,
                SweepPlan::status,
                p -> {
                  heard.add(p);
                  if (p.done() == 20) {
                    cancellation.request();
                  }
                },
                cancellation);
    assertThat(heard).extracting(SweepProgress::done).isSorted().endsWith(100);
    assertThat(statuses).hasSize(100);
    assertThat(statuses.stream().filter(s -> s == PlanStatus.OPTIMAL).count()).isBetween(20L, 25L);
    assertThat(statuses).contains(PlanStatus.CANCELLED);
  }

  @Test
  void pastTheTimeLimitTheRestIsCancelled() {
    PlanRequest none = PlanRequest.DEFAULT.withTimeLimit(Duration.ofNanos(1));
    List<PlanStatus> statuses =
        Plans.OPTIMISER
            .sweep(ward().build(), none, QUICK)
            .run(
                List.of(new Amounts(List.of()), new Amounts(List.of())),
                SweepPlan::status,
                SweepProgress.Listener.NONE,
                new Cancellation());
    assertThat(statuses).containsOnly(PlanStatus.CANCELLED);
  }
}
