package org.fourfold.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.fourfold.chart.GanttChart;
import org.fourfold.domain.schedule.Job;
import org.fourfold.domain.schedule.ScheduleClock;
import org.fourfold.domain.schedule.ScheduleObjective;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.scheduling.ScheduleRun;
import org.fourfold.scheduling.rule.DispatchRules;
import org.fourfold.ui.control.result.GanttView;
import org.fourfold.ui.shell.Look;

/** Measures frames of a Gantt chart of 2,000 jobs; see performance.md for the command. */
public final class LongGantt {
  private static final int JOBS = 2_000;
  private static final int UNITS = 12;
  private static final int STEPS = 60;

  private LongGantt() {}

  /** Prints a line for each stretch shown. */
  public static void main(String[] arguments) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Platform.startup(
        () -> {
          try {
            measure();
          } finally {
            done.countDown();
          }
        });
    done.await();
    Platform.exit();
  }

  private static void measure() {
    GanttView view = new GanttView(Locale.UK);
    Scene scene = new Scene(new StackPane(view), 1180, 740);
    Look.apply(scene, "light", Locale.UK);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    view.gantt().set(chart());
    frames(scene, view);
    System.out.println("all 2,000 jobs: " + frames(scene, view));
    for (double part : new double[] {0.25, 0.25}) {
      view.zoom(part);
      frames(scene, view);
      System.out.println("closer: " + frames(scene, view));
    }
  }

  /** Milliseconds from a change of the stretch shown to its picture, and of the processors. */
  private static String frames(Scene scene, GanttView view) {
    double[] millis = new double[STEPS];
    long before = processor();
    for (int k = 0; k < STEPS; k++) {
      long start = System.nanoTime();
      view.zoom(k % 2 == 0 ? 1.001 : 1 / 1.001);
      scene.getRoot().layout();
      scene.snapshot(null);
      millis[k] = (System.nanoTime() - start) * 1e-6;
    }
    Arrays.sort(millis);
    return String.format(
        Locale.ROOT,
        "median %.1f ms, worst %.1f ms; %.1f ms of processor time a frame",
        millis[STEPS / 2],
        millis[STEPS - 1],
        (processor() - before) * 1e-6 / STEPS);
  }

  private static long processor() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
  }

  private static GanttChart chart() {
    Random random = new Random(1);
    List<Job> jobs = new ArrayList<>();
    for (int j = 0; j < JOBS; j++) {
      long release = random.nextInt(6 * 1440) * ScheduleClock.MINUTE;
      long duration = (10 + random.nextInt(41)) * ScheduleClock.MINUTE;
      long due = release + duration + random.nextInt(240) * ScheduleClock.MINUTE;
      jobs.add(
          new Job(
              "job " + j, "", 1, release, duration, due, 1, 1 + random.nextInt(4), "", "", null));
    }
    ScheduleProblem problem =
        new ScheduleProblem(
            jobs, ScheduleProblem.servers(UNITS), List.of(), new ScheduleClock(false));
    var rule = DispatchRules.all(DispatchRules.USUAL_AGEING).getFirst();
    var outcome = ScheduleRun.of(problem, rule, ScheduleObjective.MEAN_WAIT);
    return GanttChart.of(problem, outcome, Locale.UK);
  }
}
