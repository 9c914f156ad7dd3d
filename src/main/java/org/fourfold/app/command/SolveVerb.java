package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Problem;
import org.fourfold.exchange.mps.MpsException;
import org.fourfold.exchange.mps.MpsReader;
import org.fourfold.solver.Certificate;
import org.fourfold.solver.InputCheck;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.LpResult;
import org.fourfold.solver.Solution;
import org.fourfold.solver.SolveOptions;
import org.fourfold.solver.SolveProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Solves a model file. */
@Command(name = "solve")
public final class SolveVerb extends Verb {
  @Mixin private SolveLimits limits;

  @Parameters(index = "0", paramLabel = "FILE.mps", descriptionKey = "model")
  private Path file;

  @Option(names = "--gap", paramLabel = "GAP")
  private double gap = SolveOptions.DEFAULT.relativeGap();

  @Option(names = "--seed", paramLabel = "N")
  private long seed = SolveOptions.DEFAULT.seed();

  @Option(names = "--values")
  private boolean values;

  public SolveVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    SolveOptions options = new SolveOptions(limits.time(), limits.gap(gap), seed, values, false);
    LinearProgram program = read();
    long start = System.nanoTime();
    LpResult result =
        bench
            .solvers()
            .apply(limits.engine)
            .solve(program, options, SolveProgress.Listener.NONE, bench.cancellation());
    double seconds = (System.nanoTime() - start) / 1e9;
    answer.json(json(program, result, seconds));
    NumberText numbers = new NumberText(answer.phrases().locale());
    answer.say(answer.phrases().of("solve.status", status(result), numbers.fixed(seconds, 2)));
    result
        .found()
        .ifPresent(s -> answer.say(answer.phrases().of("solve.objective", s.objective() + "")));
    return exit(answer, result);
  }

  private LinearProgram read() throws IOException {
    if (!Files.isRegularFile(file)) {
      String path = file.toString();
      throw new BadInput(List.of(Problem.error("", 0, "", Fault.NOT_FOUND, List.of(path))));
    }
    try {
      LinearProgram program = MpsReader.read(file);
      String fault = InputCheck.fault(program);
      if (!fault.isEmpty()) {
        throw BadInput.unreadable(file + ": " + fault);
      }
      return program;
    } catch (MpsException e) {
      throw BadInput.unreadable(file + ": " + e.getMessage());
    }
  }

  private Exit exit(Answer answer, LpResult result) {
    return switch (result) {
      case LpResult.Optimal _ -> Exit.DONE;
      case LpResult.Feasible _ -> Exit.STOPPED_WITH_PLAN;
      case LpResult.Infeasible _, LpResult.Unbounded _ -> Exit.NO_PLAN;
      case LpResult.Cancelled(Optional<Solution> best, boolean _) ->
          best.isPresent() ? Exit.STOPPED_WITH_PLAN : Exit.STOPPED_WITHOUT;
      case LpResult.Failed(String reason) -> {
        answer.complain(reason);
        answer.complain(answer.phrases().of("see.log", bench.log()));
        yield Exit.INTERNAL_ERROR;
      }
    };
  }

  private static String status(LpResult result) {
    return switch (result) {
      case LpResult.Optimal _ -> "optimal";
      case LpResult.Feasible _ -> "feasible";
      case LpResult.Infeasible _ -> "infeasible";
      case LpResult.Unbounded _ -> "unbounded";
      case LpResult.Cancelled _ -> "cancelled";
      case LpResult.Failed _ -> "failed";
    };
  }

  private ObjectNode json(LinearProgram program, LpResult result, double seconds) {
    Optional<Solution> found = result.found();
    ObjectNode node = Json.object().put("status", status(result));
    node.set("objective", Json.value(found.map(Solution::objective).orElse(null)));
    node.set("bound", Json.value(found.map(Solution::bound).orElse(null)));
    node.set("gap", Json.value(found.map(Solution::gap).orElse(null)));
    node.set("certificate", Json.value(found.map(Solution::certificate).orElse(null)));
    if (node.get("certificate") instanceof ObjectNode certificate) {
      certificate.put("verifiedBy", Certificate.VERIFIED_BY);
    }
    node.put("seconds", seconds);
    node.set("solver", Json.value(found.map(Solution::engine).orElse(null)));
    node.set("method", Json.value(found.map(Solution::method).orElse(null)));
    if (result instanceof LpResult.Failed(String reason)) {
      node.put("message", reason);
    }
    if (values && found.isPresent()) {
      values(node, program, found.get());
    }
    return node;
  }

  private static void values(ObjectNode node, LinearProgram program, Solution solution) {
    ArrayNode columns = node.putArray("columns");
    Optional<Solution.Prices> prices = solution.prices();
    for (int j = 0; j < program.columnCount(); j++) {
      ObjectNode column = columns.addObject().put("name", program.decision(j).name());
      column.put("value", solution.values()[j]);
      int place = j;
      column.set("reducedCost", Json.value(prices.map(p -> p.reducedCosts()[place]).orElse(null)));
    }
    ArrayNode rows = node.putArray("rows");
    for (int i = 0; i < program.rowCount(); i++) {
      ObjectNode row = rows.addObject().put("name", program.row(i).name());
      row.put("value", solution.activities()[i]);
      int place = i;
      row.set("dual", Json.value(prices.map(p -> p.duals()[place]).orElse(null)));
    }
  }
}
