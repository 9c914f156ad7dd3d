package org.fourfold.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.scenario.Distribution;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.Uncertainty;
import org.fourfold.ui.SampleWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class DrawsTest {
  private static final int MANY = 20_000;
  private final Department sample = SampleWorkspace.read().department();

  private static Uncertainty u(
      Distribution shape, Double p1, Double p2, Double p3, String group, double correlation) {
    return new Uncertainty(
        "services", "service=IP_RESP", "length_of_stay", shape, p1, p2, p3, group, correlation);
  }

  private double[] values(int row, Uncertainty... rows) {
    Draws draws = new Draws(sample, List.of(rows), 5);
    return IntStream.range(0, MANY)
        .mapToDouble(i -> Double.parseDouble(draws.assumptions(i).get(row).value()))
        .toArray();
  }

  private static double mean(double[] values) {
    return IntStream.range(0, values.length).mapToDouble(i -> values[i]).average().orElseThrow();
  }

  private static double deviation(double[] values) {
    double mean = mean(values);
    double sum = 0;
    for (double v : values) {
      sum += (v - mean) * (v - mean);
    }
    return Math.sqrt(sum / values.length);
  }

  private static double correlation(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - mean(a)) * (b[i] - mean(b));
    }
    return sum / a.length / deviation(a) / deviation(b);
  }

  @Test
  void meansAndDeviationsAreThoseOfTheShapes() {
    double[] triangular = values(0, u(Distribution.TRIANGULAR, 2.0, 3.0, 7.0, "", 0));
    assertThat(mean(triangular)).isEqualTo(4, within(0.04));
    assertThat(deviation(triangular)).isEqualTo(Math.sqrt(21.0 / 18), within(0.03));
    double[] normal = values(0, u(Distribution.NORMAL, 20.0, 2.0, null, "", 0));
    assertThat(mean(normal)).isEqualTo(20, within(0.06));
    assertThat(deviation(normal)).isEqualTo(2, within(0.05));
    double[] lognormal = values(0, u(Distribution.LOGNORMAL, 1.0, 0.25, null, "", 0));
    assertThat(mean(lognormal)).isEqualTo(Math.exp(1 + 0.25 * 0.25 / 2), within(0.03));
    double[] poisson = values(0, u(Distribution.POISSON, 30.0, null, null, "", 0));
    assertThat(mean(poisson)).isEqualTo(30, within(0.15));
    assertThat(deviation(poisson)).isEqualTo(Math.sqrt(30), within(0.12));
    double[] empirical = values(0, u(Distribution.EMPIRICAL, 1.0, 4.0, null, "", 0));
    assertThat(mean(empirical)).isEqualTo(2.5, within(0.05));
    assertThat(empirical).containsOnly(1, 4);
  }

  @Test
  void aGroupCorrelatesAsStated() {
    Uncertainty a = u(Distribution.NORMAL, 20.0, 2.0, null, "g", 0.64);
    Uncertainty b = u(Distribution.NORMAL, 20.0, 2.0, null, "g", 0.25);
    Uncertainty against = u(Distribution.NORMAL, 20.0, 2.0, null, "g", -0.64);
    assertThat(correlation(values(0, a, b), values(1, a, b))).isEqualTo(0.4, within(0.03));
    assertThat(correlation(values(0, a, against), values(1, a, against)))
        .isEqualTo(-0.64, within(0.03));
    Uncertainty alone = u(Distribution.NORMAL, 20.0, 2.0, null, "h", 0.9);
    assertThat(correlation(values(0, a, alone), values(1, a, alone))).isEqualTo(0, within(0.03));
  }

  @Test
  void sharesOfTheNormalDistribution() {
    assertThat(Quantile.share(1.959963984540054)).isEqualTo(0.975, within(1e-12));
    assertThat(Quantile.normal(0.1)).isEqualTo(-1.2815515655446004, within(1e-9));
    assertThat(Quantile.share(-7)).isEqualTo(1.279812543885835e-12, within(1e-14));
  }

  @Test
  void whatIsNoDistributionIsSaid() {
    Uncertainty wrong = u(Distribution.TRIANGULAR, 3.0, 2.0, 7.0, "", 0);
    Uncertainty nowhere =
        new Uncertainty(
            "services",
            "service=NONE",
            "length_of_stay",
            Distribution.POISSON,
            3.0,
            null,
            null,
            "",
            0);
    assertThat(new Draws(sample, List.of(wrong, nowhere), 1).problems())
        .extracting(p -> p.row())
        .containsExactly(2, 3);
    assertThat(
            new Draws(sample, SampleWorkspace.read().rows(PlanningTables.UNCERTAINTY), 1)
                .problems())
        .isEmpty();
  }

  @Test
  void percentilesCountDrawsWithoutAPlanAsTheWorst() {
    double[] values = {4, 1, 3, 2};
    assertThat(new Percentile(values, 0, true).at(0.5)).isEqualTo(2.5, within(1e-12));
    assertThat(new Percentile(values, 1, true).at(0.0)).isNull();
    assertThat(new Percentile(values, 1, true).at(0.5)).isEqualTo(2, within(1e-12));
    assertThat(new Percentile(values, 1, false).at(1.0)).isNull();
    assertThat(new Percentile(values, 1, false).at(0.5)).isEqualTo(3, within(1e-12));
  }
}
