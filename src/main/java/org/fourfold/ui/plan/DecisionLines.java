package org.fourfold.ui.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Words;
import org.fourfold.domain.outcome.DecisionKind;
import org.fourfold.domain.outcome.DecisionValue;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.Objective;
import org.fourfold.report.words.PlanWords;
import org.fourfold.report.words.Worth;
import org.fourfold.ui.mvvm.Texts;

/** Decisions of a plan as lines, in groups of one thing each that open to its months. */
final class DecisionLines {
  private static final double NOTHING = 1e-9;

  private final PlanWords names;
  private final Worth worth;
  private final Texts texts;
  private final Words words;
  private final NumberText numbers;
  private final boolean most;

  DecisionLines(Department department, PlanOutcome outcome, Texts texts) {
    this.texts = texts;
    names = new PlanWords(department, texts.locale());
    worth = new Worth(department, outcome, texts.locale());
    words = new Words(texts.locale());
    numbers = new NumberText(texts.locale());
    most = worth.inBenefit() || outcome.goal() == Objective.BEST_VALUE;
  }

  String unit() {
    return worth.unit();
  }

  String name(DecisionValue d) {
    return names.name(d.kind(), d.code());
  }

  String other(DecisionValue d) {
    return d.other().isEmpty() ? "" : names.category(d.other());
  }

  String period(DecisionValue d) {
    return names.period(d.period());
  }

  /** Groups in the order of the plan. */
  List<DecisionLine> groups(List<DecisionValue> decisions) {
    Map<String, List<DecisionValue>> together = new LinkedHashMap<>();
    decisions.forEach(
        d ->
            together
                .computeIfAbsent(
                    d.kind() + "/" + d.code() + "/" + d.other(), _ -> new ArrayList<>())
                .add(d));
    return together.values().stream().map(this::group).toList();
  }

  private DecisionLine group(List<DecisionValue> decisions) {
    DecisionValue first = decisions.getFirst();
    List<DecisionLine> parts =
        decisions.stream()
            .sorted(Comparator.comparingInt(d -> names.place(d.period())))
            .map(d -> line(d, period(d), "", d.value()))
            .toList();
    String other = other(first);
    String note = words.choice(first.kind()) + (other.isEmpty() ? "" : ": " + other);
    DecisionLine sum = line(first, name(first), note, amount(parts));
    String how = parts.size() > 1 ? texts.of("decisions.sum." + summing(first.kind())) : "";
    boolean same = parts.stream().allMatch(p -> p.ties().equals(sum.ties()));
    return new DecisionLine(
        first,
        sum.name(),
        note,
        sum.amount(),
        (sum.shown() + " " + how).strip(),
        Double.NaN,
        "",
        same ? sum.ties() : texts.of("decisions.ties.mixed"),
        parts);
  }

  /** How months are summed up: posts and money in stock are there again each month. */
  private static String summing(DecisionKind kind) {
    return switch (kind) {
      case RESOURCE -> "mean";
      case STOCK, BACKLOG -> "last";
      case SERVICE, INFORMATION, FUNDING, HIRE, RELEASE, REFUSED -> "total";
    };
  }

  private static double amount(List<DecisionLine> parts) {
    double sum = parts.stream().mapToDouble(DecisionLine::amount).sum();
    return switch (summing(parts.getFirst().decision().kind())) {
      case "mean" -> sum / parts.size();
      case "last" -> parts.getLast().amount();
      default -> sum;
    };
  }

  private DecisionLine line(DecisionValue d, String name, String note, double amount) {
    String unit = names.unit(d.kind(), d.code());
    String shown = (size(d, amount) + " " + unit).strip();
    double forced = d.reducedCost() == null ? Double.NaN : better(d.reducedCost());
    String ties = d.inOptima() == null ? "" : texts.of("decisions.ties." + d.inOptima());
    return new DecisionLine(
        d, name, note, amount, shown, forced, forced(d, forced), ties, List.of());
  }

  private String size(DecisionValue d, double amount) {
    boolean money = names.unit(d.kind(), d.code()).equals(names.currency());
    return money ? numbers.money(Math.abs(amount) < 0.005 ? 0 : amount) : numbers.amount(amount);
  }

  /** Positive where one more makes the plan better. */
  private double better(double change) {
    return most ? change : -change;
  }

  private String forced(DecisionValue d, double forced) {
    if (Double.isNaN(forced)) {
      return texts.of("limits.unverified");
    }
    return Math.abs(forced) < NOTHING
        ? "–"
        : texts.of("limits.per", objective(forced), names.unit(d.kind(), d.code())).strip();
  }

  private String objective(double value) {
    return worth.inBenefit() ? numbers.amount(value) : numbers.money(value);
  }

  /** What is decided, in a sentence. */
  String sentence(DecisionLine line) {
    DecisionValue d = line.decision();
    return line.parts().isEmpty()
        ? texts.of("decisions.in", words.choice(d.kind()), name(d), line.name(), line.shown())
        : texts.of("decisions.all", words.choice(d.kind()), name(d), line.shown());
  }

  /** What one more would change, and how far its worth may move; a sentence each. */
  List<String> facts(DecisionLine line) {
    DecisionValue d = line.decision();
    if (!line.parts().isEmpty()) {
      return List.of();
    }
    String unit = names.unit(d.kind(), d.code());
    List<String> facts = new ArrayList<>();
    if (Double.isNaN(line.forced())) {
      facts.add(texts.of("decisions.unverified"));
    } else if (Math.abs(line.forced()) < NOTHING) {
      facts.add(texts.of("decisions.free"));
    } else {
      String key = line.forced() < 0 ? "decisions.worse" : "decisions.better";
      facts.add(texts.of(key, unit, objective(Math.abs(line.forced())), unit()));
    }
    if (d.coefficient() != null) {
      range(d, unit).ifPresent(facts::add);
    }
    return facts;
  }

  private java.util.Optional<String> range(DecisionValue d, String unit) {
    Double from = d.coefficientFrom();
    Double to = d.coefficientTo();
    if (from == null && to == null) {
      return java.util.Optional.empty();
    }
    String key = from == null ? "decisions.to" : to == null ? "decisions.from" : "decisions.range";
    String low = objective(from == null ? to : from);
    String high = to == null ? "" : objective(to);
    return java.util.Optional.of(
        texts.of(key, unit, objective(d.coefficient()), unit(), low, high));
  }
}
