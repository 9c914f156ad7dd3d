package org.fourfold.domain.finance;

import java.math.BigDecimal;
import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.Range;
import org.fourfold.domain.measure.TableFile;
import org.fourfold.domain.measure.Unit;

/** New money for capital projects in one year. */
@TableFile("capital_budgets")
public record CapitalBudget(
    @Key @Range(min = 0, max = 9999) Integer year,
    @Range(min = 0) @Unit("money") BigDecimal amount) {}
