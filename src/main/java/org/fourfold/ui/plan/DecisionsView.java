package org.fourfold.ui.plan;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.layout.HBox;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.ui.control.result.ResultTree;
import org.fourfold.ui.mvvm.Texts;

/** The decisions of a plan in groups, and beside them what one more of one would change. */
final class DecisionsView {
  private final DecisionsViewModel model;
  private final PlanViewModel plan;
  private final Texts texts;
  private final ResultTree<DecisionLine> tree;
  private final TreeTableColumn<DecisionLine, DecisionLine> forced;
  private final TreeTableColumn<DecisionLine, DecisionLine> ties;
  private final Aside aside = new Aside();
  private final HBox node;

  DecisionsView(DecisionsViewModel model, PlanViewModel plan) {
    this.model = model;
    this.plan = plan;
    texts = plan.texts();
    tree = new ResultTree<>(texts.of("decisions.empty"));
    tree.names(texts.of("column.thing"), DecisionLine::name, DecisionLine::note);
    tree.numbers(texts.of("column.amount"), 184, DecisionLine::amount, DecisionLine::shown);
    forced =
        tree.numbers(
            "", 152, l -> Double.isNaN(l.forced()) ? 0 : l.forced(), DecisionLine::forcedShown);
    ties = tree.words(texts.of("column.ties"), 136, DecisionLine::ties);
    node = aside.beside(filters(), tree.node());
    tree.chosen().subscribe(this::tell);
    model.groups().addListener((ListChangeListener<DecisionLine>) _ -> show());
    show();
  }

  Node node() {
    return node;
  }

  private HBox filters() {
    FilterBar bar = new FilterBar(texts, "decisions");
    bar.search(model.query());
    bar.kinds(DecisionKind.values(), model.kind(), plan.words());
    bar.only("nonzero", model.nonzeroOnly());
    bar.count(model.groups(), model::shown, model::count);
    return bar.node();
  }

  private void show() {
    forced.setText(texts.of("column.forced", model.unit()));
    ties.setVisible(model.tiesKnown());
    tree.show(model.groups(), DecisionLine::parts);
    tell(tree.chosen().getValue());
  }

  private void tell(DecisionLine line) {
    aside.clear();
    if (line != null) {
      aside.lead(model.sentence(line));
      if (!line.ties().isEmpty()) {
        aside.fact(texts.of("decisions.ties", line.ties()));
      }
      model.facts(line).forEach(aside::fact);
      if (!line.parts().isEmpty()) {
        aside.fact(texts.of("decisions.open"));
      }
    }
    String settled = plan.settled("settled.ties", PlanOutcome::tieSolves);
    if (!settled.isEmpty()) {
      aside.fact(settled);
    }
    aside.ask(
        texts.of("decisions.ask"),
        texts.of("decisions.ask.about"),
        plan.canOptimise(),
        () -> plan.findOut(true, false));
  }
}
