package org.fourfold.ui.plan;

import java.util.Locale;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.solver.SolveProgress;
import org.fourfold.ui.mvvm.Running;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.Planning;

/** How a run goes: what is being done, the best so far, what is still possible, the time. */
public final class ProgressViewModel {
  private final Planning planning;
  private final Texts texts;
  private final NumberText numbers;
  private final ReadOnlyStringWrapper phase = new ReadOnlyStringWrapper(this, "phase", "");
  private final ReadOnlyStringWrapper best = new ReadOnlyStringWrapper(this, "best", "–");
  private final ReadOnlyStringWrapper bound = new ReadOnlyStringWrapper(this, "bound", "–");
  private final ReadOnlyStringWrapper gap = new ReadOnlyStringWrapper(this, "gap", "–");
  private final ReadOnlyStringWrapper elapsed = new ReadOnlyStringWrapper(this, "elapsed", "");

  public ProgressViewModel(Planning planning, Texts texts) {
    this.planning = planning;
    this.texts = texts;
    numbers = new NumberText(texts.locale());
    planning.progress().addListener((_, _, heard) -> hear(heard));
    hear(planning.progress().get());
  }

  private void hear(SolveProgress heard) {
    phase.set(heard == null ? texts.of("progress.start") : phase(heard.phase()));
    best.set(heard == null ? "–" : number(heard.incumbent()));
    bound.set(heard == null ? "–" : number(heard.bound()));
    gap.set(heard == null || Double.isNaN(heard.gap()) ? "–" : numbers.share(heard.gap()));
    tick();
  }

  private String phase(String told) {
    String key = "phase." + told.toLowerCase(Locale.ROOT).replace(' ', '-');
    return texts.has(key) ? texts.of(key) : texts.of("phase.other");
  }

  private String number(double value) {
    return Double.isFinite(value) ? numbers.amount(value) : "–";
  }

  /** Reads the clock; to be called while a run lasts, at least once a second. */
  public void tick() {
    Running running = planning.running().get();
    long seconds = running == null ? 0 : (long) running.seconds();
    elapsed.set(texts.of("progress.time", seconds / 60, "%02d".formatted(seconds % 60)));
  }

  public ReadOnlyStringProperty phase() {
    return phase.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty best() {
    return best.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty bound() {
    return bound.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty gap() {
    return gap.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty elapsed() {
    return elapsed.getReadOnlyProperty();
  }
}
