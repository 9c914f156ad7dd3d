package org.fourfold.app.command;

import java.util.List;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.measure.Sentences;
import org.fourfold.domain.measure.Words;
import org.fourfold.domain.outcome.Totals;
import org.fourfold.domain.scenario.AssumptionGroup;
import org.fourfold.domain.scenario.Comparison;
import org.fourfold.domain.scenario.InputDifference;
import org.fourfold.domain.scenario.Scenario;
import org.fourfold.domain.scenario.ScenarioResult;
import org.fourfold.domain.scenario.ScenarioTree;
import org.fourfold.domain.scenario.Waterfall;
import org.fourfold.domain.scenario.WaterfallStep;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.report.words.AssumptionWords;
import org.fourfold.report.words.ConflictWords;
import org.fourfold.report.words.StepWords;

/** Scenarios in words for the console. */
final class ScenariosText {
  private static final int MOST_INPUTS = 20;
  private static final int MOST_LINES = 12;
  private static final String END = System.lineSeparator();

  private final Workspace workspace;
  private final Sentences phrases;
  private final NumberText numbers;
  private final Words words;
  private final AssumptionWords assumptions;

  ScenariosText(Workspace workspace, Sentences phrases) {
    this.workspace = workspace;
    this.phrases = phrases;
    numbers = new NumberText(phrases.locale());
    words = new Words(phrases.locale());
    assumptions = new AssumptionWords(workspace.department(), phrases.locale());
  }

  /** The tree with what each scenario assumes. */
  String tree() {
    StringBuilder text = new StringBuilder(phrases.of("scenarios.base")).append(END);
    branch(text, new ScenarioTree(workspace), "", 1);
    return text.toString();
  }

  private void branch(StringBuilder text, ScenarioTree tree, String parent, int depth) {
    for (Scenario s : tree.children(parent)) {
      String indent = "  ".repeat(depth);
      text.append(indent).append(s.scenario()).append("  ").append(s.name()).append(END);
      for (AssumptionGroup group : AssumptionGroup.of(tree.own(s.scenario()))) {
        text.append(indent).append("    ").append(assumptions.of(group)).append(END);
      }
      branch(text, tree, s.scenario(), depth + 1);
    }
  }

  /** Results, inputs that differ, and the ways from the first scenario to the others. */
  String of(Comparison comparison) {
    StringBuilder text = new StringBuilder(results(comparison));
    for (ScenarioResult s : comparison.scenarios()) {
      why(text, s);
    }
    text.append(END).append(phrases.of("scenarios.inputs")).append(END);
    text.append(inputs(comparison));
    for (Waterfall way : comparison.waterfalls()) {
      text.append(END)
          .append(
              phrases.of("scenarios.way", name(comparison, way.from()), name(comparison, way.to())))
          .append(END)
          .append(way(way));
    }
    return text.toString();
  }

  private String name(Comparison comparison, String code) {
    return comparison.scenarios().stream()
        .filter(s -> s.scenario().equals(code))
        .map(this::name)
        .findFirst()
        .orElse(code);
  }

  private String name(ScenarioResult s) {
    return s.scenario().isEmpty() ? phrases.of("scenarios.base") : s.name();
  }

  private String results(Comparison comparison) {
    TextTable table = new TextTable().words(phrases.of("scenarios.scenario"));
    table.words(phrases.of("status"));
    for (String key : List.of("objective", "total.benefit", "total.cost", "total.income")) {
      table.numbers(phrases.of(key));
    }
    for (ScenarioResult s : comparison.scenarios()) {
      Totals totals = s.hasPlan() ? s.outcome().totals() : null;
      table.row(
          List.of(
              name(s),
              s.outcome() == null
                  ? phrases.of("scenarios.faulty")
                  : words.choice(s.outcome().status()),
              totals == null ? "–" : numbers.amount(s.outcome().objective()),
              totals == null ? "–" : numbers.amount(totals.benefit()),
              totals == null ? "–" : numbers.money(totals.cost()),
              totals == null ? "–" : numbers.money(totals.income())));
    }
    return table.text();
  }

  private void why(StringBuilder text, ScenarioResult s) {
    for (Problem p : s.problems()) {
      text.append(END).append(name(s)).append(": ").append(p.message(phrases.locale()));
    }
    if (s.outcome() != null && !s.outcome().conflict().isEmpty()) {
      ConflictWords why =
          new ConflictWords(
              new ScenarioTree(workspace).resolve(s.scenario()).department(), phrases.locale());
      text.append(END).append(phrases.of("scenarios.conflict", name(s))).append(END);
      List<String> lines = why.conflict(s.outcome().conflict());
      lines.stream().limit(MOST_LINES).forEach(l -> text.append("  ").append(l).append(END));
      if (lines.size() > MOST_LINES) {
        text.append("  ").append(phrases.of("more", lines.size() - MOST_LINES)).append(END);
      }
    }
  }

  private String inputs(Comparison comparison) {
    if (comparison.inputs().isEmpty()) {
      return "  " + phrases.of("none") + END;
    }
    TextTable table =
        new TextTable().words(phrases.of("scenarios.input")).words(phrases.of("scenarios.field"));
    comparison.scenarios().forEach(s -> table.numbers(ComparisonJson.name(s.scenario())));
    for (InputDifference input :
        comparison.inputs().subList(0, Math.min(MOST_INPUTS, comparison.inputs().size()))) {
      List<String> cells = new java.util.ArrayList<>();
      cells.add(assumptions.place(input.file(), input.where()));
      cells.add(assumptions.field(input.file(), input.field()));
      for (String value : input.values()) {
        cells.add(value == null ? "–" : assumptions.value(input.file(), input.field(), value));
      }
      table.row(cells);
    }
    int more = comparison.inputs().size() - MOST_INPUTS;
    return table.text() + (more > 0 ? "  " + phrases.of("more", more) + END : "");
  }

  private String way(Waterfall way) {
    StepWords steps = new StepWords(workspace.department(), phrases.locale());
    TextTable table = new TextTable().words("").numbers("").words("");
    table.row(List.of(phrases.of("scenarios.start"), numbers.amount(way.start()), ""));
    for (WaterfallStep step : way.steps()) {
      boolean alone = step.kind() != WaterfallStep.Kind.MADE || !without(step);
      table.row(
          List.of(
              steps.name(step),
              numbers.amount(step.change()),
              alone ? "" : phrases.of("scenarios.alone")));
    }
    table.row(List.of(phrases.of("scenarios.end"), numbers.amount(way.end()), ""));
    return table.text();
  }

  private static boolean without(WaterfallStep step) {
    return switch (step.status()) {
      case OPTIMAL, FEASIBLE -> false;
      case INFEASIBLE, UNBOUNDED, CANCELLED, FAILED -> true;
    };
  }
}
