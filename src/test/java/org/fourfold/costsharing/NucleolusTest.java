package org.fourfold.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.sharing.GameKind;
import org.fourfold.solver.Cancellation;
import org.junit.jupiter.api.Test;

class NucleolusTest {

  @Test
  void itsProofHoldsAndThatOfAnotherDivisionDoesNot() {
    for (long seed = 0; seed < 60; seed++) {
      CooperativeGame game = Games.of(GameKind.SAVINGS, Games.random(2 + (int) (seed % 5), seed));
      for (Nucleolus rule : List.of(Nucleolus.plain(), Nucleolus.perCapita())) {
        Division division = rule.divide(game, new Cancellation());
        Fraction[] heads = rule.heads(game.size());
        boolean alone = division.aloneKept();
        assertThat(
                new KohlbergCheck(game, division.shares(), heads).proves(division.proof(), alone))
            .as("seed %s", seed)
            .isTrue();
        List<Fraction> other = new ArrayList<>(division.shares());
        Fraction little = Fraction.of(1, 1000);
        other.set(0, other.get(0).plus(little));
        other.set(1, other.get(1).minus(little));
        assertThat(new KohlbergCheck(game, other, heads).proves(division.proof(), alone)).isFalse();
      }
    }
  }

  @Test
  void aProofThatIsCutOrBentIsRefused() {
    CooperativeGame game = Games.of(GameKind.SAVINGS, Games.random(5, 3));
    Division division = Nucleolus.plain().divide(game, new Cancellation());
    KohlbergCheck check = new KohlbergCheck(game, division.shares(), Nucleolus.plain().heads(5));
    List<BalancedLevel> levels = division.proof();
    assertThat(check.proves(levels.subList(0, levels.size() - 1), division.aloneKept())).isFalse();
    BalancedLevel last = levels.getLast();
    Map<Long, Fraction> bent = new LinkedHashMap<>(last.weights());
    bent.replaceAll((_, w) -> w.times(Fraction.of(2)));
    List<BalancedLevel> others = new ArrayList<>(levels);
    others.set(others.size() - 1, new BalancedLevel(last.excess(), bent, last.alone()));
    assertThat(check.proves(others, division.aloneKept())).isFalse();
  }

  /** No division on a fine grid around it has lexicographically smaller excesses. */
  @Test
  void noOtherDivisionIsLexicographicallyBetter() {
    for (long seed = 100; seed < 130; seed++) {
      CooperativeGame game = Games.of(GameKind.SAVINGS, Games.random(3, seed));
      for (Nucleolus rule : List.of(Nucleolus.plain(), Nucleolus.perCapita())) {
        Division division = rule.divide(game, new Cancellation());
        List<Fraction> best = excesses(game, division.shares(), rule);
        for (Fraction step : Games.fractions("1/97", "1/10", "1/2", "2")) {
          for (int a = -4; a <= 4; a++) {
            for (int b = -4; b <= 4; b++) {
              List<Fraction> other = moved(division.shares(), step, a, b);
              if ((a != 0 || b != 0) && allowed(game, other, division.aloneKept())) {
                assertThat(compare(best, excesses(game, other, rule)))
                    .as("seed %s, %s against %s", seed, division.shares(), other)
                    .isNegative();
              }
            }
          }
        }
      }
    }
  }

  private static List<Fraction> moved(List<Fraction> shares, Fraction step, int a, int b) {
    Fraction first = step.times(Fraction.of(a));
    Fraction second = step.times(Fraction.of(b));
    return List.of(
        shares.get(0).plus(first),
        shares.get(1).plus(second),
        shares.get(2).minus(first).minus(second));
  }

  private static boolean allowed(CooperativeGame game, List<Fraction> shares, boolean alone) {
    for (int i = 0; alone && i < 3; i++) {
      if (shares.get(i).compareTo(game.of(1L << i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static List<Fraction> excesses(
      CooperativeGame game, List<Fraction> shares, Nucleolus rule) {
    List<Fraction> excesses = new ArrayList<>();
    for (int s = 1; s < game.grand(); s++) {
      excesses.add(game.excess(s, shares).over(rule.heads(3)[Integer.bitCount(s)]));
    }
    excesses.sort(Collections.reverseOrder());
    return excesses;
  }

  private static int compare(List<Fraction> a, List<Fraction> b) {
    for (int k = 0; k < a.size(); k++) {
      int compared = a.get(k).compareTo(b.get(k));
      if (compared != 0) {
        return compared;
      }
    }
    return 0;
  }

  @Test
  void itLiesInTheCoreWhereThereIsOneAndWithinItsRanges() {
    int cores = 0;
    for (long seed = 0; seed < 60; seed++) {
      CooperativeGame game = Games.of(GameKind.SAVINGS, Games.random(4, seed));
      LeastCore least = LeastCore.of(game, new Cancellation());
      Division core = new CoreShares().divide(game, new Cancellation());
      Fraction excess = CoreCheck.of(game, core.shares()).excess();
      if (!least.coreIsEmpty()) {
        cores++;
        assertThat(excess.signum()).isNotPositive();
      }
      for (int i = 0; i < 4 && !least.coreIsEmpty(); i++) {
        assertThat(core.from().get(i)).isLessThanOrEqualTo(core.shares().get(i));
        assertThat(core.to().get(i)).isGreaterThanOrEqualTo(core.shares().get(i));
      }
    }
    assertThat(cores).isBetween(5, 55);
  }

  /** The ends of a three-player core from its closed form: max(vᵢ, v(N) − …) by hand. */
  @Test
  void rangesOfACoreByHand() {
    CooperativeGame game = Games.bySize(3, 0, 0, 0, 60, 50, 40, 100);
    Division core = new CoreShares().divide(game, new Cancellation());
    assertThat(core.to()).isEqualTo(Games.fractions("60", "50", "40"));
    assertThat(core.from()).isEqualTo(Games.fractions("10", "0", "0"));
  }
}
