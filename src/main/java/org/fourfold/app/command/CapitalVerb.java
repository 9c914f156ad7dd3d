package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fourfold.domain.finance.CapitalCost;
import org.fourfold.domain.finance.CapitalPlan;
import org.fourfold.domain.finance.CapitalStart;
import org.fourfold.domain.finance.CapitalYear;
import org.fourfold.domain.measure.Sentences;
import org.fourfold.domain.plan.Engine;
import org.fourfold.finance.CapitalBudgeting;
import org.fourfold.finance.FinanceRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which capital projects to start in which year. */
@Command(name = "capital")
public final class CapitalVerb extends Verb {
  @Parameters(
      index = "0",
      paramLabel = "PROJECTS.csv",
      descriptionKey = "fourfold.capital.projects")
  private Path file;

  @Option(
      names = "--budget",
      paramLabel = "YEAR=AMOUNT",
      split = ",",
      required = true,
      descriptionKey = "fourfold.capital.budget")
  private SortedMap<Integer, BigDecimal> budgets = new TreeMap<>();

  @Option(names = "--carry-over")
  private boolean carryOver;

  @Option(names = "--discount", paramLabel = "RATE")
  private BigDecimal discount = BigDecimal.ZERO;

  @Option(names = "--time-limit", paramLabel = "SEC", descriptionKey = "fourfold.capital.time")
  private double seconds = 300;

  public CapitalVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    List<CapitalCost> rows = CsvRows.table(file, CapitalCost.class);
    NavigableMap<Integer, BigDecimal> money = new TreeMap<>(budgets);
    Duration limit = Duration.ofMillis((long) Math.clamp(seconds * 1000, 1, 1e12));
    CapitalPlan plan;
    long start = System.nanoTime();
    try {
      plan =
          new CapitalBudgeting(
                  rows, money, carryOver, discount, bench.solvers().apply(Engine.AUTO), limit)
              .plan(bench.cancellation());
    } catch (FinanceRefused e) {
      throw new BadInput(List.of(e.problem()));
    }
    if (plan == null) {
      answer.complain(answer.phrases().of("capital.stopped"));
      return Exit.STOPPED_WITHOUT;
    }
    ObjectNode node = json(plan);
    answer.json(node.put("seconds", (System.nanoTime() - start) / 1e9));
    answer.say(text(plan, answer.phrases()));
    return plan.proven() ? Exit.DONE : Exit.STOPPED_WITH_PLAN;
  }

  private static ObjectNode json(CapitalPlan plan) {
    ObjectNode node = Json.object().put("status", plan.proven() ? "optimal" : "feasible");
    node.put("benefit", plan.benefit()).put("cost", plan.cost());
    ArrayNode projects = node.putArray("projects");
    for (CapitalStart s : plan.chosen()) {
      projects
          .addObject()
          .put("project", s.project())
          .put("start", s.start())
          .put("cost", s.cost())
          .put("benefit", s.benefit())
          .put("waiting", s.waiting());
    }
    ArrayNode years = node.putArray("years");
    for (CapitalYear y : plan.years()) {
      years
          .addObject()
          .put("year", y.year())
          .put("budget", y.budget())
          .put("carried", y.carried())
          .put("spent", y.spent())
          .put("left", y.left());
    }
    node.set("runnerUp", plan.runnerUp() == null ? Json.value(null) : json(plan.runnerUp()));
    return node;
  }

  private static String text(CapitalPlan plan, Sentences phrases) {
    TextTable projects = new TextTable().words(phrases.of("capital.project"));
    List.of("start", "cost", "benefit", "waiting")
        .forEach(c -> projects.numbers(phrases.of("capital." + c)));
    for (CapitalStart s : plan.chosen()) {
      projects.row(
          List.of(
              s.project(),
              "" + s.start(),
              plain(s.cost()),
              plain(s.benefit()),
              plain(s.waiting())));
    }
    TextTable years = new TextTable().words(phrases.of("capital.year"));
    List.of("budget", "carried", "spent", "left")
        .forEach(c -> years.numbers(phrases.of("capital." + c)));
    for (CapitalYear y : plan.years()) {
      years.row(
          List.of(
              "" + y.year(),
              plain(y.budget()),
              plain(y.carried()),
              plain(y.spent()),
              plain(y.left())));
    }
    List<String> lines = new ArrayList<>();
    lines.add("  " + phrases.of("capital.best", plain(plan.benefit()), plain(plan.cost())));
    lines.add(projects.text() + System.lineSeparator() + years.text());
    if (plan.runnerUp() != null) {
      String others =
          plan.runnerUp().chosen().stream()
              .map(s -> s.project() + " " + s.start())
              .collect(Collectors.joining(", "));
      lines.add("  " + phrases.of("capital.runner", plain(plan.runnerUp().benefit()), others));
    }
    return String.join(System.lineSeparator(), lines) + System.lineSeparator();
  }

  private static String plain(BigDecimal amount) {
    if (amount == null) {
      return "–";
    }
    BigDecimal cents = amount.setScale(2, java.math.RoundingMode.HALF_EVEN).stripTrailingZeros();
    return cents.scale() < 0 ? cents.setScale(0).toPlainString() : cents.toPlainString();
  }
}
