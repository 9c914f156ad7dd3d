package org.fourfold.report;

import java.util.EnumSet;
import java.util.Set;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.LimitValue;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Focus;
import org.fourfold.domain.plan.Objective;

/** What one more of a limit is worth, in words: in benefit or money, as a gain or a cost. */
final class Worth {
  /** Limits counted in money, whose next thousand is spoken of rather than the next one. */
  private static final Set<LimitKind> MONEY =
      EnumSet.of(LimitKind.BUDGET, LimitKind.FUNDING, LimitKind.OBLIGATION);

  private static final int THOUSAND = 1000;

  private final PlanReading reading;
  private final Wording words;
  private final boolean benefit;
  private final boolean most;

  Worth(PlanReading reading) {
    this.reading = reading;
    words = reading.wording();
    PlanOutcome outcome = reading.outcome();
    Focus focus = outcome.focus();
    benefit =
        focus == Focus.SERVICES
            || focus == Focus.INFORMATION
            || focus == Focus.INTEGRATED && outcome.goal() == Objective.MOST_BENEFIT;
    most = benefit || focus == Focus.INTEGRATED && outcome.goal() == Objective.BEST_VALUE;
  }

  /** Whether a limit has a price that says something. */
  static boolean priced(LimitValue limit) {
    return limit.shadowPrice() != null && Math.abs(limit.shadowPrice()) > 1e-9;
  }

  /** {@code 1.8 QALY}, {@code GBP 120 a thousand}; with a sign where more of it is a loss. */
  String cell(LimitValue limit) {
    return limit.shadowPrice() == null ? words.text("unverified") : value(limit, gain(limit));
  }

  /** Gain per unit, or per thousand of money: positive where one more makes the plan better. */
  private double gain(LimitValue limit) {
    double price = limit.shadowPrice() * (MONEY.contains(limit.kind()) ? THOUSAND : 1);
    return most ? price : -price;
  }

  private String value(LimitValue limit, double gain) {
    return benefit ? words.amount(gain) : words.money(gain);
  }

  /** Unit of {@link #cell}. */
  String unit() {
    return benefit ? reading.benefitUnit() : reading.currency();
  }

  /** {@code One more is worth 1.8 QALY in May 26, up to 420.} */
  String sentence(LimitValue limit) {
    double gain = gain(limit);
    String size =
        benefit
            ? words.amount(Math.abs(gain)) + "\u00a0" + unit()
            : unit() + "\u00a0" + words.money(Math.abs(gain));
    String verb = words.text(gain >= 0 ? "worth.gain" : "worth.loss", size);
    String more =
        MONEY.contains(limit.kind())
            ? words.text("worth.thousand", reading.currency())
            : words.text("worth.one");
    int place = reading.periods().place(limit.period());
    String when = place < 0 ? "" : words.text("in.periods", reading.periods().all().get(place));
    return limit.to() != null && limit.to() > limit.limit() * (1 + 1e-9)
        ? words.text("worth.up.to", more, verb, when, spoken(limit, limit.to()))
        : words.text("worth.sentence", more, verb, when);
  }

  private String spoken(LimitValue limit, double amount) {
    return MONEY.contains(limit.kind()) ? reading.priced(amount) : words.amount(amount);
  }

  /** An amount of what is limited. */
  String amount(LimitValue limit, double amount) {
    return MONEY.contains(limit.kind()) ? words.money(amount) : words.amount(amount);
  }
}
