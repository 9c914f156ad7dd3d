package org.fourfold.domain.finance;

import org.fourfold.domain.measure.Coded;

/** How an insurer pays. */
public enum ContractType implements Coded {
  BLOCK,
  TARIFF,
  CAPITATION
}
