package org.fourfold.ui.plan;

import java.util.Locale;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.solver.SolveProgress;
import org.fourfold.ui.mvvm.Running;
import org.fourfold.ui.shell.Planning;
import org.fourfold.ui.shell.ProgressWords;

/** How a run goes: what is being done, the best so far, what is still possible, the time. */
public final class ProgressViewModel {
  private final Planning planning;
  private final ProgressWords words;
  private final NumberText numbers;
  private final ReadOnlyStringWrapper phase = new ReadOnlyStringWrapper(this, "phase", "");
  private final ReadOnlyStringWrapper steps = new ReadOnlyStringWrapper(this, "steps", "–");
  private final ReadOnlyStringWrapper best = new ReadOnlyStringWrapper(this, "best", "–");
  private final ReadOnlyStringWrapper bound = new ReadOnlyStringWrapper(this, "bound", "–");
  private final ReadOnlyStringWrapper gap = new ReadOnlyStringWrapper(this, "gap", "–");
  private final ReadOnlyStringWrapper elapsed = new ReadOnlyStringWrapper(this, "elapsed", "");

  public ProgressViewModel(Planning planning, Locale locale) {
    this.planning = planning;
    words = new ProgressWords(locale);
    numbers = new NumberText(locale);
    planning.progress().addListener((_, _, heard) -> hear(heard));
    hear(planning.progress().get());
  }

  private void hear(SolveProgress heard) {
    phase.set(words.phase(heard));
    steps.set(heard == null ? "–" : count(heard.iterations()));
    best.set(heard == null ? "–" : number(heard.incumbent()));
    bound.set(heard == null ? "–" : number(heard.bound()));
    gap.set(words.gap(heard));
    tick();
  }

  /** Engines that count nothing yet say 0, which tells a planner nothing. */
  private String count(long steps) {
    return steps > 0 ? numbers.fixed(steps, 0) : "–";
  }

  private String number(double value) {
    return Double.isFinite(value) ? numbers.amount(value) : "–";
  }

  /** Reads the clock; to be called while a run lasts, at least once a second. */
  public void tick() {
    Running running = planning.running().get();
    elapsed.set(words.time(running == null ? 0 : running.seconds()));
  }

  /** Iterations of the method, or nodes of the search. */
  public ReadOnlyStringProperty steps() {
    return steps.getReadOnlyProperty();
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
