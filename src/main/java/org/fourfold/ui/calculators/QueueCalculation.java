package org.fourfold.ui.calculators;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.workload.QueueInput;
import org.fourfold.domain.workload.QueueOutcome;
import org.fourfold.domain.workload.ServerNeed;
import org.fourfold.scheduling.queue.QueueFormulas;

/** Waits at servers, by class of urgency, and the servers that keep a promised wait. */
final class QueueCalculation implements Calculation {
  private static final double HOUR = 60;

  @Override
  public String name() {
    return "queue";
  }

  @Override
  public List<Asked> asked() {
    return List.of(
        Asked.list("lambda", "10"),
        Asked.of("minutes", "15"),
        Asked.of("servers", "4"),
        Asked.of("cv2", "1"),
        Asked.of("target", "15"),
        Asked.of("service-level", "90"));
  }

  /** Rates an hour. */
  static QueueInput input(Values v) {
    double mu = HOUR / v.of("minutes");
    return new QueueInput(
        v.list("lambda"), mu, v.whole("servers"), v.of("cv2"), v.of("target") / HOUR);
  }

  @Override
  public List<Problem> problems(Values v) {
    List<Problem> found = new ArrayList<>(input(v).problems());
    found.addAll(QueueFormulas.problems(v.of("service-level") / 100, 1, 0));
    return found;
  }

  @Override
  public List<String> answer(Values v, Say say) {
    QueueInput input = input(v);
    QueueOutcome out = QueueFormulas.of(input);
    List<String> lines = new ArrayList<>();
    if (out.wq().size() == 1) {
      lines.add(say.of("wait", say.amount(HOUR * out.wq().getFirst()), say.share(out.erlangC())));
    } else {
      for (int k = 0; k < out.wq().size(); k++) {
        lines.add(say.of("waitOf", k + 1, say.amount(HOUR * out.wq().get(k))));
      }
    }
    lines.add(say.of("busy", say.share(out.utilisation()), say.amount(out.lq())));
    if (out.serviceLevel() != null) {
      lines.add(say.of("level", say.share(out.serviceLevel()), say.amount(v.of("target"))));
      ServerNeed need = QueueFormulas.servers(input, v.of("service-level") / 100, 1, 0);
      lines.add(
          say.of(
              "need",
              say.amount(v.of("service-level")),
              need.servers(),
              say.share(need.occupancy())));
    }
    if (!out.exact()) {
      lines.add(say.of("approximate"));
    }
    return lines;
  }
}
