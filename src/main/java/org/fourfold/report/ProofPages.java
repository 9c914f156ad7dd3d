package org.fourfold.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.outcome.PlanCertificate;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.DepartmentCheck;
import org.fourfold.report.page.NumberStyle;
import org.fourfold.report.page.Sheet;

/** How the plan was found and checked, and what a reader should know before trusting it. */
final class ProofPages {
  private final PlanReading reading;
  private final Wording words;
  private final PlanOutcome outcome;

  ProofPages(PlanReading reading) {
    this.reading = reading;
    words = reading.wording();
    outcome = reading.outcome();
  }

  List<Sheet> sheets() {
    List<Sheet> sheets = new ArrayList<>(List.of(found()));
    if (outcome.certificate() != null) {
      sheets.add(checked(outcome.certificate()));
    }
    sheets.add(identity());
    return sheets;
  }

  private Sheet found() {
    PairSheet pairs = new PairSheet(words.text("found.sheet"), words);
    pairs.add("status", words.choice(outcome.status()));
    pairs.add("objective.value", outcome.objective(), NumberStyle.AMOUNT);
    pairs.add("second.stage", outcome.secondStage(), NumberStyle.AMOUNT);
    pairs.add("bound", outcome.bound(), NumberStyle.AMOUNT);
    pairs.add("gap", outcome.gap(), NumberStyle.ERROR);
    if (outcome.solver() != null) {
      pairs.add("engine", outcome.solver().name() + " " + outcome.solver().version());
      pairs.add("method", outcome.solver().method());
    }
    pairs.add("seconds", outcome.seconds(), NumberStyle.AMOUNT);
    pairs.add("seed", String.valueOf(outcome.seed()));
    new TreeMap<>(outcome.options()).forEach(pairs::addText);
    return pairs.sheet();
  }

  private Sheet checked(PlanCertificate certificate) {
    PairSheet pairs = new PairSheet(words.text("checked.sheet"), words);
    pairs.add("row.violation", certificate.maxRowViolation(), NumberStyle.ERROR);
    pairs.add("bound.violation", certificate.maxBoundViolation(), NumberStyle.ERROR);
    pairs.add("whole.violation", certificate.maxIntegralityViolation(), NumberStyle.ERROR);
    pairs.add("duality.gap", certificate.dualityGap(), NumberStyle.ERROR);
    pairs.add("mip.gap", certificate.mipGap(), NumberStyle.ERROR);
    pairs.add("verified.by", certificate.verifiedBy());
    return pairs.sheet();
  }

  private Sheet identity() {
    PairSheet pairs = new PairSheet(words.text("identity.sheet"), words);
    pairs.add("input.hash", grouped(outcome.inputHash()));
    pairs.add("program", "Fourfold " + reading.input().version());
    pairs.add("printed", words.dateTime(reading.input().date()));
    return pairs.sheet();
  }

  /** A hash in blocks of eight, so that it breaks between lines and can be compared by eye. */
  private static String grouped(String hash) {
    return hash == null ? "" : hash.replaceAll("(.{8})(?=.)", "$1 ");
  }

  /** Stale inputs, rules left out, problems of the department; empty where there is none. */
  List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (outcome.inputHash() != null
        && !outcome.inputHash().isEmpty()
        && !outcome.inputHash().equals(reading.department().hash())) {
      warnings.add(words.text("warning.stale"));
    }
    if (outcome.message() != null && !outcome.message().isEmpty()) {
      warnings.add(outcome.message());
    }
    if (!outcome.notApplied().isEmpty()) {
      warnings.add(words.text("warning.not.applied", words.list(outcome.notApplied())));
    }
    long unverified =
        outcome.hasPlan()
            ? outcome.limits().stream().filter(l -> l.binds() && l.shadowPrice() == null).count()
            : 0;
    if (unverified > 0) {
      warnings.add(words.text("warning.unverified", words.amount(unverified)));
    }
    for (Problem problem : DepartmentCheck.of(reading.department())) {
      warnings.add(problem.message(reading.input().locale()));
    }
    return warnings;
  }
}
