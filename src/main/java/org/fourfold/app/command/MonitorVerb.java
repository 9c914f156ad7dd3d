package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.fourfold.domain.monitoring.Monitored;
import org.fourfold.domain.monitoring.WatchedLine;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.scenario.Actual;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.monitoring.PlanAgainstActual;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Holds the plan against actuals.csv. */
@Command(name = "monitor")
public final class MonitorVerb extends Verb {
  @Spec private CommandSpec spec;
  @Mixin private PlanOptions plan;
  @Mixin private SolveLimits solve;

  @Option(names = "--occupancy-target", paramLabel = "SHARE")
  private Double target;

  @Option(names = "--all")
  private boolean all;

  public MonitorVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    if (target != null && !(target > 0 && target <= 1)) {
      throw new WrongValue(spec, "--occupancy-target", target.toString(), "allowed.target");
    }
    PlanRequest request =
        plan.request(solve, PlanRequest.DEFAULT.gap(), PlanRequest.DEFAULT.seed(), false, false);
    WorkspaceSource source = WorkspaceSource.read(plan.source);
    Department department = source.department(plan.scenario);
    answer.complain(source.warnings());
    if (department.periods().isEmpty()) {
      throw new BadInput(List.of(BadInput.noPeriods()));
    }
    List<Actual> actuals = source.workspace().rows(PlanningTables.ACTUALS);
    if (actuals.isEmpty()) {
      answer.complain(answer.phrases().of("monitor.nothing"));
    }
    KeptPlan kept = KeptPlan.of(bench, source, plan.scenario, department, request);
    if (!kept.outcome().hasPlan()) {
      answer.say(new PlanText(department, kept.outcome(), answer.phrases()).text());
      answer.json(PlanJson.of(kept.outcome()));
      return Exit.of(kept.outcome());
    }
    OptionalDouble aim = target == null ? OptionalDouble.empty() : OptionalDouble.of(target);
    Monitored found = PlanAgainstActual.of(department, kept.outcome(), actuals, aim);
    answer.complain(found.problems());
    answer.say(new MonitorText(department, answer.phrases()).of(found, all));
    answer.json(json(found, answer));
    return Exit.DONE;
  }

  private static ObjectNode json(Monitored found, Answer answer) {
    ObjectNode node = Json.object();
    node.set("periods", Json.value(found.periods()));
    node.put("until", found.until() < 0 ? null : found.periods().get(found.until()));
    ArrayNode lines = node.putArray("lines");
    for (WatchedLine line : found.lines()) {
      ObjectNode one = lines.addObject();
      one.setAll(Json.of(line));
      one.set("variance", Json.value(line.variance()));
      one.set("varianceShare", Json.value(line.varianceShare()));
    }
    node.set("problems", answer.problems(found.problems()));
    return node.put("inputHash", found.inputHash());
  }
}
