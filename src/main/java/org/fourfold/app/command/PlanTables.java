package org.fourfold.app.command;

import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.measure.Sentences;
import org.fourfold.domain.measure.Words;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.DecisionValue;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.report.words.BindingLimit;
import org.fourfold.report.words.PlanWords;
import org.fourfold.report.words.Worth;

/** The two tables of a plan on the console, one line a thing, its periods summed up. */
final class PlanTables {
  private static final int LONGEST_NAME = 34;
  private static final int MOST_BINDING = 25;

  private final PlanOutcome outcome;
  private final Sentences phrases;
  private final Words words;
  private final NumberText numbers;
  private final PlanWords names;
  private final Worth worth;
  private final int periods;

  private record Decided(DecisionKind kind, String code) {}

  PlanTables(Department department, PlanOutcome outcome, Sentences phrases) {
    this.outcome = outcome;
    this.phrases = phrases;
    words = new Words(phrases.locale());
    numbers = new NumberText(phrases.locale());
    names = new PlanWords(department, phrases.locale());
    worth = new Worth(department, outcome, phrases.locale());
    periods = department.periods().size();
  }

  /** Limits that hold the plan back: those reached and worth something, the dearest first. */
  TextTable binding() {
    List<BindingLimit> limits = BindingLimit.priced(outcome);
    TextTable table = new TextTable().words(phrases.of("kind")).words(phrases.of("code"));
    table.words(phrases.of("name")).numbers(phrases.of("reached")).numbers(phrases.of("worth"));
    table.words("").words(phrases.of("where"));
    limits.stream().limit(MOST_BINDING).forEach(limit -> table.row(line(limit)));
    int left = limits.size() - MOST_BINDING;
    if (left > 0) {
      table.row(List.of("", "", phrases.of("more.binding", left), "", "", "", ""));
    }
    return table;
  }

  private List<String> line(BindingLimit limit) {
    LimitValue dearest = limit.dearest();
    String unit = names.unit(limit.kind(), limit.code());
    String per = worth.inMoney(dearest) ? phrases.of("thousand", unit) : unit;
    long reached =
        limit.periods().stream()
            .map(LimitValue::period)
            .filter(period -> !period.equals(Period.TOTAL))
            .distinct()
            .count();
    return List.of(
        words.choice(limit.kind()),
        limit.code(),
        shortened(names.thing(limit.kind(), limit.code())),
        reached == 0 ? "" : reached + "/" + periods,
        worth.each(dearest),
        per.isEmpty() ? worth.unit() : worth.unit() + "/" + per,
        dearest.period());
  }

  /** What is allocated: sum, mean, least and most over the periods. */
  TextTable allocation() {
    Map<Decided, Map<String, Double>> groups = new LinkedHashMap<>();
    Set<String> all = new LinkedHashSet<>();
    for (DecisionValue decision : outcome.decisions()) {
      all.add(decision.period());
      groups
          .computeIfAbsent(
              new Decided(decision.kind(), decision.code()), _ -> new LinkedHashMap<>())
          .merge(decision.period(), decision.value(), Double::sum);
    }
    TextTable table = new TextTable().words(phrases.of("kind")).words(phrases.of("code"));
    table.words(phrases.of("name")).words(phrases.of("unit")).numbers(phrases.of("sum"));
    table.numbers(phrases.of("mean")).numbers(phrases.of("least")).numbers(phrases.of("most"));
    groups.forEach(
        (of, values) -> {
          DoubleSummaryStatistics s =
              all.stream().mapToDouble(p -> values.getOrDefault(p, 0.0)).summaryStatistics();
          if (s.getMax() > 1e-9 || s.getMin() < -1e-9) {
            table.row(line(of, s));
          }
        });
    return table;
  }

  private List<String> line(Decided of, DoubleSummaryStatistics s) {
    return List.of(
        words.choice(of.kind()),
        of.code(),
        shortened(names.name(of.kind(), of.code())),
        names.unit(of.kind(), of.code()),
        numbers.amount(s.getSum()),
        numbers.amount(s.getAverage()),
        numbers.amount(s.getMin()),
        numbers.amount(s.getMax()));
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
  }
}
