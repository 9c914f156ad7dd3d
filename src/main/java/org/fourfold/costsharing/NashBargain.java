package org.fourfold.costsharing;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.measure.Fault;

/**
 * The agreement that two or more parties with given power would bargain out.
 *
 * <p><b>Problem</b>: maximise Π (uᵢ − dᵢ)^wᵢ over what can be agreed, uᵢ ≥ dᵢ. <b>Method</b>: a sum
 * to be divided has the closed form uᵢ = dᵢ + wᵢ/Σw · (total − Σd); of a list of agreements the one
 * with the greatest product; between two of them, where parts of both can be agreed, the closed
 * form on the line. <b>Cost</b>: quadratic in the agreements. <b>Errors</b>: refused where no
 * agreement gives each at least what she has without one. <b>Source</b>: J. F. Nash, The bargaining
 * problem, 1950; J. C. Harsanyi and R. Selten, 1972 (weights).
 */
public final class NashBargain {
  private final List<Fraction> disagreement;
  private final List<Fraction> weights;

  /**
   * @param disagreement what each has without agreement
   * @param weights bargaining power of each, above 0
   */
  public NashBargain(List<Fraction> disagreement, List<Fraction> weights) {
    this.disagreement = List.copyOf(disagreement);
    this.weights = List.copyOf(weights);
    for (Fraction weight : weights) {
      if (weight.signum() <= 0) {
        throw SharingRefused.of(Fault.WEIGHT_NOT_POSITIVE, weight);
      }
    }
  }

  /** A sum that may be divided in any way. */
  public List<Fraction> divide(Fraction total) {
    Fraction gain = total.minus(ClaimsRules.sum(disagreement));
    if (gain.signum() < 0) {
      throw SharingRefused.of(Fault.NO_AGREEMENT, gain.negated());
    }
    Fraction power = ClaimsRules.sum(weights);
    List<Fraction> agreed = new ArrayList<>();
    for (int i = 0; i < disagreement.size(); i++) {
      agreed.add(disagreement.get(i).plus(gain.times(weights.get(i)).over(power)));
    }
    return agreed;
  }

  /**
   * The best of a list of agreements.
   *
   * @param between whether two parties can also agree on parts of two of them
   */
  public List<Fraction> choose(List<List<Fraction>> agreements, boolean between) {
    List<List<Fraction>> candidates = new ArrayList<>(agreements);
    if (between && disagreement.size() == 2) {
      for (int a = 0; a < agreements.size(); a++) {
        for (int b = a + 1; b < agreements.size(); b++) {
          candidates.add(onTheLine(agreements.get(a), agreements.get(b)));
        }
      }
    }
    List<Fraction> best = null;
    for (List<Fraction> candidate : candidates) {
      if (acceptable(candidate) && (best == null || better(candidate, best))) {
        best = candidate;
      }
    }
    if (best == null) {
      throw SharingRefused.of(Fault.NONE_ACCEPTABLE);
    }
    return best;
  }

  private boolean acceptable(List<Fraction> agreement) {
    for (int i = 0; i < disagreement.size(); i++) {
      if (agreement.get(i).compareTo(disagreement.get(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Stationary point of w₁·log(g₁ + t·e₁) + w₂·log(g₂ + t·e₂), held within 0..1. */
  private List<Fraction> onTheLine(List<Fraction> a, List<Fraction> b) {
    Fraction e1 = b.get(0).minus(a.get(0));
    Fraction e2 = b.get(1).minus(a.get(1));
    if (e1.signum() * e2.signum() >= 0) {
      return a;
    }
    Fraction g1 = a.get(0).minus(disagreement.get(0));
    Fraction g2 = a.get(1).minus(disagreement.get(1));
    Fraction pull = weights.get(0).times(e1).times(g2).plus(weights.get(1).times(e2).times(g1));
    Fraction t = pull.negated().over(e1.times(e2).times(weights.get(0).plus(weights.get(1))));
    Fraction held = t.max(Fraction.ZERO).min(Fraction.ONE);
    return List.of(a.get(0).plus(held.times(e1)), a.get(1).plus(held.times(e2)));
  }

  /** Compares products exactly where powers are small whole numbers, else by their logarithms. */
  private boolean better(List<Fraction> a, List<Fraction> b) {
    double byLogarithm = logarithm(a) - logarithm(b);
    if (Math.abs(byLogarithm) > 1e-9) {
      return byLogarithm > 0;
    }
    return product(a).compareTo(product(b)) > 0;
  }

  /** Σ w·log(gain), which is largest where the product is. */
  public double logarithm(List<Fraction> agreed) {
    double sum = 0;
    for (int i = 0; i < agreed.size(); i++) {
      Fraction gain = agreed.get(i).minus(disagreement.get(i));
      sum += weights.get(i).doubleValue() * Math.log(gain.doubleValue());
    }
    return sum;
  }

  private Fraction product(List<Fraction> agreed) {
    boolean small =
        weights.stream()
            .allMatch(w -> w.compareTo(Fraction.of(50)) <= 0 && w.denominator().bitLength() == 1);
    Fraction product = Fraction.ONE;
    for (int i = 0; i < agreed.size(); i++) {
      int power = small ? weights.get(i).numerator().intValueExact() : 1;
      for (int k = 0; k < power; k++) {
        product = product.times(agreed.get(i).minus(disagreement.get(i)));
      }
    }
    return product;
  }

  /**
   * Whether no small shift between any two parties, keeping the sum, raises the product: the slopes
   * wᵢ ÷ gainᵢ are equal.
   */
  public boolean balanced(List<Fraction> agreed) {
    for (int i = 1; i < agreed.size(); i++) {
      Fraction here = agreed.get(i).minus(disagreement.get(i)).times(weights.get(0));
      Fraction there = agreed.get(0).minus(disagreement.get(0)).times(weights.get(i));
      if (!here.equals(there)) {
        return false;
      }
    }
    return true;
  }
}
