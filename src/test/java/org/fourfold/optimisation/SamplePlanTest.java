package org.fourfold.optimisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fourfold.optimisation.Plans.optimal;

import java.nio.file.Path;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.exchange.folder.FolderFormat;
import org.fourfold.exchange.format.ImportResult;
import org.junit.jupiter.api.Test;

/** The plan of the sample department keeps what the department's own rows say. */
class SamplePlanTest {
  @Test
  void theIntegratedPlanOfTheSampleStandsUpToAnAudit() {
    ImportResult read = new FolderFormat().read(Path.of("assets/sample"));
    assertThat(read).isInstanceOf(ImportResult.Imported.class);
    Department sample = ((ImportResult.Imported) read).workspace().department();

    PlanOutcome plan = optimal(Plans.plan(sample, PlanRequest.DEFAULT));

    PlanAudit.check(sample, plan);
    assertThat(plan.limits()).allMatch(l -> l.shadowPrice() != null && l.costPrice() != null);
    assertThat(plan.limits(LimitKind.CAPACITY).filter(LimitValue::binds).count())
        .as("binding capacities")
        .isGreaterThanOrEqualTo(5);
    assertThat(plan.inputHash()).isEqualTo(sample.hash());
  }
}
