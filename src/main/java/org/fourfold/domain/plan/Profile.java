package org.fourfold.domain.plan;

import java.math.BigDecimal;
import org.fourfold.domain.measure.Default;
import org.fourfold.domain.measure.TableFile;
import org.fourfold.domain.measure.Unit;

/** The settings of a department: the keys of {@code department.csv}, one component each. */
@TableFile("department")
public record Profile(
    String name,
    @Default("") String currency,
    @Default("") String priceYear,
    @Default("") String benefitUnit,
    @Default("most-benefit") Objective objective,
    @Default("0") @Unit("money/benefit") double worthPerUtility,
    @Default("no") boolean countIncome,
    @Default("0") @Unit("money") BigDecimal openingCash,
    @Default("0") @Unit("money") BigDecimal cashReserve,
    @Default("0") @Unit("share/year") double surplusRate,
    @Default("0") @Unit("share/year") double discountRate) {}
