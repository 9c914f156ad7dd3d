package org.fourfold.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.fourfold.exchange.mps.MpsReader;
import org.fourfold.solver.AutoSolver;
import org.fourfold.solver.BareHighs;
import org.fourfold.solver.LinearProgram;
import org.fourfold.solver.LpResult;
import org.fourfold.solver.LpSolver;
import org.fourfold.solver.OjAlgoSolver;
import org.fourfold.solver.PublishedKnapsacks;
import org.fourfold.solver.SolveOptions;

/** Every published model at hand: status, value against the known one, seconds, by engine. */
final class ModelFilesBenchmark implements Benchmark {
  private static final Duration PATIENCE = Duration.ofSeconds(8);
  private static final Duration PATIENCE_OJALGO = Duration.ofSeconds(3);
  private static final LpSolver OURS = new AutoSolver();
  private static final LpSolver OJALGO = new OjAlgoSolver();
  private static final Map<String, Double> NETLIB = new LinkedHashMap<>();

  static {
    NETLIB.put("afiro", -464.7531429);
    NETLIB.put("avgas", -7.75);
    NETLIB.put("blending", -3200.0);
    NETLIB.put("chip", -900.0);
    NETLIB.put("etamacro", -755.7152333);
  }

  private record Model(String name, LinearProgram program, double known) {}

  @Override
  public String name() {
    return "models";
  }

  @Override
  public String title() {
    return "Published models";
  }

  @Override
  public String run(Sizes sizes, Consumer<String> telling) {
    Path cases = Path.of(System.getProperty("fourfold.cases", "../shared/cases"));
    if (!Files.isDirectory(cases)) {
      return "Not measured: the reference cases are not at hand.\n";
    }
    StringBuilder table =
        new StringBuilder(
            "| model | known | HiGHS, bare | ours | ojAlgo |\n|---|---|---|---|---|\n");
    try {
      for (Model model : models(cases)) {
        String row = row(model);
        telling.accept(row);
        table.append(row).append('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table
        + "\nValue and wall-clock seconds, proven to a gap of 0 within 8 s (ojAlgo 3 s), so that all take ten minutes at most: mknapcb1\n"
        + "proven to the end has a section of its own. Bare HiGHS as it chooses, timed in its own run alone; ours with its check, ojAlgo within the check and the search that we lay over it.\n";
  }

  private static List<Model> models(Path cases) throws IOException {
    List<Model> models = new ArrayList<>();
    for (Map.Entry<String, Double> file : NETLIB.entrySet()) {
      Path path = cases.resolve("netlib_lp").resolve(file.getKey() + ".mps");
      models.add(new Model(file.getKey(), MpsReader.read(path), file.getValue()));
    }
    for (String file : List.of("mknap1", "mknapcb1")) {
      var all = PublishedKnapsacks.read(cases.resolve("mknap").resolve(file + ".txt"));
      for (int k = 0; k < all.size(); k++) {
        models.add(new Model(file + " #" + (k + 1), all.get(k).program(), all.get(k).best()));
      }
    }
    return models;
  }

  private static String row(Model model) {
    BareHighs.Run bare = EngineCase.highs().run(model.program(), "choose", PATIENCE.toSeconds(), 0);
    return "| %s | %s | %s | %s | %s |"
        .formatted(
            model.name(),
            value(model.known()),
            cell(bare.optimal() ? "optimal" : "not proven", bare.objective(), bare.seconds()),
            solved(OURS, model, PATIENCE),
            solved(OJALGO, model, PATIENCE_OJALGO));
  }

  private static String solved(LpSolver solver, Model model, Duration patience) {
    SolveOptions options = new SolveOptions(patience, 0, 1, true, false);
    long start = System.nanoTime();
    LpResult result = solver.solve(model.program(), options);
    double seconds = (System.nanoTime() - start) * 1e-9;
    String status = result.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    return result
        .found()
        .map(solution -> cell(status, solution.objective(), seconds))
        .orElse(status + ", " + Machine.figure(seconds) + " s");
  }

  private static String cell(String status, double value, double seconds) {
    return "%s %s, %s s".formatted(status, value(value), Machine.figure(seconds));
  }

  private static String value(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.7f", value);
  }
}
