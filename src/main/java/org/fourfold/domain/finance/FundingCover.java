package org.fourfold.domain.finance;

import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.Range;
import org.fourfold.domain.measure.Refers;
import org.fourfold.domain.measure.TableFile;
import org.fourfold.domain.measure.Unit;

/** Obligation of a category met by each unit of money drawn from a source (ring-fencing). */
@TableFile("funding_cover")
public record FundingCover(
    @Key @Refers("funding_sources") String source,
    @Key @Refers("spend_categories") String spendCategory,
    @Range(min = 0) @Unit("money/money") double amount) {}
