package org.fourfold.report.words;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.measure.Sentences;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.Focus;
import org.fourfold.domain.plan.Objective;

/** What one more of a limit is worth, in sentences that can be read out. */
public final class Worth {
  private static final Set<LimitKind> MONEY =
      EnumSet.of(LimitKind.BUDGET, LimitKind.FUNDING, LimitKind.OBLIGATION);
  private static final double THOUSAND = 1000;

  /** Worth below which nothing is said to be worth anything. */
  static final double NOTHING = 1e-9;

  private final PlanOutcome outcome;
  private final PlanWords names;
  private final Sentences texts;
  private final NumberText numbers;

  public Worth(Department department, PlanOutcome outcome, Locale locale) {
    this.outcome = outcome;
    names = new PlanWords(department, locale);
    texts = new Sentences(PlanWords.WORDS, locale);
    numbers = new NumberText(locale);
  }

  /** Whether values are counted in benefit; otherwise in money. */
  public boolean inBenefit() {
    Focus focus = outcome.focus();
    return focus == Focus.SERVICES
        || focus == Focus.INFORMATION
        || focus == Focus.INTEGRATED && outcome.goal() == Objective.MOST_BENEFIT;
  }

  /** Unit in which worth is counted. */
  public String unit() {
    return inBenefit() ? names.benefitUnit() : names.currency();
  }

  /** Gain from one more, positive where it makes the plan better; empty where not verified. */
  public OptionalDouble gain(LimitValue limit) {
    if (limit.shadowPrice() == null) {
      return OptionalDouble.empty();
    }
    boolean most =
        inBenefit()
            || outcome.focus() == Focus.INTEGRATED && outcome.goal() == Objective.BEST_VALUE;
    return OptionalDouble.of(most ? limit.shadowPrice() : -limit.shadowPrice());
  }

  /** How much more can be had at that worth; empty where endless or unknown. */
  public OptionalDouble room(LimitValue limit) {
    if (limit.to() == null) {
      return OptionalDouble.empty();
    }
    double more = limit.to() - limit.limit();
    return more > NOTHING ? OptionalDouble.of(more) : OptionalDouble.empty();
  }

  /**
   * Worth of the next one, or of the next thousand of money, without unit; with a minus where more
   * of it makes the plan worse, and in words where it was not verified.
   */
  public String each(LimitValue limit) {
    OptionalDouble next = next(limit);
    return next.isEmpty() ? texts.of("worth.unknown") : number(next.getAsDouble());
  }

  /** Worth of the next one, or of the next thousand of money; empty where not verified. */
  public OptionalDouble next(LimitValue limit) {
    OptionalDouble gain = gain(limit);
    return gain.isEmpty()
        ? gain
        : OptionalDouble.of(gain.getAsDouble() * (inMoney(limit) ? THOUSAND : 1));
  }

  /** {@code MRI scanner hours in June: one more h is worth 0.043 QALY, up to 3.03 h more.} */
  public String sentence(LimitValue limit) {
    String where = where(limit);
    OptionalDouble gain = gain(limit);
    if (gain.isEmpty()) {
      return texts.of("worth.unverified", where);
    }
    if (Math.abs(gain.getAsDouble()) < NOTHING) {
      return texts.of(limit.binds() ? "worth.reached" : "worth.free", where, left(limit));
    }
    boolean money = inMoney(limit);
    double each = Math.abs(gain.getAsDouble()) * (money ? THOUSAND : 1);
    String one =
        money
            ? texts.of("worth.thousand", names.unit(limit.kind(), limit.code()))
            : texts.of("worth.one", names.unit(limit.kind(), limit.code())).strip();
    OptionalDouble room = room(limit);
    String way = gain.getAsDouble() > 0 ? "gain" : "loss";
    if (room.isPresent() && room.getAsDouble() < (money ? THOUSAND : 1)) {
      // The value ends before a whole one: to promise it for one more would be wrong.
      String unit = names.unit(limit.kind(), limit.code());
      String per = money ? texts.of("worth.per-thousand", unit) : unit;
      return texts.of(
          "worth.short-" + way, where, value(each), per, amount(limit, room.getAsDouble()));
    }
    String key = "worth." + way;
    String upTo =
        room.isPresent() ? texts.of("worth.up-to", amount(limit, room.getAsDouble())) : "";
    return texts.of(key, where, one, value(each), upTo);
  }

  private String where(LimitValue limit) {
    String name = names.name(limit.kind(), limit.code());
    return limit.period().equals(Period.TOTAL)
        ? texts.of("worth.over", name)
        : texts.of("worth.in", name, names.period(limit.period()));
  }

  private String left(LimitValue limit) {
    return amount(limit, limit.slack());
  }

  private String amount(LimitValue limit, double value) {
    String unit = names.unit(limit.kind(), limit.code());
    return (size(limit, value) + " " + unit).strip();
  }

  /** An amount of what is limited, without its unit. */
  public String size(LimitValue limit, double value) {
    return inMoney(limit) ? numbers.money(value) : numbers.amount(value);
  }

  private String value(double each) {
    return number(each) + " " + unit();
  }

  private String number(double each) {
    return inBenefit() ? numbers.amount(each) : numbers.money(each);
  }

  /**
   * The limits whose next unit would help most, one for each thing, and not many of one kind;
   * demand itself is left out.
   */
  public List<LimitValue> best(int most, int ofOneKind) {
    Set<String> seen = new HashSet<>();
    Map<LimitKind, Integer> kinds = new EnumMap<>(LimitKind.class);
    return outcome.binding().stream()
        .filter(l -> l.kind() != LimitKind.DEMAND && l.kind() != LimitKind.OBLIGATION)
        .filter(l -> !l.code().contains("/") || l.kind() == LimitKind.BUDGET)
        .filter(l -> gain(l).orElse(0) > NOTHING)
        .filter(l -> seen.add(l.kind() + l.code()))
        .filter(
            l ->
                kinds.merge(inMoney(l) ? LimitKind.BUDGET : l.kind(), 1, Integer::sum) <= ofOneKind)
        .limit(most)
        .toList();
  }

  /** Whether a limit is counted in money, whose next thousand is spoken of, not the next one. */
  public boolean inMoney(LimitValue limit) {
    return MONEY.contains(limit.kind())
        || limit.kind() == LimitKind.RULE && !names.unit(limit.kind(), limit.code()).isEmpty();
  }
}
