package org.fourfold.domain.finance;

import org.fourfold.domain.measure.Coded;

/** What a funding source is. */
public enum FundingKind implements Coded {
  BUDGET,
  INSURER,
  GRANT,
  LOAN,
  RESERVE,
  OVERDRAFT
}
