package org.fourfold.report;

import static org.fourfold.report.page.Sheet.Head.number;
import static org.fourfold.report.page.Sheet.Head.text;

import java.util.List;
import java.util.Map;
import org.fourfold.domain.information.InformationJob;
import org.fourfold.domain.information.InformationVolume;
import org.fourfold.domain.information.ServiceInformation;
import org.fourfold.domain.outcome.DecisionKind;

/** Records work: what services generate, what is offered beside it, what is done and waits. */
final class InformationPages {
  private final PlanReading reading;

  InformationPages(PlanReading reading) {
    this.reading = reading;
  }

  PeriodGrid byPeriod() {
    Wording words = reading.wording();
    PeriodGrid grid =
        new PeriodGrid(
            reading,
            words.text("information.grid"),
            words.text("information.grid.note"),
            List.of(text(words.text("job"), 15), text(words.text("unit"), 7.5), text("", 7.5)),
            List.of(number(words.text("total"), words.text("waiting.total.note"), 7)));
    Map<String, double[]> offered =
        reading.inputs(
            InformationVolume.class,
            InformationVolume::job,
            InformationVolume::period,
            InformationVolume::amount);
    for (InformationJob job : reading.department().informationJobs()) {
      StackedLines lines = new StackedLines();
      double[] generated = generated(job);
      if (PlanSeries.sum(generated) > 0) {
        lines.add(words.text("generated"), generated);
      }
      if (offered.containsKey(job.job())) {
        lines.add(words.text("offered"), offered.get(job.job()));
      }
      lines.add(words.text("done"), reading.series().of(DecisionKind.INFORMATION, job.job()));
      if (job.waits()) {
        lines.addLevel(words.text("waiting"), reading.series().of(DecisionKind.BACKLOG, job.job()));
      }
      lines.into(grid, job.name(), job.unit());
    }
    return grid;
  }

  private double[] generated(InformationJob job) {
    double[] sum = reading.blank();
    for (ServiceInformation link : reading.department().rows(ServiceInformation.class)) {
      if (link.job().equals(job.job())) {
        double[] volume = reading.series().of(DecisionKind.SERVICE, link.service());
        for (int t = 0; t < sum.length; t++) {
          sum[t] += link.amount() * volume[t];
        }
      }
    }
    return sum;
  }
}
