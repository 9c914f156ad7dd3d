package org.fourfold.ui.information;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.fourfold.chart.Figure;
import org.fourfold.chart.RecordsChart;
import org.fourfold.domain.information.InformationJob;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.domain.reading.RecordsWork;
import org.fourfold.domain.resource.Capacity;
import org.fourfold.report.words.PlanWords;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.Session;

/** Records work in the plan at hand: what came in, what is done, what is left. */
public final class RecordsViewModel {
  /** A job or a capacity that can be drawn. */
  public record Side(String label, Maker maker) {}

  /** Makes a figure of a plan. */
  @FunctionalInterface
  public interface Maker {
    Figure of(Department department, PlanOutcome outcome, Locale locale);
  }

  private final Session session;
  private final Texts texts;
  private final ObservableList<Side> sides = FXCollections.observableArrayList();
  private final ObservableList<RecordsLine> lines = FXCollections.observableArrayList();
  private final ObjectProperty<Side> side = new SimpleObjectProperty<>(this, "side");
  private final ReadOnlyObjectWrapper<Figure> figure = new ReadOnlyObjectWrapper<>(this, "figure");
  private Department shown;
  private Optional<PlanOutcome> plan = Optional.empty();

  public RecordsViewModel(Session session) {
    this.session = session;
    texts = new Texts(RecordsViewModel.class, session.locale());
    session.outcome().addListener(_ -> show());
    side.addListener(_ -> draw());
    show();
  }

  private void show() {
    // Later edits make the plan stale; it is still read with the inputs it was made for.
    shown = session.department().get();
    plan = session.outcome().getValue().filter(PlanOutcome::hasPlan);
    String before = side.get() == null ? "" : side.get().label();
    sides.setAll(plan.map(o -> offered(new RecordsWork(shown, o))).orElse(List.of()));
    lines.setAll(plan.map(o -> lines(new RecordsWork(shown, o))).orElse(List.of()));
    side.set(
        sides.stream()
            .filter(s -> s.label().equals(before))
            .findFirst()
            .orElse(sides.isEmpty() ? null : sides.getFirst()));
    draw();
  }

  private List<Side> offered(RecordsWork work) {
    List<Side> all = new ArrayList<>();
    for (InformationJob job : shown.rows(InformationJob.class)) {
      all.add(new Side(job.name(), (d, o, l) -> RecordsChart.of(d, o, job, l)));
    }
    for (Capacity capacity : shown.rows(Capacity.class)) {
      if (work.capacities().contains(capacity.capacity())) {
        all.add(new Side(capacity.name(), (d, o, l) -> RecordsChart.of(d, o, capacity, l)));
      }
    }
    return all;
  }

  private List<RecordsLine> lines(RecordsWork work) {
    List<RecordsLine> all = new ArrayList<>();
    for (InformationJob job : shown.rows(InformationJob.class)) {
      double done = sum(work.done(job.job()));
      double[] left = work.unfinished(job.job());
      double end = left.length == 0 ? 0 : left[left.length - 1];
      all.add(
          new RecordsLine(
              job.name(),
              job.unit(),
              sum(work.generated(job.job())) + sum(work.offered(job.job())),
              done,
              job.openingBacklog(),
              end,
              job.turnaroundPeriods(),
              job.value() * done,
              job.value() * end,
              job.backlogPenalty().doubleValue() * sum(left)));
    }
    return all;
  }

  private static double sum(double[] values) {
    return Arrays.stream(values).sum();
  }

  private void draw() {
    figure.set(
        plan.filter(_ -> side.get() != null)
            .map(o -> side.get().maker().of(shown, o, texts.locale()))
            .orElse(null));
  }

  /** Jobs first, then the capacities that they use. */
  public ObservableList<Side> sides() {
    return sides;
  }

  public ObjectProperty<Side> side() {
    return side;
  }

  /** {@code null} where there is no plan. */
  public ReadOnlyObjectProperty<Figure> figure() {
    return figure.getReadOnlyProperty();
  }

  public ObservableList<RecordsLine> lines() {
    return lines;
  }

  /** The plan shown was made for other inputs. */
  public ObservableBooleanValue stale() {
    return session.stale();
  }

  /** Plans, with what was asked for last. */
  public void optimise() {
    if (session.canPlan().get()) {
      session.plan(texts.of("task"));
    }
  }

  public ObservableBooleanValue canOptimise() {
    return session.canPlan();
  }

  public String benefitUnit() {
    return new PlanWords(shown, texts.locale()).benefitUnit();
  }

  public String currency() {
    return new PlanWords(shown, texts.locale()).currency();
  }

  public Texts texts() {
    return texts;
  }
}
