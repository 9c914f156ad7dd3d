package org.fourfold.domain.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fourfold.optimisation.DepartmentBuilder.department;

import java.util.List;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.Relaxation;
import org.fourfold.domain.plan.Department;
import org.junit.jupiter.api.Test;

class RelaxationMendTest {
  private final Department ward =
      department("opening_cash=100")
          .periods(3)
          .capacity("HOUR", 40)
          .row("availability", "capacity=HOUR period=P2 amount=30")
          .row("cost_centres", "cost_centre=WARD")
          .row("spend_categories", "spend_category=pay")
          .resource("NURSE", "unit_cost=5 maximum=4 minimum=2", "HOUR=10")
          .service("HIP", "unit=case minimum=6", "HOUR=2")
          .demand("HIP", 20)
          .source("BUDGET", "kind=budget maximum=90", "")
          .row("budgets", "cost_centre=WARD amount=70")
          .row("obligations", "spend_category=pay amount=10")
          .row("obligations", "spend_category=pay cost_centre=WARD amount=25")
          .rule("MIX", "sense=<= amount=-3", "service:HIP=1")
          .build();

  private static Relaxation move(LimitKind kind, String word, String code, String p, double by) {
    return new Relaxation(word + "[" + code + "," + p + "]", kind, code, p, by, 1);
  }

  private List<String> mended(Relaxation... moves) {
    return RelaxationMend.of(ward, List.of(moves), "S", 1, "").stream()
        .map(
            a ->
                a.file()
                    + " "
                    + a.where()
                    + " "
                    + a.field()
                    + " "
                    + a.operation().code()
                    + " "
                    + a.value())
        .toList();
  }

  @Test
  void aLimitOfOnePeriodChangesThatPeriodAlone() {
    assertThat(
            mended(
                move(LimitKind.CAPACITY, "capacity", "HOUR", "P2", 6),
                move(LimitKind.CAPACITY, "capacity", "HOUR", "P3", 6),
                move(LimitKind.DEMAND, "demand", "HIP", "P1", -4),
                move(LimitKind.BUDGET, "budget", "WARD/", "P1", 12.5),
                move(LimitKind.HEADCOUNT, "headcount", "NURSE", "P1", 1),
                move(LimitKind.HEADCOUNT, "minimum", "NURSE", "P1", -2)))
        .containsExactly(
            "availability capacity=HOUR;period=P2 amount add 6",
            "availability capacity=HOUR;period=P3 amount set 46",
            "demand service=HIP;period=P1 amount set 16",
            "budgets cost_centre=WARD;spend_category=;period=P1 amount set 82.5",
            "resource_periods resource=NURSE;period=P1 maximum set 5",
            "resource_periods resource=NURSE;period=P1 minimum set 0");
  }

  @Test
  void whatHasOneNumberForAllPeriodsMovesByTheLargestChange() {
    assertThat(
            mended(
                move(LimitKind.DEMAND, "minimum", "HIP", "P1", -1),
                move(LimitKind.DEMAND, "minimum", "HIP", "P2", -2),
                move(LimitKind.RULE, "rule", "MIX", "P1", 4),
                move(LimitKind.RULE, "rule", "MIX", "P3", 3),
                move(LimitKind.FUNDING, "funding", "BUDGET", "P2", 30.00000123),
                move(LimitKind.FUNDING, "funding", "BUDGET", "total", 5.1234567)))
        .containsExactly(
            "services service=HIP minimum add -2",
            "rules rule=MIX amount add 4",
            "funding_sources source=BUDGET maximum add 30",
            "funding_sources source=BUDGET maximum_total add 5.12346");
  }

  @Test
  void cashShortInAnyPeriodIsThereFromTheStart() {
    assertThat(
            mended(
                move(LimitKind.FUNDING, "funding", "cash", "P1", 20),
                move(LimitKind.FUNDING, "funding", "cash", "P2", 30)))
        .containsExactly("department * opening_cash add 50");
  }

  @Test
  void whatSeveralOweIsTakenFromOneAfterTheOther() {
    assertThat(mended(move(LimitKind.OBLIGATION, "obligation", "pay", "P1", -20)))
        .containsExactly(
            "obligations spend_category=pay;cost_centre=;period=P1 amount set 0",
            "obligations spend_category=pay;cost_centre=WARD;period=P1 amount set 15");
  }

  @Test
  void theAssumptionsCanBeMade() {
    List<Relaxation> moves =
        List.of(
            move(LimitKind.CAPACITY, "capacity", "HOUR", "P3", 6),
            move(LimitKind.HEADCOUNT, "headcount", "NURSE", "P1", 1),
            move(LimitKind.FUNDING, "funding", "cash", "P1", 20),
            move(LimitKind.BUDGET, "budget", "WARD/", "P1", 12.5));
    ScenarioTree.Resolved resolved = resolve(RelaxationMend.of(ward, moves, "S", 1, "mend"));
    assertThat(resolved.problems()).isEmpty();
    assertThat(resolved.department().rows(org.fourfold.domain.resource.Availability.class))
        .extracting("period", "amount")
        .contains(org.assertj.core.api.Assertions.tuple("P3", 46.0));
    assertThat(resolved.department().profile().openingCash()).isEqualByComparingTo("120");
    assertThat(resolved.department().rows(org.fourfold.domain.finance.Budget.class)).hasSize(2);
  }

  @Test
  void aNewRowNeedsEveryKeyAndKnownCodes() {
    assertThat(faults("capacity=HOUR;period=P3")).isEmpty();
    assertThat(faults("capacity=GONE;period=P3")).containsExactly(Fault.FINDS_NO_ROW);
    assertThat(faults("capacity=HOUR;period=P9")).containsExactly(Fault.FINDS_NO_ROW);
    assertThat(faults("capacity=GONE")).containsExactly(Fault.FINDS_NO_ROW);
  }

  private List<Fault> faults(String where) {
    Assumption one =
        new Assumption(
            "S",
            1,
            "availability",
            where,
            "amount",
            Operation.SET,
            "5",
            null,
            null,
            "",
            "",
            "",
            null);
    return resolve(List.of(one)).problems().stream().map(Problem::fault).toList();
  }

  private ScenarioTree.Resolved resolve(List<Assumption> assumptions) {
    Workspace workspace =
        new Workspace(ward.profile(), ward.tables())
            .with(PlanningTables.SCENARIOS, List.of(new Scenario("S", "Mended", "")))
            .with(PlanningTables.ASSUMPTIONS, assumptions);
    return new ScenarioTree(workspace).resolve("S");
  }
}
