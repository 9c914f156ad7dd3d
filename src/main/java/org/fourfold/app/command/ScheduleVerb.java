package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.schedule.ScheduleCheck;
import org.fourfold.domain.schedule.ScheduleClock;
import org.fourfold.domain.schedule.ScheduleObjective;
import org.fourfold.domain.schedule.ScheduleOutcome;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.domain.schedule.ScheduleRule;
import org.fourfold.scheduling.NoRoom;
import org.fourfold.scheduling.ScheduleOptimiser;
import org.fourfold.scheduling.ScheduleRun;
import org.fourfold.scheduling.rule.DispatchRule;
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

  @Option(names = "--seed", paramLabel = "N")
  private long seed = 1;

  public ScheduleVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    ScheduleObjective goal = goal(answer);
    List<ScheduleRule> rules = rules(answer);
    if (!(ageing > 0) || !(seconds > 0) || !files.complete()) {
      throw usage(answer);
    }
    ScheduleProblem problem = files.read(answer);
    BadInput.refuse(ScheduleCheck.of(problem));
    List<ScheduleOutcome> outcomes = new ArrayList<>();
    boolean stopped = false;
    try {
      for (ScheduleRule one : rules) {
        ScheduleOutcome outcome = outcome(problem, one, goal);
        outcomes.add(outcome);
        stopped |= one == ScheduleRule.OPTIMISE && !outcome.proven();
      }
    } catch (NoRoom e) {
      throw new BadInput(List.of(e.problem()));
    }
    boolean several = rule.equals("compare");
    ScheduleJson json = new ScheduleJson(problem.clock());
    if (several) {
      ArrayNode array = Json.object().putArray("rules");
      outcomes.forEach(o -> array.add(json.of(o)));
      answer.json(Json.object().set("rules", array));
    } else {
      answer.json(json.of(outcomes.getFirst()));
    }
    answer.say(new ScheduleText(problem.clock(), answer.phrases()).of(outcomes));
    return stopped && !several ? Exit.STOPPED_WITH_PLAN : Exit.DONE;
  }

  private ScheduleOutcome outcome(
      ScheduleProblem problem, ScheduleRule one, ScheduleObjective goal) {
    if (one == ScheduleRule.OPTIMISE) {
      Duration time = Duration.ofMillis((long) Math.min(1e12, seconds * 1000));
      return new ScheduleOptimiser(seed)
          .improve(problem, goal, time, _ -> {}, bench.cancellation());
    }
    DispatchRule dispatch = DispatchRules.of(one, ScheduleClock.millis(ageing));
    return ScheduleRun.of(problem, dispatch, goal);
  }

  private List<ScheduleRule> rules(Answer answer) {
    List<ScheduleRule> rules = new ArrayList<>();
    for (ScheduleRule one : ScheduleRule.values()) {
      if (one.code().equals(rule) || rule.equals("compare") && one != ScheduleRule.OPTIMISE) {
        rules.add(one);
      }
    }
    if (rules.isEmpty()) {
      throw usage(answer);
    }
    return rules;
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
