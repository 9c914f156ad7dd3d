package org.fourfold.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourfold.domain.outcome.Mend;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.Relaxation;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.scenario.Assumption;
import org.fourfold.domain.scenario.RelaxationMend;
import org.fourfold.domain.scenario.Scenario;
import org.fourfold.domain.scenario.ScenarioTree;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.report.words.ConflictWords;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.Session;

/** Why there is no plan, in sentences, and the ways out, each of which becomes a scenario. */
public final class WaysOut {
  private static final String CODE = "WAY_OUT_";

  /**
   * A way out.
   *
   * @param title what kind of way it is
   * @param changes a sentence for each thing that changes
   */
  public record Way(String title, List<String> changes, List<Relaxation> relaxation) {}

  private final Session session;
  private final PlanOutcome outcome;
  private final Texts texts;
  private final ConflictWords words;

  public WaysOut(Session session, PlanOutcome outcome, Texts texts) {
    this.session = session;
    this.outcome = outcome;
    this.texts = texts;
    words = new ConflictWords(session.department().get(), session.locale());
  }

  /** The limits that contradict each other, a sentence for each thing. */
  public List<String> conflict() {
    return words.conflict(outcome.conflict());
  }

  /** That some of them may not be needed for the contradiction, where the search was cut short. */
  public Optional<String> cutShort() {
    return words.cutShort(outcome);
  }

  /** The cheapest way first, then others. */
  public List<Way> ways() {
    List<Way> ways = new ArrayList<>();
    if (!outcome.relaxation().isEmpty()) {
      ways.add(way("impossible.cheapest", outcome.relaxation()));
    }
    for (Mend mend : outcome.alternatives()) {
      ways.add(way("impossible.alternative", mend.changes()));
    }
    return ways;
  }

  private Way way(String key, List<Relaxation> changes) {
    return new Way(texts.of(key, changes.size()), words.changes(changes), changes);
  }

  /**
   * Whether a way can be applied: the inputs are still those of the conflict, and every change has
   * a number behind it.
   */
  public boolean canApply(Way way) {
    return !session.planning().busy().get()
        && !session.stale().get()
        && !assumptions(way, CODE).isEmpty();
  }

  /** Makes a scenario of the present one with this way taken, looks at it and plans it. */
  public void apply(Way way) {
    if (!canApply(way)) {
      return;
    }
    Workspace workspace = session.workspace().get();
    String code = new ScenarioTree(workspace).freeCode(CODE);
    String number = code.substring(CODE.length());
    String name = texts.of("mend.name", number);
    Scenario scenario = new Scenario(code, name, session.scenario().get());
    session.branch(texts.of("mend.action", name), scenario, assumptions(way, code));
    session.plan(texts.of("task", name));
  }

  private List<Assumption> assumptions(Way way, String code) {
    Department department = session.department().get();
    return RelaxationMend.of(department, way.relaxation(), code, 1, texts.of("mend.reason"));
  }
}
