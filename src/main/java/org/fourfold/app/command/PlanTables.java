package org.fourfold.app.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fourfold.app.command.ThingNames.Thing;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.measure.Words;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.DecisionValue;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;

/** The two tables of a plan on the console, one line a thing, its periods summed up. */
final class PlanTables {
  private static final int LONGEST_NAME = 34;
  private static final int MOST_BINDING = 25;

  private final PlanOutcome outcome;
  private final Phrases phrases;
  private final Words words;
  private final NumberText numbers;
  private final ThingNames names;
  private final int periods;

  private record Limited(LimitKind kind, String code) {}

  private record Decided(DecisionKind kind, String code) {}

  PlanTables(Department department, PlanOutcome outcome, Phrases phrases) {
    this.outcome = outcome;
    this.phrases = phrases;
    words = new Words(phrases.locale());
    numbers = new NumberText(phrases.locale());
    names = new ThingNames(department);
    periods = department.periods().size();
  }

  /** Limits that hold the plan back: those reached and worth something, the dearest first. */
  TextTable binding() {
    Map<Limited, List<LimitValue>> groups = new LinkedHashMap<>();
    for (LimitValue limit : outcome.binding()) {
      if (limit.shadowPrice() == null || Math.abs(limit.shadowPrice()) > 1e-9) {
        groups
            .computeIfAbsent(new Limited(limit.kind(), limit.code()), _ -> new ArrayList<>())
            .add(limit);
      }
    }
    TextTable table = new TextTable().words(phrases.of("kind")).words(phrases.of("code"));
    table.words(phrases.of("name")).numbers(phrases.of("reached")).numbers(phrases.of("worth"));
    table.words(phrases.of("where"));
    groups.entrySet().stream()
        .limit(MOST_BINDING)
        .forEach(group -> table.row(line(group.getKey(), group.getValue())));
    int left = groups.size() - MOST_BINDING;
    if (left > 0) {
      table.row(List.of("", "", phrases.of("more.binding", left), "", "", ""));
    }
    return table;
  }

  private List<String> line(Limited of, List<LimitValue> limits) {
    LimitValue dearest =
        limits.stream()
            .max(Comparator.comparingDouble(l -> l.shadowPrice() == null ? 0 : worth(l)))
            .orElseThrow();
    String worth = dearest.shadowPrice() == null ? "–" : numbers.amount(dearest.shadowPrice());
    long reached =
        limits.stream()
            .map(LimitValue::period)
            .filter(period -> !period.equals(Period.TOTAL))
            .distinct()
            .count();
    return List.of(
        words.choice(of.kind()),
        of.code(),
        shortened(names.of(of.kind(), of.code())),
        reached == 0 ? "" : reached + "/" + periods,
        worth,
        dearest.period());
  }

  private static double worth(LimitValue limit) {
    return Math.abs(limit.shadowPrice());
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
    Thing thing = names.of(of.kind(), of.code());
    return List.of(
        words.choice(of.kind()),
        of.code(),
        shortened(thing),
        thing.unit(),
        numbers.amount(s.getSum()),
        numbers.amount(s.getAverage()),
        numbers.amount(s.getMin()),
        numbers.amount(s.getMax()));
  }

  private static String shortened(Thing thing) {
    String name = thing.name();
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
  }
}
