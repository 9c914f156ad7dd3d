package org.fourfold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.fourfold.domain.finance.FundingKind;
import org.fourfold.domain.finance.FundingSource;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.DecisionValue;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.Focus;
import org.fourfold.domain.plan.Objective;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.resource.Resource;
import org.fourfold.domain.resource.ResourceStatus;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.domain.service.Service;
import org.fourfold.exchange.folder.FolderFormat;
import org.fourfold.exchange.format.ImportResult.Imported;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.solver.AutoSolver;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sample department is complete, can be planned, and its plan has something to say. */
@Execution(ExecutionMode.CONCURRENT)
class SampleDepartmentTest {
  private static Imported read;
  private static Department sample;
  private static PlanOutcome plan;

  @BeforeAll
  static void planTheSample() {
    read = (Imported) new FolderFormat().read(Path.of("assets", "sample"));
    sample = read.workspace().department();
    plan = plan(PlanRequest.DEFAULT);
  }

  private static PlanOutcome plan(PlanRequest request) {
    AutoSolver solver = new AutoSolver();
    return new PlanOptimiser(_ -> solver).plan(sample, request);
  }

  @Test
  void isReadWithoutWarningAndFillsEveryTable() {
    Workspace workspace = read.workspace();

    assertThat(read.warnings()).isEmpty();
    assertThat(PlanningTables.ALL).allSatisfy(t -> assertThat(workspace.rows(t)).isNotEmpty());
  }

  @Test
  void isOfTheSizePromised() {
    assertThat(sample.periods()).hasSize(12);
    assertThat(sample.services()).hasSizeGreaterThanOrEqualTo(24);
    assertThat(different(sample.services(), Service::setting)).hasSize(5);
    assertThat(sample.capacities()).hasSizeGreaterThanOrEqualTo(25);
    assertThat(sample.resources()).hasSizeGreaterThanOrEqualTo(40);
    assertThat(different(sample.resources(), Resource::category))
        .contains(
            "substantive", "overtime", "bank", "agency", "bed", "session", "device", "supply");
    assertThat(sample.informationJobs()).hasSize(8);
    assertThat(sample.rows(FundingSource.class)).hasSize(7);
    assertThat(different(sample.rows(FundingSource.class), FundingSource::kind))
        .containsExactlyInAnyOrder(FundingKind.values());
  }

  @Test
  void isPlannedToTheEnd() {
    assertThat(plan.status()).as(plan.message()).isEqualTo(PlanStatus.OPTIMAL);
    assertThat(plan.gap()).isLessThanOrEqualTo(1e-4);
    assertThat(plan.certificate().maxRowViolation()).isLessThan(1e-5);
  }

  @Test
  void isShortOfManyCapacities() {
    Predicate<LimitValue> worthMore = l -> l.binds() && l.shadowPrice() > 1e-9;

    assertThat(codes(LimitKind.CAPACITY, worthMore))
        .hasSizeGreaterThanOrEqualTo(5)
        .contains("THEATRE", "ENDOSCOPY", "MRI", "BED_RESP", "NURSE");
  }

  @Test
  void refusesSomeDemandAndKeepsSomeWaiting() {
    String last = sample.periods().getLast().period();

    assertThat(codes(DecisionKind.REFUSED, d -> d.value() > 1)).hasSizeGreaterThanOrEqualTo(3);
    assertThat(codes(DecisionKind.BACKLOG, d -> d.period().equals(last) && d.value() > 1))
        .contains("IP_KNEE", "IP_HIP", "IM_MRI");
  }

  @Test
  void runsOutOfMoney() {
    assertThat(codes(LimitKind.FUNDING, l -> l.period().equals("total") && l.binds()))
        .contains("BUDGET", "GRANT_REHAB", "RESERVE_WINTER");
    assertThat(plan.totals().spend().values().stream().mapToDouble(v -> v).sum())
        .isBetween(25e6, 45e6);
    assertThat(plan.totals().loanBalance()).isPositive();
  }

  @Test
  void deploysSomeResourcesInWholeUnits() {
    Set<String> whole =
        sample.resources().stream()
            .filter(r -> r.wholeUnits() && r.status() == ResourceStatus.ACTIVE)
            .map(Resource::resource)
            .collect(Collectors.toSet());

    assertThat(whole).hasSizeBetween(4, 8);
    assertThat(plan.decisions(DecisionKind.RESOURCE).filter(d -> whole.contains(d.code())))
        .hasSize(12 * whole.size())
        .allSatisfy(
            d -> assertThat(d.value()).isCloseTo(Math.rint(d.value()), Offset.offset(1e-6)));
  }

  @ParameterizedTest
  @EnumSource(Focus.class)
  void hasAPlanInEveryFocus(Focus focus) {
    assertThat(plan(PlanRequest.DEFAULT.withFocus(focus)).status()).isEqualTo(PlanStatus.OPTIMAL);
  }

  @Test
  void cannotMeetAllDemandAndSaysWhy() {
    PlanOutcome cheapest = plan(PlanRequest.DEFAULT.withObjective(Objective.LEAST_COST));

    assertThat(cheapest.status()).isEqualTo(PlanStatus.INFEASIBLE);
    assertThat(cheapest.conflict()).extracting("kind").contains(LimitKind.DEMAND);
    assertThat(cheapest.relaxation()).isNotEmpty();
  }

  private static Set<String> codes(LimitKind kind, Predicate<LimitValue> which) {
    return plan.limits(kind).filter(which).map(LimitValue::code).collect(Collectors.toSet());
  }

  private static Set<String> codes(DecisionKind kind, Predicate<DecisionValue> which) {
    return plan.decisions(kind).filter(which).map(DecisionValue::code).collect(Collectors.toSet());
  }

  private static <R, V> Set<V> different(List<R> rows, Function<R, V> value) {
    return rows.stream().map(value).collect(Collectors.toSet());
  }
}
