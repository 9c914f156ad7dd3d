package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.fourfold.costsharing.CooperativeGame;
import org.fourfold.costsharing.FairShares;
import org.fourfold.costsharing.GameReading;
import org.fourfold.costsharing.MonteCarloShapley;
import org.fourfold.costsharing.SharingRefused;
import org.fourfold.costsharing.SharingRule;
import org.fourfold.costsharing.SharingRules;
import org.fourfold.domain.measure.Sentences;
import org.fourfold.domain.sharing.GameKind;
import org.fourfold.domain.sharing.Reason;
import org.fourfold.domain.sharing.SharingOutcome;
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
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "GAME.csv", descriptionKey = "fourfold.share.game")
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
    long start = System.nanoTime();
    GameReading reading = new GameReading(file.toString());
    CsvRows.read(
        file,
        List.of("coalition", "value"),
        2,
        (row, cells) -> reading.add(row, cells[0], cells[1]));
    BadInput.refuse(reading.problems());
    SharingOutcome outcome;
    try {
      outcome = outcome(reading, rule);
    } catch (SharingRefused e) {
      throw new BadInput(List.of(e.problem()));
    }
    answer.json(json(outcome, answer).put("seconds", (System.nanoTime() - start) / 1e9));
    answer.say(text(outcome, answer.phrases()));
    boolean noCore = method.equals("core") && Boolean.TRUE.equals(outcome.coreEmpty());
    return noCore ? Exit.NO_PLAN : Exit.DONE;
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

  private SharingOutcome outcome(GameReading reading, SharingRule rule) {
    GameKind counts = kind.costs ? GameKind.COSTS : GameKind.SAVINGS;
    boolean split = missing.equals("split");
    boolean large = reading.players().size() > CooperativeGame.MOST_PLAYERS;
    if (split && large && rule instanceof MonteCarloShapley sampling) {
      return FairShares.sampled(reading.listed(counts), sampling, bench.cancellation());
    }
    CooperativeGame game =
        split && !large ? reading.listed(counts).complete() : reading.game(counts);
    return FairShares.of(game, rule, bench.cancellation());
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
