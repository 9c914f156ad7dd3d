package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.fourfold.costsharing.AirportRule;
import org.fourfold.costsharing.FairShares;
import org.fourfold.costsharing.SharingRefused;
import org.fourfold.domain.sharing.PlayerShare;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shares the cost of something that each needs up to a size of its own. */
@Command(name = "airport")
public final class AirportVerb extends Verb {
  @Option(
      names = "--costs",
      paramLabel = "a,b,c",
      required = true,
      converter = Amounts.Reader.class,
      descriptionKey = "fourfold.airport.costs")
  private Amounts costs;

  @Option(names = "--names", paramLabel = "A,B,C", split = ",")
  private List<String> names = List.of();

  public AirportVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    List<PlayerShare> shares;
    try {
      List<String> players = Amounts.names(names, costs.size());
      shares = FairShares.named(players, AirportRule.shares(costs.list()));
    } catch (SharingRefused e) {
      throw new BadInput(List.of(e.problem()));
    }
    ObjectNode node = Json.object().put("rule", "airport");
    node.set("shares", Json.value(shares));
    answer.json(node);
    answer.say(ShareText.table(shares, answer.phrases()));
    return Exit.DONE;
  }
}
