package org.fourfold.ui.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.report.words.PlanWords;
import org.fourfold.report.words.Worth;
import org.fourfold.ui.mvvm.Texts;

/** Limits of a plan as lines, in groups by what they limit or by month. */
final class LimitLines {
  /** What is there again in each month: amounts of several months make no sum. */
  private static final Set<LimitKind> LEVELS =
      EnumSet.of(LimitKind.HEADCOUNT, LimitKind.STOCK, LimitKind.BACKLOG, LimitKind.RULE);

  private final PlanWords names;
  private final Worth worth;
  private final Texts texts;
  private final NumberText numbers;

  LimitLines(Department department, PlanOutcome outcome, Texts texts) {
    this.texts = texts;
    names = new PlanWords(department, texts.locale());
    worth = new Worth(department, outcome, texts.locale());
    numbers = new NumberText(texts.locale());
  }

  Worth worth() {
    return worth;
  }

  String name(LimitValue limit) {
    return names.name(limit.kind(), limit.code());
  }

  String period(LimitValue limit) {
    return names.period(limit.period());
  }

  /** Groups of one thing each, opening to its months; what is worth most comes first. */
  List<LimitLine> byThing(List<LimitValue> limits) {
    return groups(limits, l -> l.kind() + "/" + l.code(), this::thing);
  }

  private LimitLine thing(List<LimitValue> limits) {
    List<LimitLine> parts =
        limits.stream()
            .sorted(Comparator.comparingInt(l -> names.place(l.period())))
            .map(l -> line(l).named(period(l), texts.of(l.binds() ? "limits.full" : "limits.free")))
            .toList();
    LimitLine dearest = line(dearest(limits));
    String name = name(dearest.limit());
    List<String> reached =
        limits.stream().filter(LimitValue::binds).map(LimitValue::period).toList();
    String when = reached.isEmpty() ? "" : names.when(reached);
    if (parts.size() == 1) {
      return dearest.named(name, reached.isEmpty() ? period(dearest.limit()) : when);
    }
    if (LEVELS.contains(dearest.limit().kind())) {
      double fullest = limits.stream().mapToDouble(LimitLines::share).max().orElse(Double.NaN);
      String most = Double.isNaN(fullest) ? "" : texts.of("limits.fullest", numbers.share(fullest));
      return dearest.group(name, when, fullest, most, parts);
    }
    double used = limits.stream().mapToDouble(LimitValue::used).sum();
    double limit = limits.stream().mapToDouble(LimitValue::limit).sum();
    return dearest.group(name, when, used / limit, used(dearest.limit(), used, limit), parts);
  }

  /** Groups of one month each, opening to its limits, in order of time. */
  List<LimitLine> byMonth(List<LimitValue> limits) {
    List<LimitLine> groups = new ArrayList<>(groups(limits, LimitValue::period, this::month));
    groups.sort(Comparator.comparingInt(g -> names.place(g.limit().period())));
    return groups;
  }

  private LimitLine month(List<LimitValue> limits) {
    List<LimitLine> parts =
        limits.stream()
            .sorted(Comparator.comparingDouble(this::weight).reversed())
            .map(l -> line(l).named(name(l), texts.of(l.binds() ? "limits.full" : "limits.free")))
            .toList();
    long reached = limits.stream().filter(LimitValue::binds).count();
    LimitLine first = parts.getFirst();
    String note = texts.of("limits.reached.count", reached);
    return first.group(period(first.limit()), note, Double.NaN, "", parts);
  }

  private List<LimitLine> groups(
      List<LimitValue> limits,
      Function<LimitValue, String> key,
      Function<List<LimitValue>, LimitLine> group) {
    Map<String, List<LimitValue>> together = new LinkedHashMap<>();
    limits.stream()
        .sorted(Comparator.comparingDouble(this::weight).reversed())
        .forEach(l -> together.computeIfAbsent(key.apply(l), _ -> new ArrayList<>()).add(l));
    return together.values().stream().map(group).toList();
  }

  private LimitValue dearest(List<LimitValue> limits) {
    return limits.stream().max(Comparator.comparingDouble(this::weight)).orElseThrow();
  }

  /** What all of a limit is worth at its price; those that are not reached come last. */
  private double weight(LimitValue limit) {
    return limit.binds() ? Math.abs(worth.gain(limit).orElse(0) * limit.limit()) : -1;
  }

  LimitLine line(LimitValue l) {
    String unit = names.unit(l.kind(), l.code());
    OptionalDouble gain = worth.gain(l);
    boolean nothing = Math.abs(gain.orElse(0)) < 1e-9;
    String per = worth.inMoney(l) ? texts.of("limits.thousand", unit) : unit;
    String each =
        gain.isEmpty()
            ? texts.of("limits.unverified")
            : nothing ? "–" : texts.of("limits.per", worth.each(l), per).strip();
    return new LimitLine(
        l,
        name(l),
        "",
        share(l),
        used(l, l.used(), l.limit()),
        gain.orElse(Double.NaN),
        each,
        List.of());
  }

  /** Of an at-least limit more than all may be used: then it is not reached. */
  private static double share(LimitValue l) {
    double share = l.limit() == 0 ? Double.NaN : l.used() / l.limit();
    return l.binds() ? 1 : Math.min(share, 0.999);
  }

  private String used(LimitValue l, double used, double limit) {
    return texts
        .of("limits.used", size(l, used), size(l, limit), names.unit(l.kind(), l.code()))
        .strip();
  }

  /** Money below half a penny is rounding of the engine. */
  private String size(LimitValue l, double value) {
    boolean money = worth.inMoney(l);
    return money ? numbers.money(Math.abs(value) < 0.005 ? 0 : value) : numbers.amount(value);
  }

  /** The range in which the worth holds, in words; empty where nothing is known of it. */
  String range(LimitValue l) {
    String unit = names.unit(l.kind(), l.code());
    if (l.from() == null && l.to() == null) {
      return "";
    }
    if (l.from() == null || l.to() == null) {
      String key = l.from() == null ? "limits.range.to" : "limits.range.from";
      return texts.of(key, size(l, l.from() == null ? l.to() : l.from()), unit);
    }
    return texts.of("limits.range", size(l, l.from()), size(l, l.to()), unit);
  }

  String unit(LimitValue l) {
    return names.unit(l.kind(), l.code());
  }

  String left(LimitValue l) {
    return (size(l, l.slack()) + " " + unit(l)).strip();
  }
}
