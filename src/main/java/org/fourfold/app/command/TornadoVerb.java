package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Sentences;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.outcome.WholeUnits;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.scenario.AssumptionGroup;
import org.fourfold.domain.scenario.Tornado;
import org.fourfold.domain.scenario.TornadoBar;
import org.fourfold.optimisation.SweepProgress;
import org.fourfold.report.words.AssumptionWords;
import org.fourfold.whatif.TornadoBars;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Assumptions by how far each alone moves the objective within its low and high. */
@Command(name = "tornado")
public final class TornadoVerb extends Verb {
  @Mixin private PlanOptions plan;
  @Mixin private SolveLimits solve;

  public TornadoVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    PlanRequest request =
        plan.request(solve, PlanRequest.DEFAULT.gap(), PlanRequest.DEFAULT.seed(), false, false);
    WorkspaceSource source = WorkspaceSource.read(plan.source);
    Department department = source.department(plan.scenario);
    answer.complain(source.warnings());
    if (department.periods().isEmpty()) {
      throw new BadInput(List.of(BadInput.noPeriods()));
    }
    Tornado tornado =
        new TornadoBars(bench.optimiser(), source.workspace())
            .blow(plan.scenario, request, SweepProgress.Listener.NONE, bench.cancellation());
    AssumptionWords words = new AssumptionWords(department, answer.phrases().locale());
    answer.say(text(tornado, words, answer.phrases()));
    answer.json(json(tornado, words));
    List<PlanStatus> statuses = new ArrayList<>();
    tornado.bars().forEach(b -> statuses.addAll(List.of(b.lowStatus(), b.highStatus())));
    List<Double> objectives = new ArrayList<>();
    objectives.add(tornado.objective());
    return WhatIfExit.of(statuses, objectives);
  }

  private static ObjectNode json(Tornado tornado, AssumptionWords words) {
    ObjectNode node = Json.object();
    node.put("goal", tornado.goal().code()).set("objective", Json.value(tornado.objective()));
    ArrayNode bars = node.putArray("bars");
    for (TornadoBar bar : tornado.bars()) {
      ObjectNode one = bars.addObject();
      one.put("name", words.of(new AssumptionGroup(bar.assumptions())));
      one.setAll(Json.of(bar));
      one.set("range", Json.value(bar.range()));
    }
    node.put("wholeUnits", tornado.wholeUnits().code()).put("seconds", tornado.seconds());
    return node.put("inputHash", tornado.inputHash());
  }

  private static String text(Tornado tornado, AssumptionWords words, Sentences phrases) {
    NumberText numbers = new NumberText(phrases.locale());
    TextTable table = new TextTable().words(phrases.of("tornado.assumption"));
    for (String key : List.of("low", "high", "atLow", "atHigh", "range")) {
      table.numbers(phrases.of("tornado." + key));
    }
    for (TornadoBar bar : tornado.bars()) {
      table.row(
          List.of(
              words.of(new AssumptionGroup(bar.assumptions())),
              numbers.amount(bar.low()),
              numbers.amount(bar.high()),
              bar.atLow() == null ? bar.lowStatus().code() : numbers.amount(bar.atLow()),
              bar.atHigh() == null ? bar.highStatus().code() : numbers.amount(bar.atHigh()),
              Double.isFinite(bar.range()) ? numbers.amount(bar.range()) : "–"));
    }
    String objective = tornado.objective() == null ? "–" : numbers.amount(tornado.objective());
    return phrases.of("tornado.title", objective, numbers.fixed(tornado.seconds(), 2))
        + System.lineSeparator()
        + (table.isEmpty() ? phrases.of("tornado.none") + System.lineSeparator() : table.text())
        + (tornado.wholeUnits() == WholeUnits.DIVIDED
            ? phrases.of("whole.divided") + System.lineSeparator()
            : "");
  }
}
