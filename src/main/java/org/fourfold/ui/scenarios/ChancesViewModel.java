package org.fourfold.ui.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.fourfold.chart.ChancesChart;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.Objective;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.scenario.CandidateResult;
import org.fourfold.domain.scenario.ScenarioTree;
import org.fourfold.domain.scenario.UncertaintyOutcome;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.report.words.PlanWords;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.Session;
import org.fourfold.whatif.BoardQuestion;
import org.fourfold.whatif.MonteCarlo;

/** What the plan comes to over many draws of what is uncertain. */
public final class ChancesViewModel {
  private static final int MOST_RUNS = 100_000;
  private static final int MOST_LIMITS = 8;

  private final Session session;
  private final PlanOptimiser optimiser;
  private final Texts texts;
  private final LimitsViewModel.Answer answer;
  private final StringProperty runs = new SimpleStringProperty(this, "runs", "1000");
  private final StringProperty seed = new SimpleStringProperty(this, "seed", "1");
  private final BooleanProperty scenarios = new SimpleBooleanProperty(this, "scenarios", false);
  private final ReadOnlyStringWrapper binding = new ReadOnlyStringWrapper(this, "binding", "");

  public ChancesViewModel(Session session, PlanOptimiser optimiser, LimitsViewModel limits) {
    this.session = session;
    this.optimiser = optimiser;
    texts = limits.texts();
    answer = limits.another();
  }

  LimitsViewModel.Answer answer() {
    return answer;
  }

  public StringProperty runs() {
    return runs;
  }

  public StringProperty seed() {
    return seed;
  }

  /** Whether the plans of other scenarios are held against the draws too. */
  public BooleanProperty scenarios() {
    return scenarios;
  }

  /** The limits that hold the plan back, with their chance, as a sentence. */
  public ReadOnlyStringProperty binding() {
    return binding.getReadOnlyProperty();
  }

  /** Plans the draws, and holds plans against them; says what is wrong instead. */
  public void draw() {
    int count;
    long from;
    try {
      count = Integer.parseInt(runs.get().strip());
      from = Long.parseLong(seed.get().strip());
    } catch (NumberFormatException _) {
      count = 0;
      from = 0;
    }
    if (count < 1 || count > MOST_RUNS) {
      answer.work().say(texts.of("chances.refused", MOST_RUNS));
      return;
    }
    Department department = session.department().get();
    PlanRequest request = session.request().get();
    MonteCarlo.Asked asked =
        new MonteCarlo.Asked(session.scenario().get(), others(), true, false, count, from);
    MonteCarlo draws = new MonteCarlo(optimiser, session.workspace().get(), request, asked);
    List<Problem> wrong = draws.problems();
    if (!wrong.isEmpty()) {
      answer.work().say(wrong.getFirst().message(session.locale()));
      return;
    }
    answer
        .work()
        .ask(texts.of("task.chances", count), draws::run, found -> show(department, found));
  }

  /** Other scenarios whose plans are held too, as many as are compared at once. */
  private List<String> others() {
    return scenarios.get()
        ? BoardQuestion.usual(session.workspace().get(), session.scenario().get())
        : List.of();
  }

  private void show(Department department, UncertaintyOutcome found) {
    Locale locale = session.locale();
    PlanWords names = new PlanWords(department, locale);
    NumberText numbers = new NumberText(locale);
    String unit = found.goal() == Objective.MOST_BENEFIT ? names.benefitUnit() : names.currency();
    List<String> plans = found.candidates().stream().map(c -> name(c, numbers)).toList();
    answer.show(ChancesChart.of(found, plans, unit, locale), found.inputHash());
    binding.set(holding(found.binding(), names, numbers));
  }

  /** Limits that hold in every draw, then those that hold in some, with their chance. */
  private String holding(Map<String, Double> chances, PlanWords names, NumberText numbers) {
    List<String> always = new ArrayList<>();
    List<String> sometimes = new ArrayList<>();
    chances.forEach(
        (key, chance) -> {
          String name = limit(names, key);
          if (chance >= 1) {
            always.add(name);
          } else {
            sometimes.add(name + " " + numbers.share(chance));
          }
        });
    return Stream.of(sentence("chances.always", always), sentence("chances.sometimes", sometimes))
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private String sentence(String key, List<String> limits) {
    if (limits.isEmpty()) {
      return "";
    }
    String shown = String.join(" · ", limits.subList(0, Math.min(MOST_LIMITS, limits.size())));
    int left = limits.size() - MOST_LIMITS;
    return texts.of(key, left > 0 ? texts.of("chances.more", shown, left) : shown);
  }

  private static String limit(PlanWords names, String key) {
    int colon = key.indexOf(':');
    String code = key.substring(colon + 1);
    for (LimitKind kind : LimitKind.values()) {
      if (kind.code().equals(key.substring(0, colon))) {
        return names.name(kind, code);
      }
    }
    return key;
  }

  private String name(CandidateResult c, NumberText numbers) {
    return switch (c.kind()) {
      case AS_PLANNED -> texts.of("chances.asPlanned");
      case SCENARIO ->
          c.scenario().isEmpty()
              ? texts.of("base")
              : new ScenarioTree(session.workspace().get()).name(c.scenario());
      case DRAW -> texts.of("chances.draw", numbers.fixed(100 * c.share(), 0));
    };
  }
}
