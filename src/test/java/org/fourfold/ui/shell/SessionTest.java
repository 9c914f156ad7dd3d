package org.fourfold.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.scenario.Scenario;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.store.AuditEntry;
import org.fourfold.ui.SampleWorkspace;
import org.fourfold.ui.TestDesk;
import org.junit.jupiter.api.Test;

class SessionTest {
  private final Session session = TestDesk.session(SampleWorkspace.read());

  @Test
  void anEditCanBeUndoneAndDoneAgain() {
    Workspace before = session.workspace().get();
    TestDesk.recodeFirstResource(session, "OTHER");
    Workspace after = session.workspace().get();
    assertThat(after).isNotEqualTo(before);
    assertThat(session.history().undoable().get()).isEqualTo("Change of code");
    session.undo();
    assertThat(session.workspace().get()).isSameAs(before);
    session.redo();
    assertThat(session.workspace().get()).isSameAs(after);
  }

  @Test
  void aPlanIsStaleAfterAChangeAndFreshAgainAfterUndo() {
    session.plan("Planning");
    assertThat(session.outcome().getValue()).isPresent();
    assertThat(session.stale().get()).isFalse();
    TestDesk.recodeFirstResource(session, "OTHER");
    assertThat(session.stale().get()).isTrue();
    session.undo();
    assertThat(session.stale().get()).isFalse();
  }

  @Test
  void problemsFollowTheRows() {
    assertThat(session.errors()).isEmpty();
    TestDesk.recodeFirstResource(session, "OTHER");
    assertThat(session.errors()).extracting(Problem::fault).contains(Fault.UNKNOWN_CODE);
    session.undo();
    assertThat(session.errors()).isEmpty();
  }

  @Test
  void aScenarioIsLookedAtAndNotChanged() {
    Workspace before = session.workspace().get();
    String code =
        before.rows(org.fourfold.domain.scenario.PlanningTables.SCENARIOS).getFirst().scenario();
    session.look(code);
    assertThat(session.department().get()).isNotEqualTo(before.department());
    TestDesk.recodeFirstResource(session, "OTHER");
    assertThat(session.workspace().get()).isSameAs(before);
    session.look("");
    assertThat(session.department().get()).isEqualTo(before.department());
  }

  @Test
  void undoOfAScenarioLeadsBackToTheOneItWasMadeOf() {
    session.branch("first", new Scenario("FIRST", "First", ""), List.of());
    session.branch("second", new Scenario("SECOND", "Second", "FIRST"), List.of());
    assertThat(session.scenario().get()).isEqualTo("SECOND");
    session.undo();
    assertThat(session.scenario().get()).isEqualTo("FIRST");
    session.undo();
    assertThat(session.scenario().get()).isEmpty();
    session.redo();
    assertThat(session.scenario().get()).isEqualTo("FIRST");
    session.redo();
    assertThat(session.scenario().get()).isEqualTo("SECOND");
  }

  @Test
  void everyChangeIsKeptInItsOrderAndTheFileLetGoAtTheEnd() {
    List<String> kept = new ArrayList<>();
    Saver saver =
        new NoSaver() {
          @Override
          public void save(String action, Workspace workspace) {
            kept.add(action);
          }

          @Override
          public void keep(OutcomeKey key, PlanOutcome outcome) {
            kept.add(key.focus().code());
          }

          @Override
          public void close() {
            kept.add("close");
          }
        };
    Workspace sample = SampleWorkspace.read();
    session.open(new Opened("A", Optional.empty(), sample, Map.of(), Optional.of(saver)));
    TestDesk.recodeFirstResource(session, "OTHER");
    session.plan("Planning");
    session.undo();
    assertThat(session.saving().state().get()).isEqualTo(Saving.State.SAVED);
    assertThat(session.history().dirty().get()).isFalse();
    session.close(() -> kept.add("then"));
    assertThat(kept)
        .containsExactly("Change of code", "integrated", "Change of code", "close", "then");
  }

  @Test
  void aFailedSaveSaysWhyAndStaysUnsaved() {
    Saver full =
        new NoSaver() {
          @Override
          public void save(String action, Workspace workspace) throws Exception {
            throw new java.io.IOException("The disk is full. Make room and change something.");
          }
        };
    Workspace sample = SampleWorkspace.read();
    session.open(new Opened("A", Optional.empty(), sample, Map.of(), Optional.of(full)));
    TestDesk.recodeFirstResource(session, "OTHER");
    assertThat(session.saving().state().get()).isEqualTo(Saving.State.FAILED);
    assertThat(session.saving().reason().get()).startsWith("The disk is full");
    assertThat(session.history().dirty().get()).isTrue();
  }

  @Test
  void aPlannerThatBreaksLeavesTheSessionUsable() {
    Session broken =
        TestDesk.session(
            SampleWorkspace.read(),
            (department, request, listener, cancellation) -> {
              throw new IllegalStateException("The engine broke.");
            });
    broken.plan("Planning");
    assertThat(broken.planning().failure().get()).isEqualTo("The engine broke.");
    assertThat(broken.planning().busy().get()).isFalse();
  }

  /** Keeps nothing. */
  private static class NoSaver implements Saver {
    @Override
    public void save(String action, Workspace workspace) throws Exception {}

    @Override
    public void keep(OutcomeKey key, PlanOutcome outcome) {}

    @Override
    public List<AuditEntry> changes(int most) {
      return List.of();
    }

    @Override
    public void backUp(Path archive) {}

    @Override
    public void close() {}
  }
}
