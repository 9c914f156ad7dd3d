package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fourfold.costsharing.CooperativeGame;
import org.fourfold.costsharing.FairShares;
import org.fourfold.costsharing.GameReading;
import org.fourfold.costsharing.MonteCarloShapley;
import org.fourfold.costsharing.SharingRefused;
import org.fourfold.costsharing.SharingRule;
import org.fourfold.costsharing.SharingRules;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Sentences;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.Objective;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.sharing.GameKind;
import org.fourfold.domain.sharing.Reason;
import org.fourfold.domain.sharing.SharingOutcome;
import org.fourfold.exchange.format.SafeFile;
import org.fourfold.optimisation.SweepProgress;
import org.fourfold.report.SharesPage;
import org.fourfold.report.page.Paper;
import org.fourfold.report.page.ReportFormat;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Divides what departments save or cost together. */
@Command(name = "share")
public final class ShareVerb extends Verb {
  private static final int MOST_BESIDE = 10;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "GAME.csv|DIR|WORKSPACE",
      descriptionKey = "fourfold.share.game")
  private Path file;

  @Option(names = "--method", paramLabel = "METHOD")
  private String method = "shapley";

  @ArgGroup private Kind kind = new Kind();

  @Option(names = "--missing", paramLabel = "refuse|split")
  private String missing = "refuse";

  @Option(names = "--samples", paramLabel = "N")
  private int samples = MonteCarloShapley.USUAL_BATCHES;

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "fourfold.share.seed")
  private long seed = 1;

  @Option(names = "--players", paramLabel = "A,B,C", split = ",")
  private List<String> players = List.of();

  @Option(names = "--scenario", paramLabel = "S")
  private String scenario = "";

  @Option(names = "--objective", paramLabel = "OBJECTIVE")
  private Objective objective;

  @Option(names = "--time-limit", paramLabel = "SEC", descriptionKey = "fourfold.share.time")
  private double seconds = 300;

  @Option(names = "--game", paramLabel = "FILE.csv", descriptionKey = "fourfold.share.out")
  private Path gameFile;

  @Option(names = "--report", paramLabel = "FILE.pdf", descriptionKey = "fourfold.share.report")
  private Path report;

  private static final class Kind {
    @Option(names = "--savings")
    private boolean savings;

    @Option(names = "--costs", descriptionKey = "fourfold.share.costs")
    private boolean costs;
  }

  public ShareVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    SharingRule rule = rule();
    if (report != null) {
      SafeFile.require(report);
    }
    long start = System.nanoTime();
    PooledGame pooled = null;
    SharingOutcome outcome;
    try {
      if (planned()) {
        pooled = pooled(answer);
        if (!pooled.values().complete()) {
          return incomplete(pooled, answer);
        }
        outcome = FairShares.of(pooled.game(), rule, bench.cancellation());
        print(outcome, pooled.game(), answer);
      } else {
        outcome = outcome(reading(), rule, answer);
      }
    } catch (SharingRefused e) {
      throw new BadInput(List.of(e.problem()));
    }
    ObjectNode node = json(outcome, answer);
    answer.say(text(outcome, answer.phrases()));
    if (pooled != null) {
      node.setAll(pooled.json());
      answer.say(together(pooled, answer.phrases()));
      if (gameFile != null) {
        pooled.write(gameFile);
      }
    }
    answer.json(node.put("seconds", (System.nanoTime() - start) / 1e9));
    boolean noCore = method.equals("core") && Boolean.TRUE.equals(outcome.coreEmpty());
    return noCore ? Exit.NO_PLAN : Exit.DONE;
  }

  /** Writes the page asked for, with every rule beside the one chosen where players are few. */
  private void print(SharingOutcome outcome, CooperativeGame game, Answer answer)
      throws IOException {
    if (report == null) {
      return;
    }
    List<SharingOutcome> all =
        game == null || game.size() > MOST_BESIDE
            ? List.of()
            : FairShares.all(game, bench.cancellation());
    String title = file.toAbsolutePath().normalize().getFileName().toString();
    SharesPage page =
        new SharesPage(
            title,
            outcome,
            all,
            LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES),
            Paper.A4,
            answer.phrases().locale());
    ReportFormat format = ReportFormat.of(report).orElse(ReportFormat.PDF);
    SafeFile.write(report, out -> format.write(page.document(), out));
    answer.say(answer.phrases().of("report", report.toAbsolutePath()));
  }

  private GameReading reading() throws IOException {
    GameReading reading = new GameReading(file.toString());
    CsvRows.read(
        file,
        List.of("coalition", "value"),
        2,
        (row, cells) -> reading.add(row, cells[0], cells[1]));
    BadInput.refuse(reading.problems());
    return reading;
  }

  /** Whether what is named is a department to plan rather than a game. */
  private boolean planned() {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    String ending = name.toLowerCase(Locale.ROOT);
    return Files.exists(file) && !ending.endsWith(".csv") && !ending.endsWith(".txt");
  }

  private PooledGame pooled(Answer answer) {
    WorkspaceSource source = WorkspaceSource.read(file);
    Department department = source.department(scenario);
    answer.complain(source.warnings());
    if (department.periods().isEmpty()) {
      throw new BadInput(List.of(BadInput.noPeriods()));
    }
    PlanRequest request =
        PlanRequest.DEFAULT.withTimeLimit(
            Duration.ofMillis((long) Math.clamp(seconds * 1000, 1, 1e12)));
    request = objective == null ? request : request.withObjective(objective);
    return PooledGame.solve(bench, department, request, players, SweepProgress.Listener.NONE);
  }

  private static Exit incomplete(PooledGame pooled, Answer answer) throws IOException {
    String key = pooled.cancelled() ? "share.stopped" : "share.without";
    String sentence = answer.phrases().of(key, pooled.lacking(), pooled.without());
    answer.complain(sentence);
    String status = pooled.cancelled() ? "cancelled" : "infeasible";
    answer.json(Json.object().put("status", status).put("message", sentence));
    return pooled.cancelled() ? Exit.STOPPED_WITHOUT : Exit.NO_PLAN;
  }

  private static String together(PooledGame pooled, Sentences phrases) {
    NumberText numbers = new NumberText(phrases.locale());
    var values = pooled.values();
    String said =
        phrases.of(
            "share.planned",
            values.worth().size() - 1,
            values.warm(),
            numbers.fixed(values.seconds(), 1));
    said = values.eased() ? said + " " + phrases.of("share.eased") : said;
    double whole = values.whole();
    return !values.hasWholeUnits() || Double.isNaN(whole)
        ? "  " + said
        : "  " + said + " " + phrases.of("share.whole", numbers.exactMoney(whole));
  }

  private SharingRule rule() {
    if (!List.of("refuse", "split").contains(missing)) {
      throw wrong("--missing", missing, "refuse, split");
    }
    if (samples < MonteCarloShapley.FEWEST_BATCHES) {
      throw wrong("--samples", "" + samples, MonteCarloShapley.FEWEST_BATCHES + " or more");
    }
    if (method.equals("monte-carlo")) {
      return new MonteCarloShapley(samples, seed);
    }
    return SharingRules.named(method).orElseThrow(() -> wrong("--method", method, methods()));
  }

  private ParameterException wrong(String option, String given, String allowed) {
    String sentence =
        "Invalid value for option '" + option + "': '" + given + "' is not one of: " + allowed;
    return new ParameterException(spec.commandLine(), sentence);
  }

  private static String methods() {
    return SharingRules.ALL.stream().map(SharingRule::code).collect(Collectors.joining(", "));
  }

  private SharingOutcome outcome(GameReading reading, SharingRule rule, Answer answer)
      throws IOException {
    GameKind counts = kind.costs ? GameKind.COSTS : GameKind.SAVINGS;
    boolean split = missing.equals("split");
    boolean large = reading.players().size() > CooperativeGame.MOST_PLAYERS;
    if (split && large && rule instanceof MonteCarloShapley sampling) {
      SharingOutcome sampled =
          FairShares.sampled(reading.listed(counts), sampling, bench.cancellation());
      print(sampled, null, answer);
      return sampled;
    }
    CooperativeGame game =
        split && !large ? reading.listed(counts).complete() : reading.game(counts);
    SharingOutcome outcome = FairShares.of(game, rule, bench.cancellation());
    print(outcome, game, answer);
    return outcome;
  }

  private ObjectNode json(SharingOutcome outcome, Answer answer) {
    ObjectNode node = Json.of(outcome);
    ArrayNode reasons = Json.object().putArray("reasons");
    for (Reason reason : outcome.reasons()) {
      ObjectNode one = reasons.addObject().put("player", reason.player());
      one.put("text", reason.text(answer.phrases().locale()));
    }
    node.set("reasons", reasons);
    return node;
  }

  private static String text(SharingOutcome outcome, Sentences phrases) {
    StringBuilder text = new StringBuilder(ShareText.table(outcome.shares(), phrases));
    for (Reason reason : outcome.reasons()) {
      text.append("  ").append(reason.text(phrases.locale())).append(System.lineSeparator());
    }
    if (outcome.verified() != null) {
      String key = outcome.verified() ? "share.proven" : "share.unproven";
      text.append("  ").append(phrases.of(key, outcome.certificate().size()));
    }
    return text.toString();
  }
}
