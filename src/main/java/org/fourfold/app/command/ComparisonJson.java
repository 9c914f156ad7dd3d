package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.scenario.Comparison;
import org.fourfold.domain.scenario.InputDifference;
import org.fourfold.domain.scenario.ScenarioResult;
import org.fourfold.domain.scenario.Waterfall;
import org.fourfold.domain.scenario.WaterfallStep;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.report.words.StepWords;

/** A comparison as programs read it: {@code steps} are those to the last scenario named. */
final class ComparisonJson {
  private final Answer answer;
  private final StepWords words;

  ComparisonJson(Workspace workspace, Answer answer) {
    this.answer = answer;
    words = new StepWords(workspace.department(), answer.phrases().locale());
  }

  static String name(String scenario) {
    return scenario.isEmpty() ? ScenariosVerb.BASE : scenario;
  }

  ObjectNode of(Comparison comparison) {
    ObjectNode node = Json.object();
    ArrayNode scenarios = node.putArray("scenarios");
    comparison.scenarios().forEach(s -> scenario(scenarios.addObject(), s));
    ArrayNode inputs = node.putArray("inputs");
    for (InputDifference input : comparison.inputs()) {
      ObjectNode one = inputs.addObject();
      one.put("file", input.file()).put("where", input.where()).put("field", input.field());
      ObjectNode values = one.putObject("values");
      for (int i = 0; i < input.values().size(); i++) {
        values.put(name(comparison.scenarios().get(i).scenario()), input.values().get(i));
      }
    }
    String last = comparison.scenarios().getLast().scenario();
    node.putArray("steps");
    comparison.to(last).ifPresent(w -> steps(node.putArray("steps"), w));
    ArrayNode ways = node.putArray("waterfalls");
    for (Waterfall way : comparison.waterfalls()) {
      ObjectNode one = ways.addObject().put("from", name(way.from())).put("to", name(way.to()));
      one.put("start", way.start()).put("end", way.end());
      steps(one.putArray("steps"), way);
    }
    return node;
  }

  private void scenario(ObjectNode node, ScenarioResult s) {
    PlanOutcome outcome = s.outcome();
    node.put("name", name(s.scenario())).put("title", s.name());
    node.put("status", outcome == null ? "failed" : outcome.status().code());
    node.set("objective", Json.value(outcome == null ? null : outcome.objective()));
    node.set("totals", Json.value(outcome == null ? null : outcome.totals()));
    node.set("inputHash", Json.value(outcome == null ? null : outcome.inputHash()));
    node.set("conflict", Json.value(outcome == null ? null : outcome.conflict()));
    node.set("relaxation", Json.value(outcome == null ? null : outcome.relaxation()));
    node.set("problems", answer.problems(s.problems()));
  }

  private void steps(ArrayNode array, Waterfall way) {
    for (WaterfallStep step : way.steps()) {
      ObjectNode one = array.addObject();
      one.put("name", words.name(step)).put("change", step.change());
      one.put("kind", step.kind().code()).put("status", step.status().code());
    }
  }
}
