package org.fourfold.domain.finance;

import java.math.BigDecimal;
import org.fourfold.domain.measure.Default;
import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.Range;
import org.fourfold.domain.measure.Refers;
import org.fourfold.domain.measure.TableFile;
import org.fourfold.domain.measure.Unit;

/**
 * A ceiling on spend. Empty cost centre or category means all; an empty period each, {@code total}
 * the sum.
 */
@TableFile("budgets")
public record Budget(
    @Key @Refers("cost_centres") @Default("") String costCentre,
    @Key @Refers("spend_categories") @Default("") String spendCategory,
    @Key @Refers(value = "periods", or = "total") @Default("") String period,
    @Range(min = 0) @Unit("money") BigDecimal amount) {}
