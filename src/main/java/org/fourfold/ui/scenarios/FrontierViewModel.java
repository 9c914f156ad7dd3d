package org.fourfold.ui.scenarios;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.fourfold.chart.FrontierChart;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.measure.PeriodSeries;
import org.fourfold.domain.outcome.FrontierCurve;
import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.Objective;
import org.fourfold.domain.plan.PlanRequest;
import org.fourfold.domain.resource.Availability;
import org.fourfold.optimisation.PlanOptimiser;
import org.fourfold.report.words.BindingLimit;
import org.fourfold.report.words.PlanWords;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.Session;
import org.fourfold.whatif.Frontier;
import org.fourfold.whatif.FrontierRequest;

/** The best objective against the amount of one limit of the plan. */
public final class FrontierViewModel {
  private static final int STEPS = 24;
  private static final Set<LimitKind> KINDS =
      Set.of(LimitKind.BUDGET, LimitKind.FUNDING, LimitKind.CAPACITY, LimitKind.RULE);

  /** A limit that can be moved, with the amounts that it is tried at. */
  public record Choice(
      LimitKind kind, String code, String period, String name, double from, double to) {}

  private final Session session;
  private final PlanOptimiser optimiser;
  private final Texts texts;
  private final LimitsViewModel.Answer answer;
  private final ObservableList<Choice> choices = FXCollections.observableArrayList();
  private final ObjectProperty<Choice> limit = new SimpleObjectProperty<>(this, "limit");
  private final StringProperty from = new SimpleStringProperty(this, "from", "");
  private final StringProperty to = new SimpleStringProperty(this, "to", "");

  public FrontierViewModel(Session session, PlanOptimiser optimiser, LimitsViewModel limits) {
    this.session = session;
    this.optimiser = optimiser;
    texts = limits.texts();
    answer = limits.another();
    session.outcome().addListener(_ -> fill());
    limit.addListener((_, _, chosen) -> range(chosen));
    fill();
  }

  /** The limits that hold the plan back, the dearest first. */
  private void fill() {
    Department department = session.department().get();
    PlanWords names = new PlanWords(department, session.locale());
    Map<String, double[]> inPlace =
        PeriodSeries.of(
            department.periods(),
            department.rows(Availability.class),
            Availability::capacity,
            Availability::period,
            Availability::amount,
            0);
    List<BindingLimit> binding =
        session
            .outcome()
            .getValue()
            .filter(PlanOutcome::hasPlan)
            .map(BindingLimit::priced)
            .orElse(List.of());
    choices.setAll(
        binding.stream()
            .filter(b -> KINDS.contains(b.kind()))
            .map(b -> choice(b, names, inPlace))
            .toList());
    limit.set(choices.isEmpty() ? null : choices.getFirst());
  }

  private static Choice choice(BindingLimit b, PlanWords names, Map<String, double[]> inPlace) {
    double now = b.dearest().limit();
    boolean total = b.dearest().period().equals(Period.TOTAL);
    double low = 0.7 * now;
    double high = 1.3 * now;
    if (b.kind() == LimitKind.CAPACITY) {
      double there = 0;
      for (double each : inPlace.getOrDefault(b.code(), new double[1])) {
        there = Math.max(there, each);
      }
      low = 0;
      high = Math.max(0.3 * now, 1.5 * there);
    }
    String period = total ? Period.TOTAL : "";
    return new Choice(b.kind(), b.code(), period, names.name(b.kind(), b.code()), low, high);
  }

  private void range(Choice chosen) {
    from.set(chosen == null ? "" : plain(Math.min(chosen.from(), chosen.to())));
    to.set(chosen == null ? "" : plain(Math.max(chosen.from(), chosen.to())));
  }

  private static String plain(double value) {
    return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%.0f" : "%.2f", value);
  }

  /** Draws the frontier; says what is wrong instead. */
  public void draw() {
    Choice chosen = limit.get();
    if (chosen == null) {
      answer.work().say(texts.of("frontier.noPlan"));
      return;
    }
    FrontierRequest asked;
    try {
      asked =
          new FrontierRequest(
              chosen.kind(),
              chosen.code(),
              chosen.period(),
              Double.parseDouble(from.get().strip()),
              Double.parseDouble(to.get().strip()),
              STEPS,
              false);
    } catch (IllegalArgumentException _) {
      answer.work().say(texts.of("frontier.refused"));
      return;
    }
    Department department = session.department().get();
    PlanRequest request = session.request().get();
    answer
        .work()
        .ask(
            texts.of("task.frontier"),
            (listener, cancellation) ->
                new Frontier(optimiser).find(department, request, asked, listener, cancellation),
            found -> show(department, found));
  }

  private void show(Department department, FrontierCurve found) {
    PlanWords names = new PlanWords(department, session.locale());
    boolean benefit = found.goal() == Objective.MOST_BENEFIT;
    answer.show(
        FrontierChart.of(
            found,
            names.name(found.kind(), found.code()),
            benefit ? names.benefitUnit() : names.currency(),
            names.unit(found.kind(), found.code()),
            session.locale()),
        found.inputHash());
  }

  LimitsViewModel.Answer answer() {
    return answer;
  }

  public ObservableList<Choice> choices() {
    return choices;
  }

  public ObjectProperty<Choice> limit() {
    return limit;
  }

  public StringProperty from() {
    return from;
  }

  public StringProperty to() {
    return to;
  }
}
