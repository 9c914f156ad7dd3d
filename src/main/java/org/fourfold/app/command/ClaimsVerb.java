package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.fourfold.costsharing.ClaimsRule;
import org.fourfold.costsharing.ClaimsRules;
import org.fourfold.costsharing.FairShares;
import org.fourfold.costsharing.Fraction;
import org.fourfold.costsharing.SharingRefused;
import org.fourfold.domain.sharing.PlayerShare;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Divides a budget that is smaller than what is claimed of it. */
@Command(name = "claims")
public final class ClaimsVerb extends Verb {
  @Spec private CommandSpec spec;

  @Option(names = "--estate", paramLabel = "E", required = true, converter = Amounts.One.class)
  private Fraction estate;

  @Option(
      names = "--claims",
      paramLabel = "a,b,c",
      required = true,
      converter = Amounts.Reader.class)
  private Amounts claims;

  @Option(names = "--rule", paramLabel = "RULE", required = true)
  private String rule;

  @Option(names = "--names", paramLabel = "A,B,C", split = ",")
  private List<String> names = List.of();

  public ClaimsVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    ClaimsRule chosen = ClaimsRules.named(rule).orElseThrow(this::unknown);
    List<String> players = Amounts.names(names, claims.size());
    List<PlayerShare> shares;
    try {
      ClaimsRules.check(estate, claims.list());
      shares = FairShares.named(players, chosen.divide(estate, claims.list()));
    } catch (SharingRefused e) {
      throw new BadInput(List.of(e.problem()));
    }
    ObjectNode node = Json.object().put("rule", rule);
    node.set("shares", Json.value(shares));
    answer.json(node);
    answer.say(ShareText.table(shares, answer.phrases()));
    return Exit.DONE;
  }

  private ParameterException unknown() {
    String allowed =
        ClaimsRules.ALL.stream().map(ClaimsRule::code).collect(Collectors.joining(", "));
    String sentence = "Invalid value for option '--rule': '" + rule + "' is not one of: " + allowed;
    return new ParameterException(spec.commandLine(), sentence);
  }
}
