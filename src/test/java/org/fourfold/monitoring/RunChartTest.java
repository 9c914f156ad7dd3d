package org.fourfold.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.fourfold.domain.monitoring.ControlChart;
import org.fourfold.domain.monitoring.ControlChart.Signal;
import org.fourfold.domain.monitoring.SignalRule;
import org.junit.jupiter.api.Test;

/** Control limits of single values. */
class RunChartTest {
  private static ControlChart chart(double... values) {
    return RunChart.of(DoubleStream.of(values).boxed().toList());
  }

  /** NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2: flow rates of ten batches. */
  @Test
  void thePublishedFlowRates() {
    ControlChart chart = chart(49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1);
    assertThat(chart.mean()).isEqualTo(50.81, within(1e-9));
    assertThat(chart.meanRange()).isEqualTo(1.8778, within(5e-5));
    assertThat(chart.upper()).isEqualTo(55.8041, within(5e-4));
    assertThat(chart.lower()).isEqualTo(45.8159, within(5e-4));
    assertThat(chart.signals()).isEmpty();
  }

  @Test
  void anOutlierAndItsJumpAreSignals() {
    ControlChart chart = chart(10, 11, 10, 11, 10, 11, 10, 11, 10, 30);
    assertThat(chart.signals())
        .contains(new Signal(SignalRule.OUTSIDE, 9, 9), new Signal(SignalRule.JUMP, 9, 9));
  }

  @Test
  void longRunsAreSignalsOnce() {
    ControlChart shift = chart(1, 2, 1, 2, 1, 2, 1, 2, 1, 5, 6, 5, 6, 5, 6, 5, 6, 5);
    assertThat(shift.signals())
        .contains(new Signal(SignalRule.SHIFT, 0, 8), new Signal(SignalRule.SHIFT, 9, 17));
    ControlChart trend = chart(5, 4, 5, 6, 7, 8, 9, 10, 9);
    assertThat(trend.signals()).contains(new Signal(SignalRule.TREND, 1, 7));
    assertThat(chart(5, 5, 5, 5).signals()).isEmpty();
  }

  /** Against the definitions written down value by value. */
  @Test
  void limitsAreThoseOfTheDefinition() {
    Random random = new Random(4);
    for (int trial = 0; trial < 200; trial++) {
      double[] x = random.doubles(2 + random.nextInt(20), 0, 100).toArray();
      double ranges = 0;
      for (int i = 1; i < x.length; i++) {
        ranges += Math.abs(x[i] - x[i - 1]);
      }
      double mean = DoubleStream.of(x).average().orElseThrow();
      double reach = 3 * (ranges / (x.length - 1)) / 1.128;
      ControlChart chart = chart(x);
      assertThat(chart.upper()).isEqualTo(mean + reach, within(1e-9));
      assertThat(chart.lower()).isEqualTo(mean - reach, within(1e-9));
      List<Integer> outside =
          chart.signals().stream()
              .filter(s -> s.rule() == SignalRule.OUTSIDE)
              .map(Signal::from)
              .toList();
      for (int i = 0; i < x.length; i++) {
        assertThat(outside.contains(i)).isEqualTo(Math.abs(x[i] - mean) > reach);
      }
    }
  }

  /** Another unit or another zero moves the limits alike and signals nothing else. */
  @Test
  void limitsMoveWithTheValues() {
    Random random = new Random(7);
    double[] x = random.doubles(24, 0, 50).toArray();
    ControlChart one = chart(x);
    ControlChart other = chart(DoubleStream.of(x).map(v -> 100 - 3 * v).toArray());
    assertThat(other.mean()).isEqualTo(100 - 3 * one.mean(), within(1e-9));
    assertThat(other.lower()).isEqualTo(100 - 3 * one.upper(), within(1e-9));
    assertThat(other.signals()).isEqualTo(one.signals());
  }

  @Test
  void oneValueHasNoLimits() {
    assertThatThrownBy(() -> chart(3)).isInstanceOf(IllegalArgumentException.class);
  }
}
