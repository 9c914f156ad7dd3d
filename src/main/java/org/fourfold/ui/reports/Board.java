package org.fourfold.ui.reports;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.scenario.BoardEvidence;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.report.ReportInput;
import org.fourfold.solver.Cancellation;
import org.fourfold.ui.mvvm.Background;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.OutcomeKey;
import org.fourfold.whatif.BoardQuestion;

/** What a board paper shows beside the plan; gathered once for the same inputs. */
final class Board {
  /** Draws that leave time for a coffee, not for a meal. */
  private static final int RUNS = 60;

  private record Asked(Workspace workspace, String scenario, PlanOutcome plan) {}

  private final PlanOptimiser optimiser;
  private final Texts texts;
  private Asked asked;
  private BoardEvidence found;

  Board(PlanOptimiser optimiser, Texts texts) {
    this.optimiser = optimiser;
    this.texts = texts;
  }

  /**
   * The report's input with what a board is shown; called off the screen's thread, one at a time.
   *
   * @param kept plans at hand
   * @throws CancellationException where it was stopped
   */
  synchronized ReportInput with(
      ReportInput input,
      PlanRequest request,
      Map<OutcomeKey, PlanOutcome> kept,
      Background.Progress told) {
    Asked now = new Asked(input.workspace(), input.scenario(), input.outcome());
    if (asked == null
        || asked.workspace() != now.workspace()
        || asked.plan() != now.plan()
        || !asked.scenario().equals(now.scenario())) {
      Cancellation cancellation = new Cancellation();
      told.onCancel(cancellation::request);
      BoardEvidence gathered =
          new BoardQuestion(
                  optimiser,
                  input.workspace(),
                  request,
                  (code, department) -> atHand(code, department, input, request, kept))
              .gather(
                  input.scenario(),
                  BoardQuestion.usual(input.workspace(), input.scenario()),
                  RUNS,
                  heard ->
                      told.tell(
                          texts.of("board.progress", heard.done(), heard.of()),
                          heard.of() == 0 ? -1 : heard.done() / (double) heard.of()),
                  cancellation);
      if (cancellation.requested()) {
        throw new CancellationException(texts.of("board.stopped"));
      }
      asked = now;
      found = gathered;
    }
    return input.with(found);
  }

  private static Optional<PlanOutcome> atHand(
      String code,
      Department department,
      ReportInput input,
      PlanRequest request,
      Map<OutcomeKey, PlanOutcome> kept) {
    if (code.equals(input.scenario())) {
      return Optional.of(input.outcome());
    }
    OutcomeKey key =
        new OutcomeKey(
            code, request.focus(), request.objective().orElse(department.profile().objective()));
    return Optional.ofNullable(kept.get(key))
        .filter(o -> o.inputHash().equals(department.hash()))
        .filter(o -> o.hasPlan() || !o.conflict().isEmpty());
  }
}
