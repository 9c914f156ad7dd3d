package org.fourfold.ui.scenarios;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Words;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.Totals;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.scenario.Comparison;
import org.fourfold.domain.scenario.InputDifference;
import org.fourfold.domain.scenario.ScenarioResult;
import org.fourfold.report.words.AssumptionWords;
import org.fourfold.report.words.PlanWords;
import org.fourfold.ui.mvvm.Texts;

/** The rows of a comparison: results, spend, inputs that differ. */
final class CompareLines {
  private static final String NONE = "–";

  private final Comparison comparison;
  private final Texts texts;
  private final Words words;
  private final NumberText numbers;
  private final PlanWords names;
  private final AssumptionWords assumptions;

  CompareLines(Comparison comparison, Department department, Texts texts) {
    this.comparison = comparison;
    this.texts = texts;
    words = new Words(texts.locale());
    numbers = new NumberText(texts.locale());
    names = new PlanWords(department, texts.locale());
    assumptions = new AssumptionWords(department, texts.locale());
  }

  List<CompareLine> all() {
    List<CompareLine> lines = new ArrayList<>();
    lines.add(CompareLine.heading(texts.of("compare.results")));
    lines.add(status());
    lines.add(amount("compare.benefit", names.benefitUnit(), Totals::benefit));
    lines.add(amount("compare.cost", names.currency(), Totals::cost));
    lines.add(amount("compare.income", names.currency(), Totals::income));
    lines.add(amount("compare.moneyCost", names.currency(), Totals::moneyCost));
    lines.add(amount("compare.refused", "", Totals::refused));
    lines.add(amount("compare.loans", names.currency(), Totals::loanBalance));
    Set<String> categories = new LinkedHashSet<>();
    for (ScenarioResult s : comparison.scenarios()) {
      if (s.hasPlan()) {
        categories.addAll(s.outcome().totals().spend().keySet());
      }
    }
    if (!categories.isEmpty()) {
      lines.add(CompareLine.heading(texts.of("compare.spend", names.currency())));
      categories.forEach(
          c -> lines.add(amount(names.category(c), t -> t.spend().getOrDefault(c, 0.0))));
    }
    lines.add(CompareLine.heading(texts.of("compare.inputs", comparison.inputs().size())));
    comparison.inputs().forEach(i -> lines.add(input(i)));
    return lines;
  }

  private CompareLine status() {
    List<String> values = new ArrayList<>();
    for (ScenarioResult s : comparison.scenarios()) {
      PlanOutcome outcome = s.outcome();
      values.add(outcome == null ? texts.of("standing.faulty") : words.choice(outcome.status()));
    }
    return new CompareLine(texts.of("compare.status"), values, values);
  }

  private CompareLine amount(String key, String unit, ToDoubleFunction<Totals> of) {
    String label = texts.of(key);
    return amount(unit.isEmpty() ? label : label + ", " + unit, of);
  }

  private CompareLine amount(String label, ToDoubleFunction<Totals> of) {
    List<String> values = new ArrayList<>();
    List<String> differences = new ArrayList<>();
    ScenarioResult first = comparison.scenarios().getFirst();
    for (ScenarioResult s : comparison.scenarios()) {
      double value = s.hasPlan() ? of.applyAsDouble(s.outcome().totals()) : Double.NaN;
      values.add(numbers.amount(value));
      double change =
          first.hasPlan() && s != first
              ? value - of.applyAsDouble(first.outcome().totals())
              : Double.NaN;
      String text = numbers.amount(change);
      differences.add(
          s == first ? numbers.amount(value) : change > 0 && !text.equals("0") ? "+" + text : text);
    }
    return new CompareLine(label, values, differences);
  }

  private CompareLine input(InputDifference i) {
    List<String> values = new ArrayList<>();
    for (String value : i.values()) {
      values.add(
          value == null
              ? NONE
              : value.isEmpty() ? NONE : assumptions.value(i.file(), i.field(), value));
    }
    String field = i.field().equals("amount") ? "" : ": " + assumptions.field(i.file(), i.field());
    return new CompareLine(assumptions.place(i.file(), i.where()) + field, values, values);
  }
}
