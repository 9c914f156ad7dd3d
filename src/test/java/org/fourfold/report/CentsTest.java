package org.fourfold.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Cents add up to the sum rounded once, and no amount moves by a cent. */
class CentsTest {
  @Test
  void thirdsOfAPoundAddUpToIt() {
    assertThat(Cents.of(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0})).containsExactly(34, 33, 33);
  }

  @Test
  void wholeCentsStayWhatTheyAreWhateverTheNoise() {
    assertThat(Cents.of(new double[] {1949999.9999999, 2150000.0000001, -12.5}))
        .containsExactly(195000000, 215000000, -1250);
  }

  @Test
  void seededAmountsAddUp() {
    Random random = new Random(66);
    for (int run = 0; run < 200; run++) {
      double[] amounts = random.doubles(1 + random.nextInt(40), -1000, 1e6).toArray();
      long[] cents = Cents.of(amounts);
      assertThat(Arrays.stream(cents).sum())
          .isEqualTo(Math.round(100 * Arrays.stream(amounts).sum()));
      for (int i = 0; i < cents.length; i++) {
        assertThat(cents[i] / 100.0).isCloseTo(amounts[i], within(0.010001));
      }
    }
  }
}
