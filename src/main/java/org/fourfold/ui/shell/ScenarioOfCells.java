package org.fourfold.ui.shell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourfold.domain.measure.Words;
import org.fourfold.domain.scenario.Assumption;
import org.fourfold.domain.scenario.Operation;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.Scenario;
import org.fourfold.domain.scenario.ScenarioTree;
import org.fourfold.ui.control.CellPlace;
import org.fourfold.ui.mvvm.Dialogs;
import org.fourfold.ui.mvvm.Texts;

/** Makes a scenario of the cells chosen in a grid: all of them times a factor. */
public final class ScenarioOfCells {
  private final Session session;
  private final Dialogs dialogs;
  private final Texts texts;
  private final Words words;

  public ScenarioOfCells(Session session, Dialogs dialogs, Texts texts) {
    this.session = session;
    this.dialogs = dialogs;
    this.texts = texts;
    words = new Words(session.locale());
  }

  /** Asks for the factor and looks at the new scenario, which stands on the one looked at. */
  public void make(List<CellPlace> cells) {
    String title = texts.of("cells.title");
    Optional<String> asked = dialogs.ask(title, texts.of("cells.label", cells.size()), "1.1");
    if (asked.isEmpty()) {
      return;
    }
    Optional<BigDecimal> factor = number(asked.get());
    if (factor.isEmpty()) {
      dialogs.fail(title, texts.of("cells.refused", asked.get()));
      return;
    }
    ScenarioTree tree = new ScenarioTree(session.workspace().get());
    String code = tree.freeCode("SCENARIO_");
    String times = factor.get().toPlainString();
    String table =
        PlanningTables.of(cells.getFirst().file())
            .map(words::table)
            .orElse(cells.getFirst().file());
    String name = texts.of("cells.name", table, times);
    List<Assumption> assumptions = new ArrayList<>();
    for (CellPlace cell : cells) {
      assumptions.add(scaled(cell, code, assumptions.size() + 1, times));
    }
    Scenario made = new Scenario(code, name, session.scenario().get());
    session.branch(texts.of("cells.action", name), made, assumptions);
  }

  private static Optional<BigDecimal> number(String text) {
    try {
      return Optional.of(new BigDecimal(text.strip().replace(',', '.')));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private static Assumption scaled(CellPlace cell, String scenario, int order, String factor) {
    return new Assumption(
        scenario,
        order,
        cell.file(),
        cell.where(),
        cell.field(),
        Operation.SCALE,
        factor,
        null,
        null,
        "",
        "",
        "",
        null);
  }
}
