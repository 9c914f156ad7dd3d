package org.fourfold.domain.finance;

import java.math.BigDecimal;
import org.fourfold.domain.measure.Default;
import org.fourfold.domain.measure.Range;
import org.fourfold.domain.measure.TableFile;
import org.fourfold.domain.measure.Unit;

/** What holds for every order, as typed: usual costs, and {@link LotLimits}. */
@TableFile("lot_terms")
public record LotTerms(
    @Range(min = 0) @Default("0") @Unit("money") BigDecimal setup,
    @Range(min = 0) @Default("0") @Unit("money/unit") BigDecimal holding,
    @Range(min = 1, max = 100_000) @Default("") @Unit("periods") Integer shelfLife,
    @Range(min = 0) @Default("") @Unit("unit") BigDecimal pack,
    @Range(min = 0) @Default("0") @Unit("unit") BigDecimal minimum,
    @Range(min = 0) @Default("") @Unit("unit") BigDecimal storage) {

  public LotLimits limits() {
    return new LotLimits(shelfLife, pack, minimum, storage);
  }
}
