package org.fourfold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.scenario.ScenarioTree;
import org.fourfold.exchange.folder.FolderFormat;
import org.fourfold.exchange.format.ImportResult.Imported;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.report.words.ConflictWords;
import org.fourfold.solver.AutoSolver;
import org.fourfold.solver.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A scenario of the sample without a plan: cash runs out. Its conflict once kept the interior point
 * method going round until time was up.
 */
@Execution(ExecutionMode.CONCURRENT)
class SampleConflictTest {
  @Test
  void lateClaimsAreExplainedToTheEnd() {
    Imported read = (Imported) new FolderFormat().read(Path.of("assets", "sample"));
    Department late = new ScenarioTree(read.workspace()).resolve("LATE_CLAIMS").department();
    AutoSolver solver = new AutoSolver();
    Set<String> phases = ConcurrentHashMap.newKeySet();
    PlanOutcome none =
        new PlanOptimiser(_ -> solver)
            .plan(late, PlanRequest.DEFAULT, p -> phases.add(p.phase()), new Cancellation());

    assertThat(none.status()).isEqualTo(PlanStatus.INFEASIBLE);
    assertThat(none.conflictCutShort()).isFalse();
    assertThat(none.relaxation()).isNotEmpty();
    assertThat(phases).contains("conflict", "ways out");

    List<String> sentences = new ConflictWords(late, Locale.UK).conflict(none.conflict());
    assertThat(sentences).hasSizeLessThan(none.conflict().size() / 2);
    List<String> named = new ArrayList<>();
    none.conflict().forEach(limit -> named.add(limit.code()));
    assertThat(named).contains("cash", "PAY_NURSING");
    assertThat(String.join(" ", sentences))
        .contains("Nursing and support pay", "have to be paid from April to May");
  }
}
