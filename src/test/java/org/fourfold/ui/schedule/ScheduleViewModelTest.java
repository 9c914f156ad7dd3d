package org.fourfold.ui.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.fourfold.chart.GanttBar;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.domain.schedule.Assignment;
import org.fourfold.domain.schedule.JobRow;
import org.fourfold.domain.schedule.ScheduleClock;
import org.fourfold.domain.schedule.ScheduleDay;
import org.fourfold.domain.schedule.ScheduleObjective;
import org.fourfold.domain.schedule.ScheduleRule;
import org.fourfold.domain.schedule.UnitRow;
import org.fourfold.ui.TestDesk;
import org.fourfold.ui.mvvm.Background;
import org.fourfold.ui.mvvm.InlineBackground;
import org.fourfold.ui.mvvm.Running;
import org.fourfold.ui.shell.Session;
import org.fourfold.ui.shell.Tasks;
import org.junit.jupiter.api.Test;

/** The Schedule screen without a toolkit, on the example day and on small ones. */
class ScheduleViewModelTest {
  private final ScheduleViewModel model =
      new ScheduleViewModel(TestDesk.session(Workspace.empty("Test")));

  private Assignment of(String job) {
    return assignments().stream().filter(a -> a.job().equals(job)).findFirst().orElseThrow();
  }

  private List<Assignment> assignments() {
    Comparison made =
        Comparison.of(
            new Comparison.Input(
                model.history().present().get(), model.objective().get(), null, null));
    return made.assignments(model.shown().get());
  }

  @Test
  void theExampleDayIsComparedAtOnce() {
    assertThat(model.history().present().get().jobs()).hasSize(40);
    assertThat(model.lines()).hasSize(7);
    assertThat(model.finding().get()).contains("best rule");
    assertThat(model.lines().stream().filter(KpiLine::best)).isNotEmpty();
    assertThat(model.lines()).allMatch(l -> l.above() >= 0);
    assertThat(model.gantt().get().units()).hasSize(6);
    assertThat(model.trouble().get()).isEmpty();
    assertThat(model.history().dirty().get()).isFalse();
  }

  /** J. R. Jackson's rule and shortest first on one machine: 2, 3, 5 minutes, due 10, 3, 5. */
  @Test
  void figuresFollowTheDay() {
    model.replace(
        "small",
        new ScheduleDay(
            List.of(job("A", 2, "10", 1), job("B", 3, "3", 2), job("C", 5, "5", 2)),
            List.of(new UnitRow("M", "", "", "", 0)),
            List.of()));
    KpiLine sjf = line(ScheduleRule.SJF);
    KpiLine edd = line(ScheduleRule.EDD);
    assertThat(sjf.waiting().mean()).isCloseTo(7.0 / 3, within(1e-9));
    assertThat(sjf.tardiness().max()).isEqualTo(5);
    assertThat(edd.tardiness().max()).isEqualTo(3);
    assertThat(edd.kpis().lateJobs()).isEqualTo(1);
    model.urgency().set(2);
    assertThat(line(ScheduleRule.SJF).waiting().mean()).isEqualTo(3.5);
    assertThat(model.classes()).containsExactly(1, 2);
    model.history().undo();
    assertThat(model.lines().getFirst().kpis().lateJobs()).isPositive();
    assertThat(model.gantt().get().units()).hasSize(6);
  }

  private static JobRow job(String name, double minutes, String due, int urgency) {
    return new JobRow(name, "", "0", minutes, due, 1, urgency, "", "", "", 1);
  }

  private KpiLine line(ScheduleRule rule) {
    return model.lines().stream().filter(l -> l.rule() == rule).findFirst().orElseThrow();
  }

  @Test
  void aDraggedJobIsPinnedCountedAndLetGo() {
    Assignment before = of("J40");
    long later = before.start() + 60 * ScheduleClock.MINUTE;
    model.weigh("J40", 1, before.unit(), later);
    assertThat(model.message().get()).startsWith("Here: mean waiting");
    assertThat(of("J40")).isEqualTo(before);
    model.pin("J40", 1, before.unit(), later);
    assertThat(of("J40").start()).isEqualTo(later);
    assertThat(model.message().get()).contains("another time");
    GanttBar bar =
        model.gantt().get().bars().stream()
            .filter(b -> b.job().equals("J40"))
            .findFirst()
            .orElseThrow();
    assertThat(bar.pinned()).isTrue();
    assertThat(model.history().dirty().get()).isTrue();
    model.unpin("J40", 1);
    assertThat(of("J40")).isEqualTo(before);
    model.history().undo();
    assertThat(of("J40").start()).isEqualTo(later);
  }

  @Test
  void aPinThatCannotBeChangesNothing() {
    ScheduleDay before = model.history().present().get();
    Assignment scan = of("J05");
    model.pin("J05", 1, "Theatre 1", scan.start());
    assertThat(model.history().present().get()).isSameAs(before);
    assertThat(model.message().get()).startsWith("Not pinned:").contains("No unit can take");
    Assignment other =
        assignments().stream()
            .filter(a -> a.unit().equals(scan.unit()) && !a.job().equals("J05"))
            .findFirst()
            .orElseThrow();
    model.pin(other.job(), 1, other.unit(), other.start());
    model.pin("J05", 1, other.unit(), other.start());
    assertThat(model.message().get()).contains("pinned to").contains("at the same time");
  }

  @Test
  void theSearchIsNeverWorseThanTheBestRuleAndItsOrderIsKept() {
    model.objective().set(ScheduleObjective.MEAN_WAIT);
    model.seconds().set(1);
    double best = model.lines().stream().mapToDouble(KpiLine::objective).min().orElseThrow();
    model.improve();
    assertThat(model.lines()).hasSize(8);
    assertThat(model.shown().get()).isEqualTo(ScheduleRule.OPTIMISE);
    KpiLine improved = line(ScheduleRule.OPTIMISE);
    assertThat(improved.objective()).isLessThanOrEqualTo(best + 1e-9);
    assertThat(improved.above()).isGreaterThanOrEqualTo(0);
    Assignment late = of(ScheduleRule.OPTIMISE, "J40");
    model.pin("J40", 1, late.unit(), late.start() + 30 * ScheduleClock.MINUTE);
    assertThat(model.finding().get()).contains("the improved order was kept");
    assertThat(model.message().get()).contains("another time");
    model.objective().set(ScheduleObjective.MAKESPAN);
    assertThat(model.lines()).hasSize(7);
    assertThat(model.shown().get()).isEqualTo(ScheduleRule.FCFS);
  }

  private Assignment of(ScheduleRule rule, String job) {
    GanttBar bar =
        model.gantt().get().bars().stream()
            .filter(b -> b.job().equals(job))
            .findFirst()
            .orElseThrow();
    String unit = model.gantt().get().units().get(bar.row());
    assertThat(model.shown().get()).isEqualTo(rule);
    return new Assignment(job, bar.operation(), unit, bar.start(), bar.end());
  }

  @Test
  void whatIsWrongIsSaidWhereItStandsAndNothingIsLost() {
    ScheduleDay day = model.history().present().get();
    JobRow first = day.jobs().getFirst();
    model.replace(
        "broken",
        day.withJobs(
            j ->
                j.equals(first)
                    ? new JobRow(
                        j.job(), j.name(), "soon", j.duration(), j.due(), 1, 1, "", "", "", 1)
                    : j));
    assertThat(model.trouble().get()).contains("row 2");
    assertThat(model.lines()).isEmpty();
    assertThat(model.gantt().get()).isNull();
    var row = model.jobs().rows().getFirst();
    assertThat(model.jobs().fault(row, ScheduleDay.JOBS.column("release"))).isPresent();
    model.history().undo();
    assertThat(model.lines()).hasSize(7);
  }

  @Test
  void wordsAreThereForEveryRuleAndObjective() {
    ScheduleSentences words = model.sentences();
    for (ScheduleRule rule : ScheduleRule.values()) {
      assertThat(words.rule(rule)).isNotEqualTo(rule.name().toUpperCase(Locale.ROOT));
    }
    for (ScheduleObjective objective : ScheduleObjective.values()) {
      assertThat(words.objective(objective)).isNotEmpty();
    }
  }

  /** Work that is stopped when it first says how far it is, while {@link #stopping}. */
  private static final class Stopped implements Background {
    private boolean stopping;
    private int told;

    @Override
    public <T> Running start(
        String name, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
      return new InlineBackground().start(name, p -> work.run(watched(p)), done, failed);
    }

    private Progress watched(Progress progress) {
      return new Progress() {
        private Runnable cancel = () -> {};

        @Override
        public void tell(String message, double fraction) {
          told++;
          progress.tell(message, fraction);
          if (stopping) {
            cancel.run();
          }
        }

        @Override
        public boolean cancelled() {
          return stopping;
        }

        @Override
        public void onCancel(Runnable action) {
          cancel = action;
        }
      };
    }
  }

  @Test
  void aComparisonThatIsStoppedKeepsTheFiguresAndSaysSo() {
    Stopped work = new Stopped();
    Tasks tasks = new Tasks(work, Runnable::run);
    ScheduleViewModel stopped =
        new ScheduleViewModel(new Session(TestDesk.EMPTY_PLAN, tasks, Locale.UK, "schedule"));
    List<KpiLine> before = List.copyOf(stopped.lines());
    assertThat(before).hasSize(7);
    assertThat(work.told).as("each rule tells that it begins").isGreaterThanOrEqualTo(7);

    work.stopping = true;
    work.told = 0;
    stopped.objective().set(ScheduleObjective.MAKESPAN);

    assertThat(work.told).as("it ends with the rule under way").isLessThan(7);
    assertThat(stopped.message().get()).startsWith("Stopped before the last rule");
    assertThat(stopped.lines()).isEqualTo(before);
    assertThat(stopped.trouble().get()).isEmpty();

    work.stopping = false;
    stopped.compare();
    assertThat(stopped.lines()).hasSize(7).isNotEqualTo(before);
  }

  @Test
  void aFirstComparisonThatIsStoppedLeavesAnEmptyScreen() {
    Stopped work = new Stopped();
    work.stopping = true;
    Tasks tasks = new Tasks(work, Runnable::run);
    ScheduleViewModel stopped =
        new ScheduleViewModel(new Session(TestDesk.EMPTY_PLAN, tasks, Locale.UK, "schedule"));
    stopped.urgency().set(1);
    assertThat(stopped.lines()).isEmpty();
    assertThat(stopped.message().get()).startsWith("Stopped");
  }
}
