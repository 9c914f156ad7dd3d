package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.measure.Sentences;
import org.fourfold.domain.monitoring.PlanDifference;
import org.fourfold.domain.monitoring.Replanned;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.Scenario;
import org.fourfold.domain.scenario.ScenarioTree;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.exchange.format.SafeFile;
import org.fourfold.monitoring.Replanning;
import org.fourfold.report.words.PlanWords;
import org.fourfold.solver.SolveProgress;
import org.fourfold.store.WorkspaceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plans the rest of the horizon anew, the periods before it being what they were. */
@Command(name = "replan")
public final class ReplanVerb extends Verb {
  private static final int SHOWN = 12;

  @Spec private CommandSpec spec;
  @Mixin private PlanOptions plan;
  @Mixin private SolveLimits solve;

  @Option(names = "--from", paramLabel = "PERIOD", required = true)
  private String from = "";

  @Option(names = "--gap", paramLabel = "GAP")
  private double gap = PlanRequest.DEFAULT.gap();

  @Option(names = "--seed", paramLabel = "N")
  private long seed = PlanRequest.DEFAULT.seed();

  @Option(names = "--keep")
  private boolean keep;

  @Option(names = "--out", paramLabel = "DIR")
  private Optional<Path> out = Optional.empty();

  public ReplanVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    PlanRequest request = plan.request(solve, solve.gap(gap), seed, false, false);
    if (out.isPresent()) {
      SafeFile.requireFolder(out.get());
    }
    WorkspaceSource source = WorkspaceSource.read(plan.source);
    if (keep && !source.database()) {
      throw new WrongValue(spec, "--keep", plan.source.toString(), "allowed.workspace");
    }
    Department department = source.department(plan.scenario);
    List<String> periods = department.periods().stream().map(Period::period).toList();
    if (periods.isEmpty()) {
      throw new BadInput(List.of(BadInput.noPeriods()));
    }
    if (!periods.contains(from)) {
      String allowed = periods.stream().collect(Collectors.joining(", "));
      throw new WrongValue(spec, "--from", from, allowed);
    }
    answer.complain(source.warnings());
    PlanOutcome old = KeptPlan.of(bench, source, plan.scenario, department, request).outcome();
    if (!old.hasPlan()) {
      answer.say(new PlanText(department, old, answer.phrases()).text());
      answer.json(PlanJson.of(old));
      return Exit.of(old);
    }
    Replanned made =
        new Replanning(bench.optimiser())
            .from(
                from,
                department,
                old,
                source.workspace().rows(PlanningTables.ACTUALS),
                request,
                SolveProgress.Listener.NONE,
                bench.cancellation());
    say(answer, source, department, made);
    ObjectNode json = PlanJson.of(made.after());
    json.put("from", from).set("before", Json.value(old.objective()));
    ArrayNode differences = json.putArray("differences");
    for (PlanDifference d : made.differences()) {
      ObjectNode one = differences.addObject();
      one.setAll(Json.of(d));
      one.put("change", d.change());
    }
    if (keep && made.after().hasPlan()) {
      String code = kept(source, made, answer.phrases());
      json.put("scenario", code);
      answer.say(answer.phrases().of("replan.kept", code));
    }
    if (out.isPresent()) {
      new PlanFiles(made.after()).write(out.get());
      answer.say(answer.phrases().of("written", out.get().toAbsolutePath()));
    }
    answer.json(json);
    return Exit.of(made.after());
  }

  private void say(Answer answer, WorkspaceSource source, Department department, Replanned made) {
    TreeSet<String> happened = new TreeSet<>();
    source.workspace().rows(PlanningTables.ACTUALS).forEach(a -> happened.add(a.period()));
    List<String> without =
        department.periods().stream()
            .map(Period::period)
            .takeWhile(p -> !p.equals(from))
            .filter(p -> !happened.contains(p))
            .toList();
    if (!without.isEmpty()) {
      answer.complain(answer.phrases().of("replan.asPlanned", String.join(", ", without)));
    }
    answer.say(new PlanText(department, made.after(), answer.phrases()).text());
    if (made.after().hasPlan()) {
      answer.say(differences(department, made, answer.phrases()));
    }
  }

  private static String differences(Department department, Replanned made, Sentences phrases) {
    PlanWords names = new PlanWords(department, phrases.locale());
    NumberText numbers = new NumberText(phrases.locale());
    TextTable table = new TextTable().words(phrases.of("replan.decision"));
    for (String key : List.of("before", "after", "change")) {
      table.numbers(phrases.of("replan." + key));
    }
    made.differences().stream()
        .limit(SHOWN)
        .forEach(
            d ->
                table.row(
                    List.of(
                        names.name(d.kind(), d.code()),
                        numbers.amount(d.before()),
                        numbers.amount(d.after()),
                        numbers.amount(d.change()))));
    String head =
        phrases.of(
            "replan.title",
            names.period(made.from()),
            numbers.amount(made.before().objective()),
            numbers.amount(made.after().objective()),
            made.differences().size());
    return System.lineSeparator()
        + head
        + System.lineSeparator()
        + (table.isEmpty() ? "" : table.text());
  }

  /** A scenario that assumes nothing, with the plan. */
  private String kept(WorkspaceSource source, Replanned made, Sentences phrases) {
    try (WorkspaceFile file = WorkspaceFile.open(source.path(), GivenPassphrase.now())) {
      Workspace now = file.inputs().load();
      ScenarioTree tree = new ScenarioTree(now);
      String code = tree.freeCode("REPLAN_");
      String name = phrases.of("replan.name", made.from());
      Scenario added = new Scenario(code, name, plan.scenario);
      file.inputs().save(tree.with(added, List.of()), name);
      file.plans().save(code, made.after());
      return code;
    }
  }
}
