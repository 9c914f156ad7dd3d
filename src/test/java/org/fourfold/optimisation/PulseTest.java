package org.fourfold.optimisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.fourfold.domain.plan.Objective;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.solver.Cancellation;
import org.fourfold.solver.SolveProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PulseTest {

  /** Nobody tells anything after the first word; the pulse does until it is closed. */
  @Test
  void silenceIsFilledWithTheLatestUntilTheEnd() throws InterruptedException {
    List<SolveProgress> heard = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch several = new CountDownLatch(4);
    try (Pulse pulse =
        Pulse.of(
            p -> {
              heard.add(p);
              several.countDown();
            })) {
      pulse.heard(new SolveProgress("simplex", 7, 3, 4, 100));
      assertThat(several.await(30, TimeUnit.SECONDS)).isTrue();
    }
    int atEnd = heard.size();
    Thread.sleep(400);
    assertThat(heard).hasSize(atEnd);
    assertThat(heard.getFirst().phase()).isEqualTo(Pulse.BUILDING);
    assertThat(heard.subList(1, atEnd))
        .allMatch(p -> p.phase().equals("simplex") && p.iterations() == 7 && p.incumbent() == 3);
    assertThat(heard).extracting(SolveProgress::seconds).isSorted().allMatch(s -> s < 60);
  }

  @Test
  void whatAListenerThrowsReachesTheWorkingThread() throws InterruptedException {
    CountDownLatch thrown = new CountDownLatch(2);
    try (Pulse pulse =
        Pulse.of(
            p -> {
              thrown.countDown();
              if (thrown.getCount() == 0) {
                throw new IllegalArgumentException("the screen is gone");
              }
            })) {
      assertThat(thrown.await(30, TimeUnit.SECONDS)).isTrue();
      assertThatThrownBy(
              () -> {
                for (int i = 0; i < 1000; i++) {
                  pulse.phase(Pulse.READING, i);
                  Thread.sleep(1);
                }
              })
          .hasMessage("the screen is gone");
    }
  }

  /** From the model to the reading of the plan, in order of time and one clock for all stages. */
  @Test
  void aPlanTellsOfAllItsPhases() {
    List<SolveProgress> heard = Collections.synchronizedList(new ArrayList<>());
    PlanRequest request =
        PlanRequest.DEFAULT.withObjective(Objective.MOST_BENEFIT).withQuestions(true, true);
    Plans.OPTIMISER.plan(
        RandomDepartment.draw(3, true).build(), request, heard::add, new Cancellation());
    assertThat(heard)
        .extracting(SolveProgress::phase)
        .contains(Pulse.BUILDING, Pulse.ONE_MORE, Pulse.TIES, Pulse.READING);
    assertThat(heard).extracting(SolveProgress::seconds).isSorted();
  }
}
