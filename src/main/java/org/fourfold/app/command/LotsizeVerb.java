package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.fourfold.domain.finance.LotDemand;
import org.fourfold.domain.finance.LotLimits;
import org.fourfold.domain.finance.LotOrder;
import org.fourfold.domain.finance.LotPlan;
import org.fourfold.domain.measure.Sentences;
import org.fourfold.finance.FinanceRefused;
import org.fourfold.finance.LotSizing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** When to order how much of a drug or supply. */
@Command(name = "lotsize")
public final class LotsizeVerb extends Verb {
  @Parameters(index = "0", paramLabel = "DEMAND.csv", descriptionKey = "fourfold.lotsize.demand")
  private Path file;

  @Option(names = "--setup", paramLabel = "S")
  private BigDecimal setup = BigDecimal.ZERO;

  @Option(names = "--holding", paramLabel = "H")
  private BigDecimal holding = BigDecimal.ZERO;

  @Option(names = "--shelf-life", paramLabel = "N")
  private Integer shelfLife;

  @Option(names = "--pack", paramLabel = "Q")
  private BigDecimal pack;

  @Option(names = "--minimum", paramLabel = "Q", descriptionKey = "fourfold.lotsize.minimum")
  private BigDecimal minimum = BigDecimal.ZERO;

  @Option(names = "--storage", paramLabel = "Q")
  private BigDecimal storage;

  public LotsizeVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    List<LotDemand> demand = CsvRows.table(file, LotDemand.class);
    LotLimits limits = new LotLimits(shelfLife, pack, minimum, storage);
    LotPlan plan;
    long start = System.nanoTime();
    try {
      plan = new LotSizing(demand, setup, holding, limits).plan();
    } catch (FinanceRefused e) {
      return refused(e, answer);
    }
    answer.json(json(plan).put("seconds", (System.nanoTime() - start) / 1e9));
    answer.say(text(plan, answer.phrases()));
    return Exit.DONE;
  }

  /** Says why there is no plan; what cannot be an input at all is bad input. */
  static Exit refused(FinanceRefused e, Answer answer) throws IOException {
    if (!e.noPlan()) {
      throw new BadInput(List.of(e.problem()));
    }
    String sentence = e.problem().message(answer.phrases().locale());
    answer.complain(sentence);
    answer.json(Json.object().put("status", "infeasible").put("message", sentence));
    return Exit.NO_PLAN;
  }

  private static ObjectNode json(LotPlan plan) {
    ObjectNode node = Json.of(plan);
    node.put("cost", plan.cost());
    node.set("orders", orders(plan));
    var stocks = node.putArray("stocks");
    plan.stocks().forEach(stocks::add);
    node.set("runnerUp", plan.runnerUp() == null ? Json.value(null) : json(plan.runnerUp()));
    return node;
  }

  private static com.fasterxml.jackson.databind.JsonNode orders(LotPlan plan) {
    var orders = Json.object().putArray("orders");
    for (LotOrder order : plan.orders()) {
      orders
          .addObject()
          .put("period", order.period())
          .put("quantity", order.quantity())
          .put("waiting", order.waiting());
    }
    return orders;
  }

  private static String text(LotPlan plan, Sentences phrases) {
    TextTable table = new TextTable().words(phrases.of("lot.period"));
    table.numbers(phrases.of("lot.quantity")).numbers(phrases.of("lot.waiting"));
    for (LotOrder order : plan.orders()) {
      String waiting = order.waiting() == null ? "–" : order.waiting().toPlainString();
      table.row(List.of(order.period(), order.quantity().toPlainString(), waiting));
    }
    String other =
        plan.runnerUp() == null
            ? ""
            : "  "
                + phrases.of(
                    "lot.runner",
                    plan.runnerUp().cost().toPlainString(),
                    plan.runnerUp().orders().stream()
                        .map(o -> o.period() + ": " + o.quantity().toPlainString())
                        .limit(20)
                        .collect(java.util.stream.Collectors.joining(", ")))
                + System.lineSeparator();
    return "  "
        + phrases.of("lot.cost", plan.cost().toPlainString(), plan.method())
        + System.lineSeparator()
        + table.text()
        + other;
  }
}
