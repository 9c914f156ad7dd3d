package org.fourfold.app.command;

import java.util.List;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Sentences;
import org.fourfold.domain.schedule.Assignment;
import org.fourfold.domain.schedule.ScheduleClock;
import org.fourfold.domain.schedule.ScheduleKpis;
import org.fourfold.domain.schedule.ScheduleOutcome;
import org.fourfold.domain.schedule.ScheduleStability;

/** Schedules in words: one table of figures for all rules, and the assignments of a single one. */
final class ScheduleText {
  private static final int SHOWN = 200;

  private final ScheduleClock clock;
  private final Sentences phrases;
  private final NumberText numbers;

  ScheduleText(ScheduleClock clock, Sentences phrases) {
    this.clock = clock;
    this.phrases = phrases;
    numbers = new NumberText(phrases.locale());
  }

  String of(List<ScheduleOutcome> outcomes) {
    TextTable table = new TextTable().words(phrases.of("schedule.rule"));
    for (String column :
        List.of(
            "waiting",
            "p90",
            "max",
            "flow",
            "tardiness",
            "weighted",
            "late",
            "utilisation",
            "overtime",
            "makespan",
            "objective",
            "away")) {
      table.numbers(phrases.of("schedule." + column));
    }
    for (ScheduleOutcome o : outcomes) {
      ScheduleKpis k = o.kpis();
      table.row(
          List.of(
              o.rule().code(),
              numbers.amount(k.meanWaiting()),
              numbers.amount(k.p90Waiting()),
              numbers.amount(k.waiting().max()),
              numbers.amount(k.meanFlow()),
              numbers.amount(k.totalTardiness()),
              numbers.amount(k.totalWeightedTardiness()),
              numbers.amount(k.lateJobs()),
              numbers.share(k.utilisation()),
              numbers.amount(k.overtime()),
              numbers.amount(k.makespan()),
              numbers.amount(o.objective()),
              away(o)));
    }
    return outcomes.size() == 1
        ? assignments(outcomes.getFirst()) + "\n" + table.text()
        : table.text();
  }

  /** How far it can be from the best, where anything is proven of that. */
  private String away(ScheduleOutcome o) {
    if (o.proven()) {
      return phrases.of("schedule.best");
    }
    return o.bounded() ? numbers.share(o.gap()) : phrases.of("schedule.unbounded");
  }

  /** What changes for those who know the earlier schedule. */
  String stability(List<Assignment> before, List<Assignment> after) {
    ScheduleStability changed = ScheduleStability.between(before, after);
    return phrases.of(
        "schedule.stability",
        numbers.amount(changed.moved()),
        numbers.amount(changed.changedUnit()),
        numbers.fixed(changed.meanShift(), 1));
  }

  private String assignments(ScheduleOutcome outcome) {
    TextTable table = new TextTable();
    for (String column : List.of("job", "unit")) {
      table.words(phrases.of("schedule." + column));
    }
    table.numbers(phrases.of("schedule.start")).numbers(phrases.of("schedule.end"));
    for (Assignment a :
        outcome.assignments().subList(0, Math.min(SHOWN, outcome.assignments().size()))) {
      String job = a.operation() > 1 ? a.job() + " · " + a.operation() : a.job();
      table.row(List.of(job, a.unit(), clock.text(a.start()), clock.text(a.end())));
    }
    int more = outcome.assignments().size() - SHOWN;
    return table.text() + (more > 0 ? phrases.of("schedule.more", more) + "\n" : "");
  }
}
