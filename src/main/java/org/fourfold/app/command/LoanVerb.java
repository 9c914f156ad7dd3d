package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.fourfold.domain.finance.LoanDraw;
import org.fourfold.domain.finance.LoanNeed;
import org.fourfold.domain.finance.LoanPeriod;
import org.fourfold.domain.finance.LoanPlan;
import org.fourfold.domain.finance.LoanTerms;
import org.fourfold.domain.finance.Repayment;
import org.fourfold.domain.measure.Sentences;
import org.fourfold.finance.FinanceRefused;
import org.fourfold.finance.LoanDrawdown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** When to draw how much of a loan. */
@Command(name = "loan")
public final class LoanVerb extends Verb {
  @Parameters(index = "0", paramLabel = "NEEDS.csv", descriptionKey = "fourfold.loan.needs")
  private Path file;

  @Option(names = "--rate", paramLabel = "R", required = true)
  private BigDecimal rate;

  @Option(names = "--term", paramLabel = "N", required = true)
  private int term;

  @Option(names = "--repayment", paramLabel = "bullet|annuity|equal")
  private Repayment repayment = Repayment.BULLET;

  @Option(names = "--one-maturity")
  private boolean oneMaturity;

  @Option(names = "--fee", paramLabel = "F", descriptionKey = "fourfold.loan.fee")
  private BigDecimal fee = BigDecimal.ZERO;

  @Option(names = "--step", paramLabel = "Q")
  private BigDecimal step;

  @Option(names = "--maximum", paramLabel = "Q")
  private BigDecimal most;

  @Option(names = "--opening", paramLabel = "Q", descriptionKey = "fourfold.loan.opening")
  private BigDecimal opening = BigDecimal.ZERO;

  @Option(names = "--reserve", paramLabel = "Q", descriptionKey = "fourfold.loan.reserve")
  private BigDecimal reserve = BigDecimal.ZERO;

  @Option(names = "--surplus-rate", paramLabel = "R", descriptionKey = "fourfold.loan.surplus")
  private BigDecimal surplus = BigDecimal.ZERO;

  public LoanVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    List<LoanNeed> needs = CsvRows.table(file, LoanNeed.class);
    LoanTerms terms =
        new LoanTerms(
            rate, term, repayment, oneMaturity, fee, step, most, opening, reserve, surplus);
    LoanPlan plan;
    long start = System.nanoTime();
    try {
      plan = new LoanDrawdown(needs, terms).plan();
    } catch (FinanceRefused e) {
      return LotsizeVerb.refused(e, answer);
    }
    answer.json(json(plan).put("seconds", (System.nanoTime() - start) / 1e9));
    answer.say(text(plan, answer.phrases()));
    return Exit.DONE;
  }

  private static ObjectNode json(LoanPlan plan) {
    ObjectNode node = Json.object().put("cost", plan.cost());
    ArrayNode draws = node.putArray("draws");
    for (LoanDraw d : plan.draws()) {
      draws
          .addObject()
          .put("period", d.period())
          .put("amount", d.amount())
          .put("cost", d.cost())
          .put("waiting", d.waiting());
    }
    ArrayNode periods = node.putArray("periods");
    plan.periods().subList(0, plan.periods().size() - 1).forEach(p -> periods.add(json(p)));
    node.set("later", json(plan.periods().getLast()));
    node.put("method", plan.method());
    node.set("runnerUp", plan.runnerUp() == null ? Json.value(null) : json(plan.runnerUp()));
    return node;
  }

  private static ObjectNode json(LoanPeriod p) {
    return Json.object()
        .put("period", p.period())
        .put("need", p.need())
        .put("drawn", p.drawn())
        .put("fee", p.fee())
        .put("repaid", p.repaid())
        .put("owed", p.owed())
        .put("interest", p.interest())
        .put("cash", p.cash())
        .put("earned", p.earned());
  }

  private static String text(LoanPlan plan, Sentences phrases) {
    TextTable draws = new TextTable().words(phrases.of("loan.period"));
    List.of("drawn", "cost", "waiting").forEach(c -> draws.numbers(phrases.of("loan." + c)));
    for (LoanDraw d : plan.draws()) {
      draws.row(List.of(d.period(), plain(d.amount()), plain(d.cost()), plain(d.waiting())));
    }
    TextTable periods = new TextTable().words(phrases.of("loan.period"));
    List.of("need", "drawn", "repaid", "owed", "interest", "cash", "earned")
        .forEach(c -> periods.numbers(phrases.of("loan." + c)));
    for (LoanPeriod p : plan.periods()) {
      String name = p.period().isEmpty() ? phrases.of("loan.later") : p.period();
      periods.row(
          List.of(
              name,
              plain(p.need()),
              plain(p.drawn()),
              plain(p.repaid()),
              plain(p.owed()),
              plain(p.interest()),
              plain(p.cash()),
              plain(p.earned())));
    }
    String other =
        plan.runnerUp() == null
            ? ""
            : "  "
                + phrases.of(
                    "loan.runner",
                    plain(plan.runnerUp().cost()),
                    plan.runnerUp().draws().stream()
                        .map(d -> d.period() + ": " + plain(d.amount()))
                        .limit(20)
                        .collect(Collectors.joining(", ")))
                + System.lineSeparator();
    return "  "
        + phrases.of("loan.best", plain(plan.cost()), plan.method())
        + System.lineSeparator()
        + draws.text()
        + System.lineSeparator()
        + periods.text()
        + other;
  }

  private static String plain(BigDecimal amount) {
    return amount == null ? "–" : amount.toPlainString();
  }
}
