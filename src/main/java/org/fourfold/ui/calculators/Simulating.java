package org.fourfold.ui.calculators;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.fourfold.domain.schedule.ScheduleRule;
import org.fourfold.domain.workload.QueueInput;
import org.fourfold.domain.workload.SimulatedWait;
import org.fourfold.scheduling.queue.QueueFormulas;
import org.fourfold.scheduling.queue.QueueSimulation;
import org.fourfold.solver.Cancellation;
import org.fourfold.ui.mvvm.Running;
import org.fourfold.ui.shell.Tasks;

/** The queue typed, simulated by a rule, with what the formula says beside it. */
final class Simulating {
  static final List<ScheduleRule> RULES =
      List.of(ScheduleRule.FCFS, ScheduleRule.PRIORITY, ScheduleRule.SJF);
  private static final double HOUR = 60;
  private static final long SEED = 1;

  private final Tasks tasks;
  private final CalculatorForm form;
  private final Say say;
  private final ObjectProperty<ScheduleRule> rule =
      new SimpleObjectProperty<>(this, "rule", ScheduleRule.PRIORITY);
  private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper(this, "told", "");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
  private Running running;

  Simulating(Tasks tasks, CalculatorForm form, Say say) {
    this.tasks = tasks;
    this.form = form;
    this.say = say;
    form.values().addListener(_ -> forget());
    rule.addListener(_ -> forget());
  }

  /** What was simulated is of another queue. */
  private void forget() {
    told.set("");
    cancel();
  }

  String word(ScheduleRule of) {
    return say.of("rule." + of.name());
  }

  /** Simulates until the interval is narrow enough, or it is cancelled. */
  void start() {
    Values typed = form.values().get();
    if (typed == null || busy.get()) {
      return;
    }
    QueueInput input = QueueCalculation.input(typed);
    ScheduleRule by = rule.get();
    busy.set(true);
    told.set(say.of("simulating"));
    Cancellation cancellation = new Cancellation();
    running =
        tasks.<List<SimulatedWait>>start(
            say.of("task"),
            progress -> {
              progress.onCancel(cancellation::request);
              return QueueSimulation.of(input, by, SEED, cancellation);
            },
            waits -> end(form.values().get() == typed && rule.get() == by, input, by, waits),
            e -> {
              busy.set(false);
              told.set(String.valueOf(e.getMessage()));
            });
  }

  private void end(boolean asked, QueueInput input, ScheduleRule by, List<SimulatedWait> waits) {
    busy.set(false);
    if (asked) {
      told.set(sentences(input, by, waits));
    }
  }

  private String sentences(QueueInput input, ScheduleRule by, List<SimulatedWait> waits) {
    List<String> lines = new ArrayList<>();
    for (int k = 0; k < waits.size(); k++) {
      SimulatedWait wait = waits.get(k);
      if (wait.patients() == 0) {
        continue;
      }
      String who = waits.size() == 1 ? say.of("all") : say.of("class", k + 1);
      String found =
          say.of(
              "simulated", who, say.amount(HOUR * wait.wq()), say.amount(HOUR * wait.halfWidth()));
      lines.add(found + " " + beside(formula(input, by, k), wait));
    }
    return String.join("\n", lines);
  }

  private static double formula(QueueInput input, ScheduleRule by, int k) {
    return by == ScheduleRule.PRIORITY
        ? QueueFormulas.of(input).wq().get(k)
        : QueueFormulas.meanWait(input, by).orElse(Double.NaN);
  }

  private String beside(double formula, SimulatedWait wait) {
    if (Double.isNaN(formula)) {
      return say.of("noFormula");
    }
    boolean inside = Math.abs(formula - wait.wq()) <= wait.halfWidth();
    return say.of(inside ? "inside" : "outside", say.amount(HOUR * formula));
  }

  void cancel() {
    if (busy.get() && running != null) {
      running.cancel();
    }
  }

  ObjectProperty<ScheduleRule> rule() {
    return rule;
  }

  ReadOnlyStringProperty told() {
    return told.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }
}
