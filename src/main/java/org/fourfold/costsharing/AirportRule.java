package org.fourfold.costsharing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.fourfold.domain.measure.Fault;

/**
 * Shares the cost of something that each user needs up to a size of her own, such as a runway.
 *
 * <p><b>Method</b>: each further part is paid in equal parts by those who need it; the Shapley
 * value of the game in which a coalition costs what its largest user does. <b>Cost</b>: n log n.
 * <b>Errors</b>: refused where a cost is negative. <b>Source</b>: S. C. Littlechild and G. Owen, A
 * simple expression for the Shapley value in a special case, 1973.
 */
public final class AirportRule {
  private AirportRule() {}

  /**
   * @param costs of each user alone
   * @return shares in the same order
   */
  public static List<Fraction> shares(List<Fraction> costs) {
    for (Fraction cost : costs) {
      if (cost.signum() < 0) {
        throw SharingRefused.of(Fault.NEGATIVE_AMOUNT, "--costs", cost);
      }
    }
    List<Integer> rising =
        IntStream.range(0, costs.size()).boxed().sorted(Comparator.comparing(costs::get)).toList();
    List<Fraction> shares = new ArrayList<>(costs);
    Fraction paid = Fraction.ZERO;
    Fraction before = Fraction.ZERO;
    for (int k = 0; k < rising.size(); k++) {
      Fraction cost = costs.get(rising.get(k));
      BigInteger users = BigInteger.valueOf(rising.size() - k);
      paid = paid.plus(cost.minus(before).over(Fraction.of(users, BigInteger.ONE)));
      shares.set(rising.get(k), paid);
      before = cost;
    }
    return List.copyOf(shares);
  }
}
