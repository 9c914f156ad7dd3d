package org.fourfold.ui.plan;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.layout.HBox;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.ui.control.result.ResultTree;
import org.fourfold.ui.mvvm.Texts;

/** The limits of a plan in groups, and beside them in sentences what more of one is worth. */
final class LimitsView {
  private final LimitsViewModel model;
  private final PlanViewModel plan;
  private final Texts texts;
  private final ResultTree<LimitLine> tree;
  private final Aside aside = new Aside();
  private final HBox node;

  LimitsView(LimitsViewModel model, PlanViewModel plan) {
    this.model = model;
    this.plan = plan;
    texts = plan.texts();
    tree = new ResultTree<>(texts.of("limits.empty"));
    tree.names(texts.of("column.limit.name"), LimitLine::name, LimitLine::note);
    tree.bars(texts.of("column.used"), 196, LimitLine::share, LimitLine::used);
    TreeTableColumn<LimitLine, LimitLine> gain =
        tree.numbers("", 156, l -> Double.isNaN(l.gain()) ? 0 : l.gain(), LimitLine::worth);
    node = aside.beside(filters(), tree.node());
    tree.chosen().subscribe(this::tell);
    model.groups().addListener((ListChangeListener<LimitLine>) _ -> show(gain));
    show(gain);
  }

  Node node() {
    return node;
  }

  private HBox filters() {
    FilterBar bar = new FilterBar(texts, "limits");
    bar.search(model.query());
    bar.kinds(LimitKind.values(), model.kind(), plan.words());
    bar.only("reached", model.reachedOnly());
    bar.sides("thing", "month", model.byMonth());
    bar.count(model.groups(), model::shown, model::count);
    return bar.node();
  }

  private void show(TreeTableColumn<LimitLine, LimitLine> gain) {
    gain.setText(texts.of("column.gain.unit", model.unit()));
    tree.show(model.groups(), LimitLine::parts);
    tell(tree.chosen().getValue());
  }

  private void tell(LimitLine line) {
    aside.clear();
    if (line != null) {
      aside.lead(model.sentence(line));
      model.facts(line).forEach(aside::fact);
    }
    if (!model.best().isEmpty()) {
      aside.heading(texts.of("limits.best"));
      model.best().forEach(l -> aside.item(model.sentence(l)));
    }
    String settled = plan.settled("settled.marginals", PlanOutcome::marginalSolves);
    if (!settled.isEmpty()) {
      aside.fact(settled);
    }
    aside.ask(
        texts.of("limits.ask"),
        texts.of("limits.ask.about"),
        plan.canOptimise(),
        () -> plan.findOut(false, true));
  }
}
