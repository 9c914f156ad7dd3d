package org.fourfold.ui.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fourfold.domain.schedule.JobRow;
import org.fourfold.domain.schedule.ScheduleClock;
import org.fourfold.domain.schedule.ScheduleDay;
import org.fourfold.ui.mvvm.History;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.Session;

/** Jobs that another screen sends to the day: beside those there, in place of the example's. */
public final class SentJobs {
  private SentJobs() {}

  /**
   * Adds jobs to the day; one step of undo on the Schedule screen. They are released with the first
   * job of the day; a name that a job has already gets a number.
   *
   * @param action what it was, in the planner's words
   */
  public static void add(Session session, List<JobRow> sent, String action) {
    Texts texts = new Texts(ScheduleViewModel.class, session.locale());
    History<ScheduleDay> history =
        session.drafts().of("schedule", texts.of("title"), DayFiles::example);
    ScheduleDay day = history.present().get();
    boolean example = day.jobs().equals(DayFiles.example().jobs());
    List<JobRow> jobs = new ArrayList<>(example ? List.of() : day.jobs());
    Set<String> taken = new HashSet<>();
    jobs.forEach(j -> taken.add(j.job()));
    String first = first(day);
    for (JobRow job : sent) {
      String name = job.job();
      for (int n = 2; !taken.add(name); n++) {
        name = job.job() + "-" + n;
      }
      jobs.add(
          new JobRow(name, job.name(), first, job.duration(), "", 1, job.urgency(), "", "", "", 1));
    }
    history.apply(action, day.with(ScheduleDay.JOBS, jobs));
  }

  private static String first(ScheduleDay day) {
    return day.jobs().stream()
        .map(JobRow::release)
        .filter(r -> ScheduleClock.read(r) != null)
        .min(Comparator.comparing(ScheduleClock::read))
        .orElse("0");
  }
}
