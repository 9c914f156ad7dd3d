package org.fourfold.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.outcome.PriceBasis;
import org.fourfold.ui.PlannedSample;
import org.junit.jupiter.api.Test;

/** Sentences about limits promise no more than was found. */
class WorthTest {
  private final Worth worth = new Worth(PlannedSample.DEPARTMENT, PlannedSample.PLAN, Locale.UK);

  private static LimitValue limit(
      LimitKind kind, String code, String period, double slack, Double price, Double to) {
    return new LimitValue(
        kind + code,
        kind,
        code,
        period,
        300 - slack,
        300,
        slack,
        price,
        PriceBasis.LINEAR,
        null,
        to,
        null);
  }

  @Test
  void oneMoreIsSpokenOfWhereAWholeOneHasThatValue() {
    assertThat(worth.sentence(limit(LimitKind.CAPACITY, "MRI", "2026-06", 0, 0.043, 303.0)))
        .isEqualTo("MRI scanner hours in June: one more h is worth 0.043 QALY, up to 3 h more.");
  }

  @Test
  void aValueThatEndsBeforeAWholeOneIsARate() {
    assertThat(worth.sentence(limit(LimitKind.CAPACITY, "MRI", "2026-06", 0, 0.043, 300.5)))
        .isEqualTo(
            "MRI scanner hours in June: more is worth 0.043 QALY per h, but at that rate only the"
                + " next 0.5 h.");
  }

  @Test
  void moneyIsSpokenOfByTheThousand() {
    assertThat(worth.sentence(limit(LimitKind.FUNDING, "BUDGET", "total", 0, 5e-5, 9300.0)))
        .isEqualTo(
            "Block budget from the commissioner over the whole time: 1,000 GBP more is worth 0.05"
                + " QALY, up to 9,000 GBP more.");
  }

  @Test
  void noValueIsMadeUp() {
    assertThat(worth.sentence(limit(LimitKind.CAPACITY, "MRI", "2026-06", 0, null, null)))
        .isEqualTo(
            "MRI scanner hours in June: its value could not be verified, so it is not shown.");
    assertThat(worth.sentence(limit(LimitKind.CAPACITY, "MRI", "2026-06", 12, 0.0, null)))
        .isEqualTo("MRI scanner hours in June: 12 h left, so one more is worth nothing.");
    assertThat(worth.sentence(limit(LimitKind.DEMAND, "IM_MRI", "2026-06", 0, -0.2, null)))
        .isEqualTo("Demand for MRI scan in June: one more scan costs 0.2 QALY.");
  }
}
