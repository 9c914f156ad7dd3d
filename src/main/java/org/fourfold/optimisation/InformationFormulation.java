package org.fourfold.optimisation;

import org.fourfold.domain.outcome.LimitKind;
import org.fourfold.domain.rule.TermKind;
import org.fourfold.optimisation.PlanDecision.Unfinished;
import org.fourfold.optimisation.PlanDecision.Volume;
import org.fourfold.optimisation.PlanDecision.Work;

/**
 * Information: the most value from the capacity that services leave.
 *
 * <p><b>Problem.</b> Jobs i, capacities k, periods t; y[i,t] units of work done, P value per unit,
 * V volume offered. Maximise Σ P y subject to Σ use y ≤ capacity left by services delivered as they
 * are asked for, not below 0; y ≤ V where there is a volume; minimum ≤ y ≤ maximum.
 *
 * <p>In the integrated plan services generate work, G = Σ generated v. Without backlog columns G ≤
 * y ≤ G + V. With them B[t] = B[t−1] + G[t] + V[t] − y[t] ≥ 0, and what came in must be done within
 * its turnaround: B[t] ≤ what came in during the last so many periods.
 *
 * <p><b>Shapes.</b> One column per job and period, one more where it waits.
 */
record InformationFormulation(DepartmentIndex index) implements Formulation {

  @Override
  public void formulate(PlanModel model) {
    work(model);
    index.jobs().forEach(job -> keepWithinVolume(model, job));
    new CapacityLimits(index, model).keepWithinCapacityLeft();
    new RuleLimits(index, model).applyOnly(TermKind.INFORMATION);
  }

  @Override
  public Goal goal() {
    return Goal.BENEFIT;
  }

  /** The work with what it brings. */
  void work(PlanModel model) {
    for (JobLine job : index.jobs()) {
      for (int t = 0; t < index.periods(); t++) {
        Work work = new Work(job.code(), index.period(t));
        int y = model.decide(work, t, job.minimum(), job.maximum(), false);
        model.count(Term.BENEFIT, y, job.value());
      }
    }
  }

  /**
   * Work against what services generate.
   *
   * @param leaveNoMore whether the unfinished work at the end must not exceed that at the start
   */
  void followServices(PlanModel model, boolean leaveNoMore) {
    for (JobLine job : index.jobs()) {
      if (job.waits()) {
        carryUnfinished(model, job);
        finishInTime(model, job, leaveNoMore);
      } else {
        doGeneratedWork(model, job);
      }
    }
  }

  private void keepWithinVolume(PlanModel model, JobLine job) {
    for (int t = 0; t < index.periods() && job.volume() != null; t++) {
      model.atMost(volume(job, t), job.volume()[t]).use(done(model, job, t), 1);
    }
  }

  private void doGeneratedWork(PlanModel model, JobLine job) {
    for (int t = 0; t < index.periods(); t++) {
      LimitLine due = model.atLeast(turnaround(job, t), 0).use(done(model, job, t), 1);
      generate(model, due, job, t);
      LimitLine most = model.atMost(volume(job, t), job.offered(t)).use(done(model, job, t), 1);
      generate(model, most, job, t);
    }
  }

  private void carryUnfinished(PlanModel model, JobLine job) {
    for (int t = 0; t < index.periods(); t++) {
      int unfinished = model.decide(new Unfinished(job.code(), index.period(t)), t);
      model.count(Term.BACKLOG_PENALTY, unfinished, job.backlogPenalty());
      LimitLine work =
          model
              .atMost(volume(job, t), job.offered(t))
              .use(done(model, job, t), 1)
              .leave(unfinished);
      generate(model, work, job, t);
      if (t == 0) {
        work.allow(job.openingBacklog());
      } else {
        work.allow(unfinished(model, job, t - 1), 1);
      }
    }
  }

  private void finishInTime(PlanModel model, JobLine job, boolean leaveNoMore) {
    for (int t = 0; t < index.periods() && job.turnaround() > 0; t++) {
      LimitLine recent = model.atMost(turnaround(job, t), 0).use(unfinished(model, job, t), 1);
      for (int u = Math.max(0, t - job.turnaround() + 1); u <= t; u++) {
        recent.allow(job.offered(u));
        generate(model, recent, job, u);
      }
      if (t + 1 < job.turnaround()) {
        recent.allow(job.openingBacklog());
      }
    }
    if (leaveNoMore) {
      int last = index.periods() - 1;
      model
          .atMost(
              LimitKey.of(LimitKind.BACKLOG, job.code(), index.period(last)), job.openingBacklog())
          .use(unfinished(model, job, last), 1);
    }
  }

  /** Adds the work that services generate in a period to what is allowed. */
  private void generate(PlanModel model, LimitLine line, JobLine job, int t) {
    for (ServiceLine s : index.services()) {
      double each = s.records().getOrDefault(job.code(), 0.0);
      if (each != 0) {
        line.allow(model.column(new Volume(s.code(), index.period(t))), each);
      }
    }
  }

  private LimitKey volume(JobLine job, int t) {
    return new LimitKey("work", LimitKind.DEMAND, job.code(), index.period(t));
  }

  private LimitKey turnaround(JobLine job, int t) {
    return LimitKey.of(LimitKind.TURNAROUND, job.code(), index.period(t));
  }

  private int done(PlanModel model, JobLine job, int t) {
    return model.column(new Work(job.code(), index.period(t)));
  }

  private int unfinished(PlanModel model, JobLine job, int t) {
    return model.column(new Unfinished(job.code(), index.period(t)));
  }
}
