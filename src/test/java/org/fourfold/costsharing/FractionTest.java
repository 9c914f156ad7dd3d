package org.fourfold.costsharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FractionTest {
  @Test
  void readsAndWrites() {
    assertThat(Fraction.parse("12.50")).hasToString("25/2");
    assertThat(Fraction.parse("-4/6")).hasToString("-2/3");
    assertThat(Fraction.parse("4/-6")).hasToString("-2/3");
    assertThat(Fraction.parse("3e4")).hasToString("30000");
    assertThat(Fraction.parse("1/3").doubleValue()).isEqualTo(1.0 / 3);
    for (String none : new String[] {"", "a", "1/0", "1/2/3", "1.5/2", "1e999999999", "NaN"}) {
      assertThatThrownBy(() -> Fraction.parse(none)).isInstanceOf(NumberFormatException.class);
    }
  }

  @Test
  void isAField() {
    SplittableRandom random = new SplittableRandom(2);
    for (int k = 0; k < 500; k++) {
      Fraction a = any(random);
      Fraction b = any(random);
      Fraction c = any(random);
      assertThat(a.plus(b).times(c)).isEqualTo(a.times(c).plus(b.times(c)));
      assertThat(a.minus(b).plus(b)).isEqualTo(a);
      assertThat(a.plus(b).hashCode()).isEqualTo(b.plus(a).hashCode());
      if (b.signum() != 0) {
        assertThat(a.over(b).times(b)).isEqualTo(a);
      }
      assertThat(a.compareTo(b)).isEqualTo(Integer.signum(a.minus(b).signum()));
    }
  }

  private static Fraction any(SplittableRandom random) {
    return Fraction.of(random.nextLong(-50, 50), random.nextLong(1, 20));
  }
}
