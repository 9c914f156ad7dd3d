package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.scenario.Assumption;
import org.fourfold.domain.scenario.Comparison;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.Scenario;
import org.fourfold.domain.scenario.ScenarioTree;
import org.fourfold.optimisation.SweepProgress;
import org.fourfold.whatif.ScenarioComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The scenarios of a workspace, or some of them side by side. */
@Command(name = "scenarios")
public final class ScenariosVerb extends Verb {
  /** How the base is named where no scenario has the code. */
  static final String BASE = "base";

  @Spec private CommandSpec spec;
  @Mixin private PlanOptions plan;
  @Mixin private SolveLimits limits;

  @Option(names = "--compare", paramLabel = "S", arity = "1..*")
  private List<String> compare = List.of();

  @Option(names = "--gap", paramLabel = "GAP")
  private double gap = PlanRequest.DEFAULT.gap();

  @Option(names = "--seed", paramLabel = "N")
  private long seed = PlanRequest.DEFAULT.seed();

  public ScenariosVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    PlanRequest request = plan.request(limits, limits.gap(gap), seed, false, false);
    WorkspaceSource source = WorkspaceSource.read(plan.source);
    ScenarioTree tree = new ScenarioTree(source.workspace());
    answer.complain(source.warnings());
    if (compare.isEmpty()) {
      answer.say(new ScenariosText(source.workspace(), answer.phrases()).tree());
      answer.json(list(source, tree));
      return Exit.DONE;
    }
    List<String> codes = codes(source, tree);
    if (source.department(codes.getFirst()).periods().isEmpty()) {
      throw new BadInput(List.of(BadInput.noPeriods()));
    }
    Comparison comparison =
        new ScenarioComparison(
                bench.optimiser(),
                source.workspace(),
                request,
                (code, department) -> source.kept(code, department, request))
            .compare(codes, SweepProgress.Listener.NONE, bench.cancellation());
    comparison.scenarios().stream()
        .filter(s -> s.outcome() != null)
        .forEach(s -> source.keep(s.scenario(), s.outcome()));
    answer.say(new ScenariosText(source.workspace(), answer.phrases()).of(comparison));
    answer.json(new ComparisonJson(source.workspace(), answer).of(comparison));
    return exit(comparison);
  }

  /** What others are compared with first, then those named; the base where nothing else is. */
  private List<String> codes(WorkspaceSource source, ScenarioTree tree) {
    List<String> codes = new ArrayList<>(List.of(plan.scenario));
    for (String named : compare) {
      String code = named.equals(BASE) && !tree.has(BASE) ? "" : named;
      if (!code.isEmpty()) {
        source.known(code);
      }
      if (!codes.contains(code)) {
        codes.add(code);
      }
    }
    if (compare.size() > Comparison.MOST) {
      throw new WrongValue(spec, "--compare", String.valueOf(compare.size()), "allowed.compare");
    }
    return codes;
  }

  private static Exit exit(Comparison comparison) {
    boolean stopped =
        comparison.scenarios().stream()
            .anyMatch(s -> s.outcome() != null && s.outcome().status() == PlanStatus.CANCELLED);
    boolean any = comparison.scenarios().stream().anyMatch(s -> s.hasPlan());
    if (stopped) {
      return any ? Exit.STOPPED_WITH_PLAN : Exit.STOPPED_WITHOUT;
    }
    return any ? Exit.DONE : Exit.NO_PLAN;
  }

  private ObjectNode list(WorkspaceSource source, ScenarioTree tree) {
    ObjectNode node = Json.object();
    ArrayNode scenarios = node.putArray("scenarios");
    for (Scenario s : source.workspace().rows(PlanningTables.SCENARIOS)) {
      ObjectNode one = scenarios.addObject();
      one.put("scenario", s.scenario()).put("name", s.name()).put("parent", s.parent());
      List<Assumption> own = tree.own(s.scenario());
      one.set("assumptions", Json.value(own));
    }
    return node;
  }
}
