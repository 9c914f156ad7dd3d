package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fourfold.costsharing.CooperativeGame;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.outcome.PlanStatus;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.sharing.GameKind;
import org.fourfold.exchange.format.SafeFile;
import org.fourfold.optimisation.SweepProgress;
import org.fourfold.whatif.PooledPlans;
import org.fourfold.whatif.PooledValues;

/** The game of cost centres of a workspace that pool what they have, each coalition planned. */
record PooledGame(PooledValues values) {
  private static final int DECIMALS = 2;
  private static final int MOST_SHOWN = 8;

  /** Plans every coalition; players are checked first. */
  static PooledGame solve(
      Workbench bench,
      Department department,
      PlanRequest request,
      List<String> wanted,
      SweepProgress.Listener listener) {
    List<String> known = PooledPlans.players(department);
    List<String> players = wanted.isEmpty() ? known : wanted;
    for (String player : players) {
      if (!known.contains(player)) {
        throw refused(Fault.NOT_A_PLAYER, player, String.join(", ", known));
      }
    }
    boolean fits = players.size() >= 2 && players.size() <= PooledPlans.MOST_PLAYERS;
    if (!fits || new HashSet<>(players).size() < players.size()) {
      throw refused(
          Fault.PLAYERS_FOR_PLANS,
          "" + players.size(),
          "" + PooledPlans.MOST_PLAYERS,
          String.join(", ", known));
    }
    return new PooledGame(
        new PooledPlans(bench.optimiser())
            .find(department, request, players, listener, bench.cancellation()));
  }

  private static BadInput refused(Fault fault, String... arguments) {
    return new BadInput(List.of(Problem.error("", 0, "", fault, List.of(arguments))));
  }

  CooperativeGame game() {
    GameKind kind = values.costs() ? GameKind.COSTS : GameKind.SAVINGS;
    return CooperativeGame.measured(values.players(), kind, values.worth(), DECIMALS);
  }

  boolean cancelled() {
    return values.statuses().contains(PlanStatus.CANCELLED);
  }

  /** Coalitions without a best plan, the first few by name. */
  String without() {
    List<String> names =
        IntStream.range(1, values.worth().size())
            .filter(s -> values.statuses().get(s) != PlanStatus.OPTIMAL)
            .mapToObj(values::name)
            .toList();
    String shown = names.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "));
    return names.size() > MOST_SHOWN ? shown + " …" : shown;
  }

  int lacking() {
    return (int) values.statuses().stream().filter(s -> s != PlanStatus.OPTIMAL).count();
  }

  ObjectNode json() {
    ObjectNode node = Json.object();
    ArrayNode worths = node.putArray("coalitions");
    for (int s = 1; s < values.worth().size(); s++) {
      worths.addObject().put("coalition", values.name(s)).put("value", values.worth().get(s));
    }
    double whole = values.whole();
    node.put("wholeUnits", Double.isNaN(whole) ? null : (Double) whole);
    node.put("promisesOfAllOnly", values.eased());
    return node.put("plans", values.worth().size() - 1)
        .put("warm", values.warm())
        .put("planningSeconds", values.seconds());
  }

  /** Writes the game as the verb reads it. */
  void write(Path file) throws IOException {
    StringBuilder rows = new StringBuilder("coalition,value\n");
    for (int s = 1; s < values.worth().size(); s++) {
      rows.append('"').append(values.name(s).replace("\"", "\"\"")).append("\",");
      rows.append(game().of(s).doubleValue() * (values.costs() ? -1 : 1)).append('\n');
    }
    SafeFile.write(file, out -> out.write(rows.toString().getBytes(StandardCharsets.UTF_8)));
  }
}
