package org.fourfold.costsharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ClaimsLawsTest {
  private final SplittableRandom random = new SplittableRandom(5);

  private List<Fraction> claims() {
    List<Fraction> claims = new ArrayList<>();
    for (int n = random.nextInt(1, 6); n > 0; n--) {
      claims.add(Fraction.of(random.nextInt(0, 60), random.nextInt(1, 4)));
    }
    return claims;
  }

  private Fraction partOf(List<Fraction> claims) {
    return ClaimsRules.sum(claims).times(Fraction.of(random.nextInt(0, 13), 12));
  }

  @Test
  void awardsLieBetweenNothingAndTheClaimAndAddUp() {
    for (int k = 0; k < 300; k++) {
      List<Fraction> claims = claims();
      Fraction estate = partOf(claims);
      for (ClaimsRule rule : ClaimsRules.ALL) {
        List<Fraction> awards = rule.divide(estate, claims);
        assertThat(ClaimsRules.sum(awards)).as(rule.code()).isEqualTo(estate);
        for (int i = 0; i < claims.size(); i++) {
          assertThat(awards.get(i)).isBetween(Fraction.ZERO, claims.get(i));
        }
      }
    }
  }

  @Test
  void selfDualRulesDivideLossesAsTheyDivideAwardsAndTheConstrainedOnesSwap() {
    for (int k = 0; k < 200; k++) {
      List<Fraction> claims = claims();
      Fraction estate = partOf(claims);
      Fraction missing = ClaimsRules.sum(claims).minus(estate);
      for (ClaimsRule rule : ClaimsRules.ALL) {
        ClaimsRule dual =
            switch (rule.code()) {
              case "cea" -> new EqualLosses();
              case "cel" -> new EqualAwards();
              default -> rule;
            };
        List<Fraction> losses = dual.divide(missing, claims);
        List<Fraction> awards = rule.divide(estate, claims);
        for (int i = 0; i < claims.size(); i++) {
          assertThat(awards.get(i)).isEqualTo(claims.get(i).minus(losses.get(i)));
        }
      }
    }
  }

  @Test
  void anyTwoDivideWhatTheyHaveAsAllDid() {
    List<ClaimsRule> consistent =
        List.of(new TalmudRule(), new EqualAwards(), new EqualLosses(), new ProportionalAwards());
    for (int k = 0; k < 200; k++) {
      List<Fraction> claims = claims();
      Fraction estate = partOf(claims);
      for (ClaimsRule rule : consistent) {
        List<Fraction> awards = rule.divide(estate, claims);
        for (int i = 1; i < claims.size(); i++) {
          List<Fraction> two = List.of(claims.get(0), claims.get(i));
          Fraction have = awards.get(0).plus(awards.get(i));
          assertThat(rule.divide(have, two)).containsExactly(awards.get(0), awards.get(i));
        }
      }
    }
  }

  @Test
  void theTalmudAgreesWithTheNucleolus() {
    for (int k = 0; k < 30; k++) {
      List<Fraction> claims = claims();
      Fraction estate = partOf(claims);
      assertThat(Games.shares(Nucleolus.plain(), RandomArrival.game(estate, claims)))
          .isEqualTo(new TalmudRule().divide(estate, claims));
    }
  }

  @Test
  void whatCannotBeDividedIsRefused() {
    List<Fraction> claims = Games.fractions("100", "200");
    assertThatThrownBy(() -> ClaimsRules.check(Fraction.of(400), claims))
        .isInstanceOf(SharingRefused.class);
    assertThatThrownBy(() -> ClaimsRules.check(Fraction.of(-1), claims))
        .isInstanceOf(SharingRefused.class);
    assertThatThrownBy(() -> ClaimsRules.check(Fraction.ONE, Games.fractions("-1", "5")))
        .isInstanceOf(SharingRefused.class);
  }

  @Test
  void bargainsBalanceAndNoListedAgreementBeatsTheChosen() {
    NashBargain even = new NashBargain(Games.fractions("10", "20"), Games.fractions("2", "1"));
    List<Fraction> agreed = even.divide(Fraction.of(90));
    assertThat(agreed).isEqualTo(Games.fractions("50", "40"));
    assertThat(even.balanced(agreed)).isTrue();
    NashBargain plain = new NashBargain(Games.fractions("0", "0"), Games.fractions("1", "1"));
    List<List<Fraction>> listed =
        List.of(Games.fractions("10", "0"), Games.fractions("8", "5"), Games.fractions("0", "9"));
    assertThat(plain.choose(listed, false)).isEqualTo(Games.fractions("8", "5"));
    List<List<Fraction>> ends = List.of(Games.fractions("10", "0"), Games.fractions("0", "9"));
    assertThat(plain.choose(ends, true)).isEqualTo(Games.fractions("5", "9/2"));
    assertThatThrownBy(() -> even.divide(Fraction.of(20))).isInstanceOf(SharingRefused.class);
  }
}
