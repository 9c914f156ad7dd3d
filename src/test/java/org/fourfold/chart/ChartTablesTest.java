package org.fourfold.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fourfold.chart.AllocationView.Measure;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.service.Service;
import org.junit.jupiter.api.Test;

/** The numbers of charts against sums done by hand, and the sentences that say what they mean. */
class ChartTablesTest {
  private static final Locale EN = Locale.UK;
  private final Department department = PlannedDepartment.department();
  private final PlanOutcome outcome = PlannedDepartment.outcome();

  @Test
  void costOfResourcesIsQuantityTimesThePriceOfThePeriod() {
    ChartTable table =
        AllocationTable.detail(
            department, outcome, new AllocationView(Hue.RESOURCES, Measure.COST, ""), EN);
    assertThat(table.lines()).extracting(ChartLine::code).containsExactly("RN", "HCA", "BANK");
    assertThat(table.lines().get(2).values()).containsExactly(3000.0, 2000.0, 0.0, 0.0);
    assertThat(table.sums()).containsExactly(43000, 42000, 43000, 43000);
    assertThat(table.finding()).isEqualTo("Registered nurse: 74 % of 171,000 GBP for resources");
  }

  @Test
  void quantitiesAddUpWithinOneUnitOnly() {
    assertThat(AllocationView.of(department))
        .extracting(v -> v.label(EN))
        .containsExactly(
            "Resources: cost",
            "Resources: WTE",
            "Resources: h",
            "Services: spell",
            "Services: attendance",
            "Services: benefit",
            "Records work: episode");
    ChartTable wte =
        AllocationTable.detail(
            department, outcome, new AllocationView(Hue.RESOURCES, Measure.QUANTITY, "WTE"), EN);
    assertThat(wte.sums()).containsExactly(15, 15, 16, 16);
    assertThat(wte.finding()).isEqualTo("Registered nurse: 68 % of 15.5 WTE on average");
  }

  @Test
  void aCapacityIsMarkedWhereNothingIsLeft() {
    ChartTable table = UtilisationTable.of(department, outcome, EN);
    ChartLine theatre = table.lines().getFirst();
    assertThat(theatre.code()).isEqualTo("THEATRE");
    assertThat(theatre.marks()).isEqualTo(Set.of(1, 2, 3));
    assertThat(theatre.values()).containsExactly(0.9, 1.0, 1.0, 1.0);
    assertThat(table.finding()).isEqualTo("Theatre hours run out from May to July");
  }

  @Test
  void demandIsDeliveredRefusedWaitingOrGone() {
    ChartTable table = DemandTable.byService(department, outcome, EN);
    assertThat(table.lines().get(0).values()).containsExactly(60.0, 40.0, 0.0, 20.0, 0.0);
    assertThat(table.lines().get(2).values()).containsExactly(90.0, 81.0, 9.0, 0.0, 0.0);
    assertThat(table.finding())
        .isEqualTo("Clinic refuses 9 of 90; every other service meets its demand or lets it wait");
  }

  @Test
  void aWaitingListIsFollowedFromStartToEnd() {
    Service hip = department.services().getFirst();
    assertThat(DemandPeriodChart.of(department, outcome, hip, EN).title())
        .isEqualTo("Hip replacement: the waiting list stays at 20");
    Service clinic = department.services().get(2);
    Figure figure = DemandPeriodChart.of(department, outcome, clinic, EN);
    assertThat(figure.title()).isEqualTo("Clinic: 9 of 90 refused");
    assertThat(figure.table().lines().get(2).values()).containsExactly(20.0, 20.0, 30.0, 20.0);
  }

  @Test
  void moneyIsSummedBySourceAndByCategory() {
    Figure source = MoneyChart.bySource(department, outcome, EN);
    assertThat(source.table().sums()).containsExactly(44000, 44000, 41000, 44000);
    assertThat(source.title())
        .isEqualTo("Block budget pays 97 % of 173,000 GBP; Workforce grant runs dry in May");
    Figure category = MoneyChart.byCategory(department, outcome, EN);
    assertThat(category.table().lines().getFirst().values())
        .containsExactly(43000.0, 43000.0, 40000.0, 43000.0);
  }

  @Test
  void spendHoldsResourcesVariableCostAndObligations() {
    Figure spend = SpendChart.of(department, outcome, 8, EN);
    List<ChartLine> lines = spend.detail().lines();
    assertThat(lines.get(0).values()).containsExactly(43000.0, 42000.0, 43000.0, 43000.0);
    assertThat(lines.get(1).values()).containsExactly(1300.0, 1400.0, 1600.0, 1700.0);
    assertThat(spend.title()).isEqualTo("Spend peaks at 45,000 GBP in July");
  }

  @Test
  void benefitCountsServicesAndRecordsWork() {
    Figure benefit = BenefitChart.of(department, outcome, 8, EN);
    assertThat(benefit.table().total()).isEqualTo(2 * 40 + 32 + 0.5 * 81 + 0.1 * 72);
    assertThat(benefit.title()).isEqualTo("Hip replacement: 50 % of 160 QALY");
  }

  @Test
  void manyThingsAreGroupedAndKeepTheirTone() {
    LineGroups groups = new LineGroups(new ChartWords(EN));
    for (int i = 0; i < 30; i++) {
      String group = "group " + i % 10;
      groups.add(new LineGroups.Thing("c" + i, "name " + i, group, new double[] {i}));
    }
    List<ChartLine> lines = groups.atMost(4);
    assertThat(lines)
        .extracting(ChartLine::label)
        .containsExactly("Group 7", "Group 8", "Group 9", "All others");
    assertThat(lines).extracting(ChartLine::tone).containsExactly(7, 8, 9, -1);
    assertThat(lines.stream().mapToDouble(ChartLine::sum).sum()).isEqualTo(29 * 30 / 2.0);
  }
}
