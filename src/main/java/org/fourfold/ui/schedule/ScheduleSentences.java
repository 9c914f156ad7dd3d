package org.fourfold.ui.schedule;

import java.util.List;
import java.util.stream.Collectors;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.schedule.Assignment;
import org.fourfold.domain.schedule.ScheduleObjective;
import org.fourfold.domain.schedule.ScheduleOutcome;
import org.fourfold.domain.schedule.ScheduleRule;
import org.fourfold.domain.schedule.ScheduleStability;
import org.fourfold.scheduling.ScheduleProgress;
import org.fourfold.ui.mvvm.Texts;

/** What schedules came to, in sentences. */
final class ScheduleSentences {
  private static final int MOST_PROBLEMS = 5;

  private final Texts texts;
  private final NumberText numbers;

  ScheduleSentences(Texts texts) {
    this.texts = texts;
    numbers = new NumberText(texts.locale());
  }

  String rule(ScheduleRule rule) {
    return texts.of("rule." + rule.name());
  }

  String objective(ScheduleObjective objective) {
    return texts.of("objective." + objective.name());
  }

  /** Which rule is best, what a search made of it, and what no schedule can beat. */
  String finding(Comparison comparison) {
    ScheduleOutcome rule = comparison.bestRule().orElse(null);
    if (rule == null) {
      return "";
    }
    String goal = objective(comparison.input().objective()).toLowerCase(texts.locale());
    double bound = comparison.bound();
    ScheduleOutcome improved = comparison.improved().orElse(null);
    StringBuilder text = new StringBuilder();
    text.append(texts.of("finding.rule", rule(rule.rule()), goal, minutes(rule.objective())));
    ScheduleOutcome best = rule;
    if (improved != null) {
      boolean better = improved.objective() < rule.objective() - 1e-9;
      String key = better ? "finding.improved" : "finding.notImproved";
      text.append(' ').append(texts.of(key, minutes(improved.objective())));
      best = better ? improved : rule;
    }
    boolean proven = best.objective() - bound <= 1e-6;
    text.append(' ').append(proven ? texts.of("finding.proven") : open(improved, best, bound));
    if (comparison.improvedBefore()) {
      text.append(' ').append(texts.of("finding.before"));
    }
    return text.toString();
  }

  /** What is not known yet: before a search, that one can be made; after it, its gap. */
  private String open(ScheduleOutcome improved, ScheduleOutcome best, double bound) {
    double gap = (best.objective() - bound) / Math.max(1, best.objective());
    if (improved == null) {
      return bound > 0
          ? texts.of("finding.search", minutes(bound), numbers.share(gap))
          : texts.of("finding.unbounded");
    }
    return bound > 0
        ? texts.of("finding.bound", minutes(bound), numbers.share(gap))
        : texts.of("finding.noBound");
  }

  String minutes(double minutes) {
    return texts.of("minutes", numbers.amount(Math.rint(10 * minutes) / 10));
  }

  /** What a change means for those who know the earlier schedule, {@code ""} for nothing. */
  String stability(List<Assignment> before, List<Assignment> after) {
    ScheduleStability changed = ScheduleStability.between(before, after);
    if (before.isEmpty() || changed.moved() == 0 && changed.changedUnit() == 0) {
      return "";
    }
    return texts.of(
        "stability",
        changed.moved(),
        changed.changedUnit(),
        numbers.amount(Math.rint(10 * changed.meanShift()) / 10));
  }

  /** What a change would come to, against what is. */
  String weighed(ScheduleOutcome then, ScheduleOutcome now) {
    return texts.of(
        "pin.weighed",
        numbers.amount(then.kpis().meanWaiting()),
        signed(then.kpis().meanWaiting() - now.kpis().meanWaiting()),
        numbers.amount(then.kpis().totalTardiness()),
        signed(then.kpis().totalTardiness() - now.kpis().totalTardiness()),
        numbers.amount(then.kpis().overtime()),
        signed(then.kpis().overtime() - now.kpis().overtime()));
  }

  private String signed(double difference) {
    double rounded = Math.rint(10 * difference) / 10;
    return (rounded > 0 ? "+" : rounded == 0 ? "±" : "") + numbers.amount(rounded);
  }

  String progress(ScheduleProgress heard) {
    if (heard == null) {
      return texts.of("improve.starting");
    }
    double gap = (heard.objective() - heard.bound()) / Math.max(1, heard.objective());
    return texts.of(
        "improve.progress",
        minutes(heard.objective()),
        minutes(heard.bound()),
        numbers.share(Math.max(0, gap)),
        numbers.fixed(heard.seconds(), 0));
  }

  String problems(List<Problem> problems) {
    List<Problem> errors = problems.stream().filter(Problem::isError).toList();
    String first =
        errors.stream()
            .limit(MOST_PROBLEMS)
            .map(p -> p.message(texts.locale()))
            .collect(Collectors.joining("\n"));
    int more = errors.size() - MOST_PROBLEMS;
    return more > 0 ? first + "\n" + texts.of("problems.more", more) : first;
  }
}
