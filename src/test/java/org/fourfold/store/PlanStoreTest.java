package org.fourfold.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.DecisionValue;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitName;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.outcome.Occurrence;
import org.fourfold.domain.outcome.PlanCertificate;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.outcome.PriceBasis;
import org.fourfold.domain.outcome.Relaxation;
import org.fourfold.domain.outcome.SolverUsed;
import org.fourfold.domain.outcome.Totals;
import org.fourfold.domain.plan.Focus;
import org.fourfold.domain.plan.Objective;
import org.fourfold.domain.scenario.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanStoreTest {
  @TempDir Path folder;

  private static PlanOutcome outcome(Focus focus, double objective) {
    return new PlanOutcome(
        PlanStatus.OPTIMAL,
        focus,
        Objective.MOST_BENEFIT,
        objective,
        null,
        objective + 0.1,
        1e-7,
        new SolverUsed("HiGHS", "1.12.0", "simplex"),
        0.25,
        "ab".repeat(32),
        7,
        Map.of("gap", "1e-4"),
        new PlanCertificate(1e-9, 0, 0, 1e-8, null, "rows"),
        List.of(
            new DecisionValue(
                DecisionKind.FUNDING,
                "GRANT",
                "drugs",
                "2026-01",
                1.0 / 3,
                null,
                2.0,
                Double.NEGATIVE_INFINITY,
                1e300,
                Occurrence.SOMETIMES)),
        List.of(
            new LimitValue(
                "Nurse hours, 2026-01",
                LimitKind.CAPACITY,
                "NURSE",
                "2026-01",
                1,
                2,
                1,
                -0.0,
                PriceBasis.FIXED_UNITS,
                null,
                3.0,
                null)),
        new Totals(1, 2, 3, 4, Map.of("pay", 1e-17), 5),
        List.of("Rule A"),
        List.of(new LimitName("Beds", LimitKind.RULE, "R", "total")),
        List.of(new Relaxation("Beds", LimitKind.RULE, "R", "total", 1.5, 2.5)),
        "说明",
        List.of(),
        false,
        null,
        null);
  }

  @Test
  void everyComponentComesBack() {
    Path path = folder.resolve("w");
    PlanOutcome outcome = outcome(Focus.INTEGRATED, Math.PI);
    try (WorkspaceFile file = WorkspaceFile.create(path, Workspace.empty("x"))) {
      file.plans().save("", outcome);
    }
    try (WorkspaceFile file = WorkspaceFile.open(path)) {
      assertThat(file.plans().latest("", Focus.INTEGRATED, Objective.MOST_BENEFIT))
          .contains(outcome);
      assertThat(file.plans().latest("S", Focus.INTEGRATED, Objective.MOST_BENEFIT)).isEmpty();
    }
    assertThat(Verification.of(path).plans()).isEqualTo(1);
  }

  @Test
  void theNewestIsLatestAndOldOnesMakeRoom() {
    try (WorkspaceFile file = WorkspaceFile.create(folder.resolve("w"), Workspace.empty("x"))) {
      PlanStore plans = file.plans();
      plans.save("", outcome(Focus.FINANCE, 1));
      for (int i = 0; i < PlanStore.KEPT + 5; i++) {
        plans.save("cut", outcome(Focus.INTEGRATED, i));
      }
      assertThat(plans.list()).hasSize(PlanStore.KEPT + 1);
      PlanSummary newest = plans.list().getFirst();
      assertThat(newest.objective()).isEqualTo(PlanStore.KEPT + 4.0);
      assertThat(newest.scenario()).isEqualTo("cut");
      plans.delete(newest.id());
      assertThat(
              plans
                  .latest("cut", Focus.INTEGRATED, Objective.MOST_BENEFIT)
                  .orElseThrow()
                  .objective())
          .isEqualTo(PlanStore.KEPT + 3.0);
      assertThat(plans.get(newest.id())).isEmpty();
    }
  }

  @Test
  void settingsAreRemembered() {
    Path path = folder.resolve("w");
    try (WorkspaceFile file = WorkspaceFile.create(path, Workspace.empty("x"))) {
      assertThat(file.settings().get(SettingStore.OPEN_SCENARIO)).isEmpty();
      file.settings().put(SettingStore.OPEN_SCENARIO, "cut");
      file.settings().put(SettingStore.OPEN_SCENARIO, "cut5");
    }
    try (WorkspaceFile file = WorkspaceFile.open(path)) {
      assertThat(file.settings().get(SettingStore.OPEN_SCENARIO)).contains("cut5");
    }
  }
}
