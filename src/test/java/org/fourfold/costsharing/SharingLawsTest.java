package org.fourfold.costsharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.sharing.GameKind;
import org.fourfold.domain.sharing.SharingOutcome;
import org.fourfold.solver.Cancellation;
import org.junit.jupiter.api.Test;

class SharingLawsTest {
  private static final SharingRule SHAPLEY = new ShapleyValue();

  @Test
  void everyRuleOfTheRoomIsListed() {
    assertThat(
            SharingRules.ALL.stream().map(r -> r.getClass().getName()).collect(Collectors.toSet()))
        .isEqualTo(made(SharingRule.class));
    assertThat(
            ClaimsRules.ALL.stream().map(r -> r.getClass().getName()).collect(Collectors.toSet()))
        .isEqualTo(made(ClaimsRule.class));
    assertThat(SharingRules.ALL.stream().map(SharingRule::code)).doesNotHaveDuplicates();
  }

  private static Set<String> made(Class<?> port) {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.fourfold.costsharing")
            .stream()
            .filter(c -> c.isAssignableTo(port) && !c.isInterface())
            .map(JavaClass::getName)
            .collect(Collectors.toSet());
  }

  @Test
  void sharesAddUpToWhatThereIs() {
    for (long seed = 0; seed < 40; seed++) {
      CooperativeGame game = Games.of(GameKind.SAVINGS, Games.random(2 + (int) (seed % 4), seed));
      for (SharingRule rule : SharingRules.ALL) {
        try {
          List<Fraction> shares = Games.shares(rule, game);
          double sum = CooperativeGame.sum(shares, game.grand()).doubleValue();
          assertThat(sum).isCloseTo(game.of(game.grand()).doubleValue(), within(1e-9));
        } catch (SharingRefused e) {
          assertThat(e.problem().fault()).isIn(Fault.NOT_QUASI_BALANCED, Fault.NO_PROPORTION);
        }
      }
    }
  }

  @Test
  void theShapleyValueIsTheMeanOverAllOrders() {
    for (long seed = 0; seed < 30; seed++) {
      CooperativeGame game = Games.of(GameKind.SAVINGS, Games.random(5, seed));
      Fraction[] sum = new Fraction[5];
      java.util.Arrays.fill(sum, Fraction.ZERO);
      int orders = join(game, 0, sum);
      assertThat(orders).isEqualTo(120);
      List<Fraction> mean = new ArrayList<>();
      for (Fraction f : sum) {
        mean.add(f.over(Fraction.of(120)));
      }
      assertThat(Games.shares(SHAPLEY, game)).isEqualTo(mean);
    }
  }

  private static int join(CooperativeGame game, int there, Fraction[] sum) {
    if (there == game.grand()) {
      return 1;
    }
    int orders = 0;
    for (int i = 0; i < game.size(); i++) {
      if ((there >> i & 1) == 0) {
        int after = join(game, there | 1 << i, sum);
        Fraction added = game.of(there | 1 << i).minus(game.of(there));
        sum[i] = sum[i].plus(added.times(Fraction.of(after)));
        orders += after;
      }
    }
    return orders;
  }

  @Test
  void theShapleyValueAddsUpOverGamesAndGivesNullPlayersNothing() {
    Fraction[] a = Games.random(4, 7);
    Fraction[] b = Games.random(4, 8);
    Fraction[] both = new Fraction[16];
    Fraction[] idle = new Fraction[16];
    for (int s = 0; s < 16; s++) {
      both[s] = a[s].plus(b[s]);
      idle[s] = a[s & 7];
    }
    List<Fraction> x = Games.shares(SHAPLEY, Games.of(GameKind.SAVINGS, a));
    List<Fraction> y = Games.shares(SHAPLEY, Games.of(GameKind.SAVINGS, b));
    List<Fraction> sum = Games.shares(SHAPLEY, Games.of(GameKind.SAVINGS, both));
    for (int i = 0; i < 4; i++) {
      assertThat(sum.get(i)).isEqualTo(x.get(i).plus(y.get(i)));
    }
    CooperativeGame withIdle = Games.of(GameKind.SAVINGS, idle);
    assertThat(Games.shares(SHAPLEY, withIdle).get(3)).isEqualTo(Fraction.ZERO);
  }

  @Test
  void likePlayersAreTreatedAlike() {
    for (long seed = 0; seed < 20; seed++) {
      Fraction[] values = Games.random(4, seed);
      for (int s = 0; s < 16; s++) {
        boolean swapped = (s & 3) == 2;
        values[s] = swapped ? values[s ^ 3] : values[s];
      }
      CooperativeGame game = Games.of(GameKind.SAVINGS, values);
      for (String rule : List.of("shapley", "nucleolus", "percapita-nucleolus", "core")) {
        List<Fraction> shares = Games.shares(SharingRules.named(rule).orElseThrow(), game);
        assertThat(shares.get(0)).as("%s, seed %s", rule, seed).isEqualTo(shares.get(1));
      }
    }
  }

  @Test
  void costsAreSavingsWithTheirSignsTurned() {
    for (long seed = 0; seed < 10; seed++) {
      Fraction[] costs = Games.random(4, seed);
      Fraction[] savings = new Fraction[16];
      for (int s = 0; s < 16; s++) {
        savings[s] = costs[s].negated();
      }
      for (SharingRule rule : List.of(SHAPLEY, Nucleolus.plain())) {
        assertThat(Games.shares(rule, Games.of(GameKind.COSTS, costs)))
            .isEqualTo(Games.shares(rule, Games.of(GameKind.SAVINGS, savings)));
      }
    }
  }

  @Test
  void samplingComesNearTheShapleyValueAndRepeats() {
    int outside = 0;
    for (long seed = 0; seed < 20; seed++) {
      CooperativeGame game = Games.of(GameKind.SAVINGS, Games.random(6, seed));
      Division sampled = new MonteCarloShapley(200, seed).divide(game, new Cancellation());
      List<Fraction> exact = Games.shares(SHAPLEY, game);
      for (int i = 0; i < 6; i++) {
        double off = Math.abs(sampled.shares().get(i).minus(exact.get(i)).doubleValue());
        double half = sampled.halfWidths().get(i);
        assertThat(off).isLessThan(3 * half + 1e-9);
        outside += off > half ? 1 : 0;
      }
      assertThat(new MonteCarloShapley(200, seed).divide(game, new Cancellation()).shares())
          .isEqualTo(sampled.shares());
    }
    assertThat(outside).as("of 120 intervals of 95 %").isLessThan(20);
  }

  @Test
  void whoWouldLeaveAndByHowMuch() {
    CooperativeGame game = Games.bySize(3, 0, 0, 0, 90, 80, 20, 100);
    SharingOutcome equal = FairShares.of(game, new EqualShares(), new Cancellation());
    assertThat(equal.inCore()).isFalse();
    assertThat(equal.blocking().coalition()).isEqualTo("P1+P2");
    assertThat(equal.blocking().exact()).isEqualTo("70/3");
    assertThat(equal.coreEmpty()).isFalse();
    CooperativeGame empty = Games.bySize(3, 0, 0, 0, 90, 90, 90, 100);
    SharingOutcome core = FairShares.of(empty, new CoreShares(), new Cancellation());
    assertThat(core.coreEmpty()).isTrue();
    assertThat(core.leastExcess()).isCloseTo(70.0 / 3, within(1e-9));
    assertThat(core.verified()).isTrue();
    assertThat(core.reasons())
        .extracting(r -> r.text(java.util.Locale.ENGLISH))
        .contains(
            "No division keeps every coalition: whatever the shares, some coalition lacks at least 23.33.");
  }

  @Test
  void incompleteAndImpossibleGamesAreRefused() {
    GameReading reading = new GameReading("game.csv");
    reading.add(2, "A", "1");
    reading.add(3, "B+A", "4");
    assertThatThrownBy(() -> reading.game(GameKind.SAVINGS))
        .isInstanceOfSatisfying(
            SharingRefused.class,
            e -> assertThat(e.problem().arguments()).containsExactly("1", "3", "B"));
    reading.add(4, "A+B", "5");
    reading.add(5, "A+A", "5");
    reading.add(6, "C", "five");
    reading.add(7, "C+", "5");
    assertThat(reading.problems())
        .extracting(p -> p.fault())
        .containsExactly(
            Fault.COALITION_TWICE, Fault.PLAYER_TWICE, Fault.NOT_AN_AMOUNT, Fault.NO_PLAYER);
  }

  @Test
  void unlistedCoalitionsAreWorthTheirBestSplit() {
    GameReading reading = new GameReading("game.csv");
    Map.of("A", "1", "B", "2", "C", "3", "A+B", "10", "B+C", "6")
        .forEach((coalition, value) -> reading.add(2, coalition, value));
    CooperativeGame game = reading.listed(GameKind.SAVINGS).complete();
    assertThat(game.of(game.grand())).isEqualTo(Fraction.of(13));
  }
}
