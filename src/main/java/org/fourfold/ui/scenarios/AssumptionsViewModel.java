package org.fourfold.ui.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.scenario.Assumption;
import org.fourfold.domain.scenario.AssumptionGroup;
import org.fourfold.domain.scenario.LostRow;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.ScenarioEdit;
import org.fourfold.domain.scenario.ScenarioTree;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.report.words.AssumptionWords;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.Session;

/** What the scenario looked at assumes, in sentences, with what no longer fits and its mend. */
public final class AssumptionsViewModel {
  private final Session session;
  private final Texts texts;

  /**
   * An assumption that cannot be made.
   *
   * @param sentence what it assumes
   * @param trouble why it cannot be made
   * @param mended the same with a condition that finds rows, where there is one like it
   * @param mend what mending it would say, {@code ""} where it cannot be
   */
  public record Lost(
      Assumption assumption,
      String sentence,
      String trouble,
      Optional<Assumption> mended,
      String mend) {}

  public AssumptionsViewModel(Session session, Texts texts) {
    this.session = session;
    this.texts = texts;
  }

  private Workspace workspace() {
    return session.workspace().get();
  }

  private Locale locale() {
    return session.locale();
  }

  /** One sentence for each group of its own assumptions, in order, with the reason given. */
  public List<String> sentences() {
    ScenarioTree tree = new ScenarioTree(workspace());
    AssumptionWords words = new AssumptionWords(session.department().get(), locale());
    return AssumptionGroup.of(tree.own(session.scenario().get())).stream()
        .map(
            g ->
                g.first().reason().isBlank()
                    ? words.of(g)
                    : texts.of("sentence.reason", words.of(g), g.first().reason()))
        .toList();
  }

  /** What its ancestors assume, as names from the base on; {@code ""} where it has none. */
  public String standsOn() {
    ScenarioTree tree = new ScenarioTree(workspace());
    List<String> names = new ArrayList<>(List.of(texts.of("base")));
    List<String> lineage = tree.lineage(session.scenario().get());
    lineage.stream().limit(Math.max(0, lineage.size() - 1)).map(tree::name).forEach(names::add);
    return String.join(" › ", names);
  }

  /** Its own assumptions that cannot be made. */
  public List<Lost> lost() {
    String scenario = session.scenario().get();
    ScenarioTree tree = new ScenarioTree(workspace());
    List<Assumption> all = workspace().rows(PlanningTables.ASSUMPTIONS);
    Department department = tree.resolve(scenario).department();
    AssumptionWords words = new AssumptionWords(department, locale());
    List<Lost> lost = new ArrayList<>();
    for (Problem p : tree.resolve(scenario).problems()) {
      int at = p.row() - 2;
      boolean own =
          p.file().equals(PlanningTables.ASSUMPTIONS.file())
              && at >= 0
              && at < all.size()
              && all.get(at).scenario().equals(scenario);
      if (own) {
        Assumption a = all.get(at);
        Optional<Assumption> mended = LostRow.mended(department, a);
        String mend =
            mended.map(m -> texts.of("lost.mend", words.place(m.file(), m.where()))).orElse("");
        lost.add(new Lost(a, words.of(a), p.sentence(locale()), mended, mend));
      }
    }
    return lost;
  }

  /** Puts the mended assumption in its place. */
  public void mend(Lost lost) {
    lost.mended().ifPresent(m -> replace(texts.of("action.mend", lost.sentence()), lost, m));
  }

  /** Takes the assumption away. */
  public void remove(Lost lost) {
    replace(texts.of("action.remove", lost.sentence()), lost, null);
  }

  private void replace(String action, Lost lost, Assumption by) {
    List<Assumption> own =
        new ArrayList<>(new ScenarioTree(workspace()).own(lost.assumption().scenario()));
    int at = own.indexOf(lost.assumption());
    if (at >= 0) {
      own.remove(at);
      if (by != null) {
        own.add(at, by);
      }
      session.arrange(action, w -> new ScenarioEdit(w).assume(lost.assumption().scenario(), own));
    }
  }
}
