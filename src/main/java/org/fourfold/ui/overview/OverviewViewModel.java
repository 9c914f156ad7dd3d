package org.fourfold.ui.overview;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.fourfold.chart.BenefitChart;
import org.fourfold.chart.Figure;
import org.fourfold.chart.UtilisationChart;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.plan.Profile;
import org.fourfold.ui.control.result.Headline;
import org.fourfold.ui.control.result.Headlines;
import org.fourfold.ui.mvvm.Place;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.Session;

/** The department and its plan at a glance. */
public final class OverviewViewModel {
  private static final Place DEMAND = new Place("services", DepartmentTables.DEMAND.file(), -1, "");
  private static final int SETTINGS = 6;
  private static final int CAPACITIES = 8;

  private final Session session;
  private final Texts texts;
  private final ObservableValue<Optional<PlanOutcome>> outcome;
  private final ObservableBooleanValue stale;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
  private final ReadOnlyStringWrapper about = new ReadOnlyStringWrapper(this, "about", "");
  private final ObservableList<DomainCard> cards = FXCollections.observableArrayList();
  private final ObservableList<Headline> headlines = FXCollections.observableArrayList();
  private final ObservableList<NextStep> steps = FXCollections.observableArrayList();
  // Views of the lists are kept here: nothing else holds them while only a listener listens.
  private final ObservableList<DomainCard> cardsShown =
      FXCollections.unmodifiableObservableList(cards);
  private final ObservableList<Headline> headlinesShown =
      FXCollections.unmodifiableObservableList(headlines);
  private final ObservableList<NextStep> stepsShown =
      FXCollections.unmodifiableObservableList(steps);
  private final ReadOnlyObjectWrapper<Figure> benefit =
      new ReadOnlyObjectWrapper<>(this, "benefit");
  private final ReadOnlyObjectWrapper<Figure> utilisation =
      new ReadOnlyObjectWrapper<>(this, "utilisation");

  public OverviewViewModel(Session session) {
    this.session = session;
    texts = new Texts(OverviewViewModel.class, session.locale());
    outcome = session.outcome();
    stale = session.stale();
    session.department().addListener((_, _, now) -> describe(now));
    outcome.addListener((_, _, now) -> show(now));
    InvalidationListener next = _ -> next();
    stale.addListener(next);
    session.problems().addListener(next);
    session.planning().busy().addListener(next);
    describe(session.department().get());
    show(outcome.getValue());
  }

  private void describe(Department department) {
    Profile profile = department.profile();
    title.set(profile.name().isBlank() ? texts.of("unnamed") : profile.name());
    List<String> facts = new ArrayList<>();
    facts.add(horizon(department.periods()));
    if (!profile.currency().isEmpty()) {
      facts.add(
          profile.priceYear().isEmpty()
              ? profile.currency()
              : texts.of("prices", profile.currency(), profile.priceYear()));
    }
    if (!profile.benefitUnit().isEmpty()) {
      facts.add(texts.of("benefit.in", profile.benefitUnit()));
    }
    about.set(String.join("  ·  ", facts));
    cards.setAll(new DomainCards(department, texts).all());
  }

  private String horizon(List<Period> periods) {
    if (periods.isEmpty()) {
      return texts.of("periods.none");
    }
    String first = month(periods.getFirst().start());
    Period last = periods.getLast();
    return texts.of(
        "periods", first, month(last.start().plusDays(last.days() - 1L)), periods.size());
  }

  private String month(LocalDate date) {
    return DateTimeFormatter.ofPattern(texts.of("month"), session.locale()).format(date);
  }

  private void show(Optional<PlanOutcome> now) {
    Department department = session.department().get();
    Optional<PlanOutcome> plan = now.filter(PlanOutcome::hasPlan);
    headlines.setAll(
        plan.map(o -> new Headlines(department, o, session.locale()).gains()).orElse(List.of()));
    benefit.set(
        plan.map(o -> BenefitChart.of(department, o, SETTINGS, session.locale())).orElse(null));
    utilisation.set(
        plan.map(o -> UtilisationChart.fullest(department, o, CAPACITIES, session.locale()))
            .orElse(null));
    next();
  }

  private void next() {
    List<NextStep> now = new ArrayList<>();
    int errors = session.errors().size();
    boolean planned = !headlines.isEmpty();
    if (errors > 0) {
      now.add(step("step.mend", "mdi2a-alert-circle-outline", Place.screen("plan"), true, errors));
    } else if (!planned && !session.planning().busy().get()) {
      now.add(step("step.plan", "mdi2c-creation", null, true));
    } else if (stale.get()) {
      now.add(step("step.again", "mdi2r-refresh", null, true));
    }
    if (planned) {
      now.add(step("step.limits", "mdi2c-chart-bar-stacked", Place.screen("plan"), false));
      now.add(step("step.print", "mdi2p-printer-outline", Place.screen("reports"), false));
    }
    now.add(step("step.demand", "mdi2s-stethoscope", DEMAND, false));
    now.add(step("step.staff", "mdi2a-account-group-outline", Place.screen("resources"), false));
    steps.setAll(now);
  }

  private NextStep step(String key, String icon, Place place, boolean urgent, Object... args) {
    return new NextStep(texts.of(key, args), icon, Optional.ofNullable(place), urgent);
  }

  /** Goes where a step leads, or plans. */
  public void take(NextStep step) {
    if (step.place().isEmpty()) {
      session.plan(texts.of("task"));
    }
    session.navigator().go(step.place().orElse(Place.screen("plan")));
  }

  public void open(DomainCard card) {
    session.navigator().go(card.screen());
  }

  public ReadOnlyStringProperty title() {
    return title.getReadOnlyProperty();
  }

  /** Horizon, currency and benefit in one line. */
  public ReadOnlyStringProperty about() {
    return about.getReadOnlyProperty();
  }

  public ObservableList<DomainCard> cards() {
    return cardsShown;
  }

  /** Six numbers of the plan, none where there is no plan. */
  public ObservableList<Headline> headlines() {
    return headlinesShown;
  }

  public ObservableList<NextStep> steps() {
    return stepsShown;
  }

  /** Null where there is no plan. */
  public ReadOnlyObjectProperty<Figure> benefit() {
    return benefit.getReadOnlyProperty();
  }

  /** The fullest capacities, null where there is no plan. */
  public ReadOnlyObjectProperty<Figure> utilisation() {
    return utilisation.getReadOnlyProperty();
  }

  public Texts texts() {
    return texts;
  }
}
