package org.fourfold.domain.sharing;

import java.util.List;

/**
 * A game divided by a rule.
 *
 * @param method word of the rule
 * @param shares in the order in which players first appear
 * @param inCore whether no coalition would leave, null where coalitions are too many to ask
 * @param blocking the coalition that would gain most by leaving, null where none would
 * @param together what all players have together
 * @param coreEmpty whether no division at all keeps every coalition, null where not asked
 * @param leastExcess the least that the most dissatisfied coalition must lack, null where not
 *     asked; above 0 where the core is empty
 * @param certificate proof of a nucleolus, level by level, else empty
 * @param verified whether the proof was checked and holds, null where there is none
 * @param reasons why each share is what it is
 */
public record SharingOutcome(
    String method,
    GameKind kind,
    List<PlayerShare> shares,
    Boolean inCore,
    BlockingCoalition blocking,
    double together,
    Boolean coreEmpty,
    Double leastExcess,
    List<BalanceLevel> certificate,
    Boolean verified,
    List<Reason> reasons) {
  public SharingOutcome {
    shares = List.copyOf(shares);
    certificate = List.copyOf(certificate);
    reasons = List.copyOf(reasons);
  }
}
