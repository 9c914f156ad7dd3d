package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.fourfold.domain.schedule.Assignment;
import org.fourfold.domain.schedule.ScheduleCheck;
import org.fourfold.domain.schedule.ScheduleClock;
import org.fourfold.domain.schedule.ScheduleObjective;
import org.fourfold.domain.schedule.ScheduleOutcome;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.domain.schedule.ScheduleRule;
import org.fourfold.exchange.fhir.ScheduleSlots;
import org.fourfold.exchange.format.SafeFile;
import org.fourfold.scheduling.NoRoom;
import org.fourfold.scheduling.RuleComparison;
import org.fourfold.scheduling.ScheduleOptimiser;
import org.fourfold.scheduling.ScheduleRun;
import org.fourfold.scheduling.rule.DispatchRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Schedules jobs on units by a rule, by all of them, or by searching for the best. */
@Command(name = "schedule")
public final class ScheduleVerb extends Verb {
  private static final String COMPARE = "compare";

  /** For what no rule can beat, where rules are compared. */
  private static final double BOUND_SECONDS = 2;

  @Spec private CommandSpec spec;
  @Mixin private ScheduleFiles files;

  @Option(names = "--rule", paramLabel = "RULE", required = true)
  private String rule;

  @Option(names = "--ageing", paramLabel = "MINUTES_PER_CLASS")
  private double ageing = ScheduleClock.minutes(DispatchRules.USUAL_AGEING);

  @Option(names = "--objective", paramLabel = "OBJECTIVE", descriptionKey = "schedule-objective")
  private String objective;

  @Option(names = "--time-limit", paramLabel = "SEC")
  private double seconds = 60;

  @Option(names = "--before", paramLabel = "FILE.json")
  private Path before;

  @Option(names = "--seed", paramLabel = "N")
  private long seed = 1;

  @Option(names = "--slots", paramLabel = "FILE.json")
  private Path slots;

  @Option(names = "--day", paramLabel = "YYYY-MM-DD", descriptionKey = "schedule-day")
  private LocalDate day = LocalDate.now();

  public ScheduleVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    ScheduleObjective goal = goal(answer);
    if (!known()
        || !(ageing > 0)
        || !(seconds > 0)
        || !files.complete()
        || slots != null && rule.equals(COMPARE)) {
      throw usage(answer);
    }
    ScheduleProblem problem = files.read(answer);
    BadInput.refuse(ScheduleCheck.of(problem));
    List<Assignment> known = before == null ? List.of() : EarlierSchedule.read(before, problem);
    List<ScheduleOutcome> outcomes;
    try {
      outcomes = outcomes(problem, goal, known);
    } catch (NoRoom e) {
      throw new BadInput(List.of(e.problem()));
    } catch (CancellationException _) {
      answer.complain(answer.phrases().of("schedule.stopped"));
      return Exit.STOPPED_WITHOUT;
    }
    ScheduleJson json = new ScheduleJson(problem.clock(), known);
    ScheduleText text = new ScheduleText(problem.clock(), answer.phrases());
    if (rule.equals(COMPARE)) {
      ArrayNode array = Json.object().putArray("rules");
      outcomes.forEach(o -> array.add(json.of(o)));
      answer.json(Json.object().set("rules", array));
    } else {
      answer.json(json.of(outcomes.getFirst()));
    }
    answer.say(text.of(outcomes));
    if (slots != null) {
      List<Assignment> made = outcomes.getFirst().assignments();
      SafeFile.write(slots, out -> ScheduleSlots.write(problem, made, day, out));
    }
    if (!known.isEmpty() && outcomes.size() == 1) {
      answer.say(text.stability(known, outcomes.getFirst().assignments()));
    }
    boolean open = rule.equals(ScheduleRule.OPTIMISE.code()) && !outcomes.getFirst().proven();
    return open ? Exit.STOPPED_WITH_PLAN : Exit.DONE;
  }

  private List<ScheduleOutcome> outcomes(
      ScheduleProblem problem, ScheduleObjective goal, List<Assignment> known) {
    if (rule.equals(COMPARE)) {
      double forBound = Math.min(seconds, BOUND_SECONDS);
      return new RuleComparison(problem, goal, bench.cancellation())
          .run(ScheduleClock.millis(ageing), forBound, _ -> {});
    }
    if (rule.equals(ScheduleRule.OPTIMISE.code())) {
      Duration time = Duration.ofMillis((long) Math.min(1e12, seconds * 1000));
      return List.of(
          new ScheduleOptimiser(seed)
              .improve(problem, goal, known, time, _ -> {}, bench.cancellation()));
    }
    ScheduleRule one =
        Arrays.stream(ScheduleRule.values()).filter(r -> r.code().equals(rule)).findFirst().get();
    return List.of(
        ScheduleRun.of(problem, DispatchRules.of(one, ScheduleClock.millis(ageing)), goal));
  }

  private boolean known() {
    return rule.equals(COMPARE)
        || Arrays.stream(ScheduleRule.values()).anyMatch(r -> r.code().equals(rule));
  }

  private ScheduleObjective goal(Answer answer) {
    if (objective == null) {
      return files.usualObjective();
    }
    for (ScheduleObjective one : ScheduleObjective.values()) {
      if (one.code().equals(objective)) {
        return one;
      }
    }
    throw usage(answer);
  }

  private ParameterException usage(Answer answer) {
    return new ParameterException(spec.commandLine(), answer.phrases().of("schedule.usage"));
  }
}
