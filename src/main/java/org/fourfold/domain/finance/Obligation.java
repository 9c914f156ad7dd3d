package org.fourfold.domain.finance;

import java.math.BigDecimal;
import org.fourfold.domain.measure.Default;
import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.Range;
import org.fourfold.domain.measure.Refers;
import org.fourfold.domain.measure.TableFile;
import org.fourfold.domain.measure.Unit;

/** Money that must be paid in a category beside what the plan itself spends. */
@TableFile("obligations")
public record Obligation(
    @Key @Refers("spend_categories") String spendCategory,
    @Key @Refers("periods") @Default("") String period,
    @Range(min = 0) @Unit("money") BigDecimal amount,
    @Key @Refers("cost_centres") @Default("") String costCentre) {}
