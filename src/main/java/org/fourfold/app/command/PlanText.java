package org.fourfold.app.command;

import java.util.List;
import java.util.StringJoiner;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Sentences;
import org.fourfold.domain.measure.Words;
import org.fourfold.domain.outcome.PlanCertificate;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.outcome.Resolves;
import org.fourfold.domain.outcome.Totals;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.Objective;
import org.fourfold.domain.plan.Profile;
import org.fourfold.report.words.PlanWords;

/** A plan in words for the console: totals, what limits it, and what is allocated. */
public final class PlanText {
  private final Department department;
  private final PlanOutcome outcome;
  private final Sentences phrases;
  private final Words words;
  private final NumberText numbers;

  public PlanText(Department department, PlanOutcome outcome, Sentences phrases) {
    this.department = department;
    this.outcome = outcome;
    this.phrases = phrases;
    words = new Words(phrases.locale());
    numbers = new NumberText(phrases.locale());
  }

  public String text() {
    StringJoiner parts = new StringJoiner(System.lineSeparator());
    parts.add(heading());
    if (outcome.hasPlan()) {
      PlanTables tables = new PlanTables(department, outcome, phrases);
      parts.add(section("totals", totals()));
      parts.add(section("binding", tables.binding()));
      parts.add(section("allocation", tables.allocation()));
    } else {
      new ReasonsText(department, outcome, phrases).write(parts);
    }
    if (!outcome.notApplied().isEmpty()) {
      parts.add(phrases.of("not.applied", String.join(", ", outcome.notApplied())));
    }
    return parts.toString();
  }

  private String section(String key, TextTable table) {
    String body =
        table.isEmpty() ? "  " + phrases.of("none") + System.lineSeparator() : table.text();
    return phrases.of(key) + System.lineSeparator() + body;
  }

  private String heading() {
    TextTable lines = new TextTable().words("").words("");
    String status = words.choice(outcome.status());
    lines.row(List.of(phrases.of("status"), status));
    if (!outcome.message().isEmpty()) {
      lines.row(List.of(phrases.of("reason"), outcome.message()));
    }
    if (outcome.objective() != null) {
      String unit = unit();
      lines.row(List.of(phrases.of("objective"), amount(outcome.objective()) + unit));
      if (outcome.bound() != null) {
        String gap = outcome.gap() == null ? "" : numbers.fixed(100 * outcome.gap(), 4);
        lines.row(List.of(phrases.of("bound"), phrases.of("within", amount(outcome.bound()), gap)));
      }
    }
    if (outcome.solver() != null) {
      String engine = outcome.solver().name() + " " + outcome.solver().version();
      String time = numbers.fixed(outcome.seconds(), 2);
      lines.row(
          List.of(
              phrases.of("solver"), phrases.of("solved", engine, outcome.solver().method(), time)));
    }
    again(lines, "marginal.solves", outcome.marginalSolves());
    again(lines, "tie.solves", outcome.tieSolves());
    certificate(lines);
    String title =
        phrases.of(
            "title",
            department.profile().name(),
            words.choice(outcome.focus()),
            words.choice(outcome.goal()));
    return title + System.lineSeparator() + lines.text();
  }

  private void again(TextTable lines, String key, Resolves how) {
    if (how != null) {
      String said =
          phrases.of(
              "solves.of",
              how.settled(),
              how.asked(),
              how.solves(),
              numbers.fixed(how.seconds(), 1));
      lines.row(List.of(phrases.of(key), said));
    }
  }

  private void certificate(TextTable lines) {
    PlanCertificate c = outcome.certificate();
    if (c != null) {
      double worst = Math.max(c.maxRowViolation(), c.maxBoundViolation());
      String breach = String.format(java.util.Locale.ROOT, "%.1e", worst);
      String whole = String.format(java.util.Locale.ROOT, "%.1e", c.maxIntegralityViolation());
      lines.row(List.of(phrases.of("checked"), phrases.of("certificate", breach, whole)));
    }
    lines.row(List.of(phrases.of("inputs"), outcome.inputHash()));
  }

  private String unit() {
    Profile profile = department.profile();
    boolean benefit =
        outcome.goal() == Objective.MOST_BENEFIT
            && switch (outcome.focus()) {
              case INTEGRATED, SERVICES, INFORMATION -> true;
              case RESOURCES, FINANCE -> false;
            };
    String unit = benefit ? profile.benefitUnit() : profile.currency();
    return unit.isEmpty() ? "" : " " + unit;
  }

  private String amount(double value) {
    return numbers.fixed(value, 2);
  }

  private TextTable totals() {
    TextTable table = new TextTable().words("").numbers("").words("");
    Totals totals = outcome.totals();
    String money = department.profile().currency();
    String benefit = department.profile().benefitUnit();
    table.row(List.of(phrases.of("total.benefit"), amount(totals.benefit()), benefit));
    table.row(List.of(phrases.of("total.cost"), amount(totals.cost()), money));
    table.row(List.of(phrases.of("total.income"), amount(totals.income()), money));
    table.row(List.of(phrases.of("total.money"), amount(totals.moneyCost()), money));
    table.row(List.of(phrases.of("total.refused"), amount(totals.refused()), ""));
    table.row(List.of(phrases.of("total.loans"), amount(totals.loanBalance()), money));
    PlanWords names = new PlanWords(department, phrases.locale());
    totals
        .spend()
        .forEach(
            (code, v) ->
                table.row(List.of(phrases.of("spend", names.category(code)), amount(v), money)));
    return table;
  }
}
