package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Sentences;
import org.fourfold.domain.outcome.Staircase;
import org.fourfold.domain.outcome.StaircaseStep;
import org.fourfold.domain.outcome.WholeUnits;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.optimisation.SweepProgress;
import org.fourfold.optimisation.UnknownLimit;
import org.fourfold.report.words.PlanWords;
import org.fourfold.whatif.StaircaseSteps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What limits cost when they are added one at a time. */
@Command(name = "staircase")
public final class StaircaseVerb extends Verb {
  @Spec private CommandSpec spec;
  @Mixin private PlanOptions plan;
  @Mixin private SolveLimits solve;

  @Option(names = "--limits", paramLabel = "KIND:CODE[@PERIOD],…", split = ",", required = true)
  private List<String> limits = List.of();

  @Option(names = "--whole-units")
  private boolean wholeUnits;

  @Option(names = "--gap", paramLabel = "GAP")
  private double gap = PlanRequest.DEFAULT.gap();

  @Option(names = "--seed", paramLabel = "N")
  private long seed = PlanRequest.DEFAULT.seed();

  public StaircaseVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    List<StaircaseSteps.Named> named = new ArrayList<>();
    for (String limit : limits) {
      LimitName name =
          LimitName.of(limit.strip())
              .orElseThrow(() -> new WrongValue(spec, "--limits", limit, LimitName.allowed()));
      named.add(new StaircaseSteps.Named(name.kind(), name.code(), name.period()));
    }
    PlanRequest request = plan.request(solve, solve.gap(gap), seed, false, false);
    WorkspaceSource source = WorkspaceSource.read(plan.source);
    Department department = source.department(plan.scenario);
    answer.complain(source.warnings());
    if (department.periods().isEmpty()) {
      throw new BadInput(List.of(BadInput.noPeriods()));
    }
    try {
      Staircase staircase =
          new StaircaseSteps(bench.optimiser())
              .climb(
                  department,
                  request,
                  named,
                  wholeUnits,
                  SweepProgress.Listener.NONE,
                  bench.cancellation());
      answer.say(text(department, staircase, answer.phrases()));
      answer.json(json(staircase));
      return WhatIfExit.of(
          staircase.steps().stream().map(StaircaseStep::status).toList(),
          staircase.steps().stream().map(StaircaseStep::objective).toList());
    } catch (UnknownLimit e) {
      return FrontierVerb.unknown(e, answer);
    }
  }

  private static ObjectNode json(Staircase staircase) {
    ObjectNode node = Json.object();
    node.set("steps", Json.value(staircase.steps()));
    node.setAll(Json.of(staircase));
    return node;
  }

  private static String text(Department department, Staircase staircase, Sentences phrases) {
    NumberText numbers = new NumberText(phrases.locale());
    PlanWords names = new PlanWords(department, phrases.locale());
    TextTable table =
        new TextTable()
            .words(phrases.of("staircase.limit"))
            .numbers(phrases.of("objective"))
            .numbers(phrases.of("staircase.change"))
            .words(phrases.of("status"));
    for (StaircaseStep s : staircase.steps()) {
      String name =
          s.kind() == null
              ? phrases.of("staircase.none")
              : names.name(s.kind(), s.code())
                  + (s.period().isEmpty() ? "" : ", " + names.period(s.period()));
      table.row(
          List.of(
              name,
              s.objective() == null ? "–" : numbers.amount(s.objective()),
              s.change() == null ? "–" : numbers.amount(s.change()),
              s.objective() == null ? s.status().code() : ""));
    }
    return phrases.of("staircase.title", numbers.fixed(staircase.seconds(), 2))
        + System.lineSeparator()
        + table.text()
        + (staircase.wholeUnits() == WholeUnits.DIVIDED
            ? phrases.of("frontier.whole.divided") + System.lineSeparator()
            : "");
  }
}
