package org.fourfold.costsharing;

import java.util.List;
import java.util.Optional;

/** Every rule that divides a game. A new rule is one line here. */
public final class SharingRules {
  public static final List<SharingRule> ALL =
      List.of(
          new ShapleyValue(),
          Nucleolus.plain(),
          Nucleolus.perCapita(),
          new CoreShares(),
          new TauValue(),
          new EqualShares(),
          new ProportionalShares(),
          new MonteCarloShapley());

  private SharingRules() {}

  public static Optional<SharingRule> named(String code) {
    return ALL.stream().filter(rule -> rule.code().equals(code)).findFirst();
  }
}
