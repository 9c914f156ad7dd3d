package org.fourfold.optimisation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.finance.FundingCover;
import org.fourfold.domain.finance.FundingKind;
import org.fourfold.domain.finance.FundingSource;
import org.fourfold.domain.finance.SpendCategory;
import org.fourfold.domain.plan.Department;

/** Resolves funding sources and the categories they pay for. */
final class Finances {
  private final Department department;
  private final Horizon horizon;

  Finances(Department department, Horizon horizon) {
    this.department = department;
    this.horizon = horizon;
  }

  List<SourceLine> sources() {
    Map<String, Map<String, Double>> cover = new HashMap<>();
    for (FundingCover c : department.rows(FundingCover.class)) {
      cover
          .computeIfAbsent(c.source(), _ -> new LinkedHashMap<>())
          .put(c.spendCategory(), c.amount());
    }
    return department.rows(FundingSource.class).stream()
        .map(
            f ->
                new SourceLine(
                    f.source(),
                    f.kind(),
                    f.costRate(),
                    f.minimum().doubleValue(),
                    ceiling(f.maximum()),
                    ceiling(f.maximumTotal()),
                    horizon.place(f.from(), 0),
                    horizon.place(f.to(), horizon.length() - 1),
                    f.termPeriods() == null ? 1 : f.termPeriods(),
                    f.repayment(),
                    cover.get(f.source())))
        .toList();
  }

  List<String> categories() {
    List<String> codes = new ArrayList<>();
    department.spendCategories().forEach(c -> codes.add(c.spendCategory()));
    if (department.rows(FundingSource.class).stream().anyMatch(f -> f.kind() == FundingKind.LOAN)) {
      codes.add(SpendCategory.DEBT_SERVICE);
    }
    return List.copyOf(codes);
  }

  private static double ceiling(BigDecimal maximum) {
    return maximum == null ? Double.POSITIVE_INFINITY : maximum.doubleValue();
  }
}
