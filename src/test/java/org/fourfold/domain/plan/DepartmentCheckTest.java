package org.fourfold.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.fourfold.domain.finance.Budget;
import org.fourfold.domain.finance.FundingKind;
import org.fourfold.domain.finance.FundingSource;
import org.fourfold.domain.finance.Repayment;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.resource.Availability;
import org.fourfold.domain.resource.Capacity;
import org.fourfold.domain.scenario.Workspace;
import org.junit.jupiter.api.Test;

class DepartmentCheckTest {
  private final Department ward =
      Workspace.empty("Ward")
          .department()
          .with(Period.class, List.of(new Period("2026-04", LocalDate.of(2026, 4, 1), 30)))
          .with(
              Capacity.class,
              List.of(new Capacity("BED", "Bed-days", "day", "", false, BigDecimal.ZERO, 0)));

  private static List<Fault> faults(Department department) {
    return DepartmentCheck.of(department).stream().map(Problem::fault).toList();
  }

  @Test
  void aSoundDepartmentHasNoProblem() {
    assertThat(DepartmentCheck.of(ward)).isEmpty();
  }

  @Test
  void aDuplicateNamesBothRows() {
    Department twice =
        ward.with(
            Availability.class,
            List.of(new Availability("BED", "", 5), new Availability("BED", "", 6)));
    assertThat(DepartmentCheck.of(twice).getFirst().message(Locale.ENGLISH))
        .isEqualTo(
            "availability.csv, row 3, column capacity: “BED” is there twice; it is in row 2"
                + " already. Give each row its own capacity, period.");
  }

  @Test
  void anUnknownCodeAndANegativeCapacityAreRefused() {
    Department wrong =
        ward.with(
            Availability.class,
            List.of(new Availability("BAD", "", 5), new Availability("BED", "2026-04", -1)));
    assertThat(faults(wrong)).containsExactlyInAnyOrder(Fault.UNKNOWN_CODE, Fault.TOO_SMALL);
  }

  @Test
  void totalIsAPeriodOnlyWhereItMeansTheHorizon() {
    Budget budget = new Budget("", "", Period.TOTAL, BigDecimal.TEN);
    assertThat(faults(ward.with(Budget.class, List.of(budget)))).isEmpty();
    Availability total = new Availability("BED", Period.TOTAL, 5);
    assertThat(faults(ward.with(Availability.class, List.of(total))))
        .containsExactly(Fault.UNKNOWN_CODE);
  }

  @Test
  void periodsStandInOrderOfTime() {
    Department backwards =
        ward.with(
            Period.class,
            List.of(
                new Period("B", LocalDate.of(2026, 5, 1), 31),
                new Period("A", LocalDate.of(2026, 4, 1), 30)));
    assertThat(faults(backwards)).containsExactly(Fault.PERIODS_OUT_OF_ORDER);
  }

  @Test
  void aLoanNeedsItsTerm() {
    FundingSource loan =
        new FundingSource(
            "L",
            "Loan",
            FundingKind.LOAN,
            0.05,
            BigDecimal.ZERO,
            null,
            null,
            "",
            "",
            null,
            Repayment.BULLET);
    assertThat(faults(ward.with(FundingSource.class, List.of(loan))))
        .containsExactly(Fault.MISSING_TERM);
  }
}
