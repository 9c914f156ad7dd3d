package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.plan.Engine;
import org.fourfold.domain.selection.SelectionMethod;
import org.fourfold.domain.selection.SelectionOutcome;
import org.fourfold.domain.selection.SelectionProblem;
import org.fourfold.exchange.csv.CsvSheet;
import org.fourfold.exchange.format.Limits;
import org.fourfold.exchange.format.Unreadable;
import org.fourfold.exchange.selection.ItemSheet;
import org.fourfold.exchange.selection.KnapsackFile;
import org.fourfold.exchange.selection.MultiKnapsackFile;
import org.fourfold.selection.SearchLimit;
import org.fourfold.selection.Selector;
import org.fourfold.selection.Selectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Chooses packages for limited capacities. */
@Command(name = "select")
public final class SelectVerb extends Verb {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", arity = "0..1", paramLabel = "ITEMS.csv", descriptionKey = "items")
  private Path items;

  @Option(names = "--knapsack", paramLabel = "FILE")
  private Path knapsack;

  @Option(names = "--mknap", paramLabel = "FILE")
  private Path mknap;

  @Option(names = "--instance", paramLabel = "K", descriptionKey = "mknap-instance")
  private int instance = 1;

  @Option(names = "--capacity", paramLabel = "C[,C…]", split = ",")
  private List<Double> capacity = List.of();

  @Option(names = "--method", paramLabel = "METHOD", required = true, descriptionKey = "method")
  private String method;

  @Option(names = "--time-limit", paramLabel = "SEC")
  private double seconds = 300;

  public SelectVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    List<Selector> selectors = new ArrayList<>();
    for (Selector selector : Selectors.all(bench.solvers().apply(Engine.AUTO))) {
      if (method.equals("compare") || selector.method().code().equals(method)) {
        selectors.add(selector);
      }
    }
    if (selectors.isEmpty() || sources() != 1 || !(seconds > 0)) {
      throw new ParameterException(spec.commandLine(), answer.phrases().of("select.usage"));
    }
    SelectionProblem problem = read(answer);
    BadInput.refuse(problem.problems());
    boolean several = method.equals("compare");
    ArrayNode methods = Json.object().putArray("methods");
    Exit exit = Exit.DONE;
    for (Selector selector : selectors) {
      List<Problem> refused = selector.refuses(problem);
      if (several && !refused.isEmpty()) {
        answer.complain(refused.stream().map(SelectVerb::asWarning).toList());
        continue;
      }
      BadInput.refuse(refused);
      Duration time = Duration.ofMillis((long) Math.min(1e12, seconds * 1000));
      SelectionOutcome outcome =
          selector.select(problem, SearchLimit.of(time, bench.cancellation()));
      methods.add(Json.of(outcome));
      say(answer, outcome);
      if (!outcome.proven() && selector.method() != SelectionMethod.GREEDY) {
        exit = Exit.STOPPED_WITH_PLAN;
      }
    }
    answer.json(several ? Json.object().set("methods", methods) : methods.get(0));
    return exit;
  }

  private long sources() {
    return Stream.of(items, knapsack, mknap).filter(Objects::nonNull).count();
  }

  private static Problem asWarning(Problem p) {
    return Problem.warning(p.file(), p.row(), p.column(), p.fault(), p.arguments());
  }

  private SelectionProblem read(Answer answer) throws IOException {
    Path file = items != null ? items : knapsack != null ? knapsack : mknap;
    if (!Files.isRegularFile(file)) {
      String path = file.toString();
      throw new BadInput(List.of(Problem.error("", 0, "", Fault.NOT_FOUND, List.of(path))));
    }
    try {
      if (knapsack != null) {
        return KnapsackFile.read(file, capacity.isEmpty() ? null : capacity.getFirst());
      }
      if (mknap != null) {
        return MultiKnapsackFile.read(file, instance);
      }
      String name = file.getFileName().toString();
      ItemSheet sheet =
          ItemSheet.read(new CsvSheet(name, () -> Files.newInputStream(file), Limits.USUAL));
      BadInput.refuse(sheet.problems());
      answer.complain(sheet.problems());
      if (capacity.isEmpty()) {
        throw new ParameterException(spec.commandLine(), answer.phrases().of("select.capacity"));
      }
      return new SelectionProblem(sheet.items(), capacity);
    } catch (Unreadable e) {
      throw new BadInput(List.of(e.problem()));
    }
  }

  private void say(Answer answer, SelectionOutcome outcome) {
    NumberText numbers = new NumberText(answer.phrases().locale());
    answer.say(
        answer
            .phrases()
            .of(
                "select.result",
                outcome.method().code(),
                numbers.amount(outcome.objective()),
                numbers.amount(outcome.lpBound()),
                numbers.fixed(100 * outcome.gap(), 4),
                outcome.nodes(),
                numbers.fixed(outcome.seconds(), 3)));
    ObjectNode node = Json.object();
    node.set("use", Json.value(outcome.use()));
    node.set("capacity", Json.value(outcome.capacity()));
    answer.say(Figures.text(node, answer.phrases()));
    TextTable chosen =
        new TextTable()
            .words(answer.phrases().of("select.chosen"))
            .numbers(answer.phrases().of("select.copies"));
    outcome.chosen().stream()
        .limit(200)
        .forEach(c -> chosen.row(List.of(c.item(), numbers.amount(c.copies()))));
    answer.say(chosen.text());
    TextTable left =
        new TextTable()
            .words(answer.phrases().of("select.left"))
            .words(answer.phrases().of("select.why"));
    outcome.leftOut().stream()
        .limit(200)
        .forEach(
            l ->
                left.row(
                    List.of(
                        l.item(),
                        answer.phrases().of("select." + l.reason().code(), l.capacity()))));
    if (!left.isEmpty()) {
      answer.say(left.text());
    }
  }
}
