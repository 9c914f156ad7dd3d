package org.fourfold.ui.monitor;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.fourfold.chart.Figure;
import org.fourfold.chart.RunChartFigure;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.monitoring.Monitored;
import org.fourfold.domain.monitoring.Watched;
import org.fourfold.domain.monitoring.WatchedLine;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.scenario.Actual;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.monitoring.PlanAgainstActual;
import org.fourfold.report.words.PlanWords;
import org.fourfold.ui.control.PeriodGridViewModel;
import org.fourfold.ui.control.TableSource;
import org.fourfold.ui.mvvm.Refresh;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.Session;

/** The plan held against the actuals, anew whenever either changes. */
public final class MonitorViewModel {
  private static final double NEAR = 0.05;

  private final Session session;
  private final Texts texts;
  private final NumberText numbers;
  private final PeriodGridViewModel<Actual> grid;
  private final Refresh<Asked, Monitored> comparing;
  private final ReadOnlyObjectWrapper<Monitored> found = new ReadOnlyObjectWrapper<>(this, "found");
  private final ObjectProperty<Watched> watched =
      new SimpleObjectProperty<>(this, "watched", Watched.VOLUME);
  private final StringProperty target = new SimpleStringProperty(this, "target", "");
  private final BooleanBinding stale;

  private record Asked(
      Department department, PlanOutcome plan, List<Actual> actuals, OptionalDouble target) {}

  public MonitorViewModel(Session session, TableSource tables) {
    this.session = session;
    texts = new Texts(MonitorViewModel.class, session.locale());
    numbers = new NumberText(session.locale());
    grid = new PeriodGridViewModel<>(PlanningTables.ACTUALS, tables);
    comparing =
        new Refresh<>(
            "monitor",
            session.tasks().quiet(),
            a -> PlanAgainstActual.of(a.department(), a.plan(), a.actuals(), a.target()),
            found::set,
            _ -> found.set(null));
    stale = Bindings.createBooleanBinding(() -> session.stale().get(), session.stale());
    InvalidationListener changed = _ -> compare();
    session.outcome().addListener(changed);
    session.department().addListener(changed);
    target.addListener(changed);
    compare();
  }

  private void compare() {
    Optional<PlanOutcome> plan = plan();
    if (plan.isEmpty() || session.department().get().periods().isEmpty()) {
      found.set(null);
    } else {
      comparing.submit(new Asked(session.department().get(), plan.get(), actuals(), target()));
    }
  }

  private OptionalDouble target() {
    try {
      double percent = Double.parseDouble(target.get().strip());
      return percent > 0 && percent <= 100
          ? OptionalDouble.of(percent / 100)
          : OptionalDouble.empty();
    } catch (NumberFormatException _) {
      return OptionalDouble.empty();
    }
  }

  Optional<PlanOutcome> plan() {
    return session.outcome().getValue().filter(PlanOutcome::hasPlan);
  }

  /** Makes the plan that there is not. */
  void optimise() {
    session.plan(texts.of("optimise.task"));
  }

  List<Actual> actuals() {
    return session.workspace().get().rows(PlanningTables.ACTUALS);
  }

  /** What happened, as cells. */
  public PeriodGridViewModel<Actual> grid() {
    return grid;
  }

  /** The comparison, null where there is no plan. */
  public ReadOnlyObjectProperty<Monitored> found() {
    return found.getReadOnlyProperty();
  }

  /** What of the plan is looked at. */
  public ObjectProperty<Watched> watched() {
    return watched;
  }

  /** Occupancy aimed at in per cent; anything else means as planned. */
  public StringProperty occupancyTarget() {
    return target;
  }

  /** Whether the plan was made for other inputs than those on screen. */
  public ObservableBooleanValue stale() {
    return stale;
  }

  /** The lines of what is looked at. */
  public List<WatchedLine> lines() {
    return found.get() == null
        ? List.of()
        : found.get().lines().stream().filter(l -> l.watched() == watched.get()).toList();
  }

  /** Why there is nothing to compare; {@code ""} where there is something. */
  public String empty() {
    if (plan().isEmpty()) {
      return texts.of("empty.plan");
    }
    return actuals().isEmpty() ? texts.of("empty.actuals") : texts.of("empty.lines");
  }

  /** Actuals left out, as sentences; {@code ""} for none. */
  public String leftOut() {
    return found.get() == null || found.get().problems().isEmpty()
        ? ""
        : texts.of(
            "left.out",
            found.get().problems().size(),
            found.get().problems().getFirst().message(session.locale()));
  }

  /** How it went, in a sentence. */
  public String finding() {
    if (found.get() == null || found.get().until() < 0) {
      return "";
    }
    List<WatchedLine> lines = lines();
    long worse = lines.stream().filter(l -> l.worse(NEAR)).count();
    String until = names().period(found.get().periods().get(found.get().until()));
    return texts.of("finding", until, lines.size(), worse);
  }

  private PlanWords names() {
    return new PlanWords(session.department().get(), session.locale());
  }

  public String name(WatchedLine line) {
    return line.code().isEmpty()
        ? texts.of("all")
        : names().thing(Monitored.names(line.watched()), line.code());
  }

  /** Unit of a line's numbers as printed; shares have none. */
  public String unit(WatchedLine line) {
    return switch (line.watched()) {
      case WAIT -> texts.of("days");
      case REFUSED, CANCELLED, OCCUPANCY -> "";
      case SPEND -> names().currency();
      default -> names().unit(Monitored.names(line.watched()), line.code());
    };
  }

  /** A number of a line as planners read it. */
  public String text(WatchedLine line, Double value) {
    if (value == null) {
      return "–";
    }
    return switch (line.watched()) {
      case REFUSED, CANCELLED, OCCUPANCY -> numbers.share(value);
      case SPEND -> numbers.money(value);
      default -> numbers.amount(value);
    };
  }

  public String share(Double value) {
    return value == null ? "–" : (value > 0 ? "+" : "") + numbers.share(value);
  }

  /** What is no chance, and what went worse than planned, in a word or two. */
  public String said(WatchedLine line) {
    int signals = line.control() == null ? 0 : line.control().signals().size();
    String worse = line.worse(NEAR) ? texts.of("worse") : "";
    String told = signals == 0 ? "" : texts.of("signals", signals);
    return worse.isEmpty() || told.isEmpty() ? worse + told : worse + ", " + told;
  }

  /** The run chart of a line. */
  public Figure figure(WatchedLine line) {
    return RunChartFigure.of(
        line, name(line), unit(line), session.department().get().periods(), session.locale());
  }

  Session session() {
    return session;
  }

  Texts texts() {
    return texts;
  }
}
