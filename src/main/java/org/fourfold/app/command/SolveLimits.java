package org.fourfold.app.command;

import java.time.Duration;
import org.fourfold.domain.plan.Engine;
import org.fourfold.domain.plan.PlanRequest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which engine, and for how long. */
final class SolveLimits {
  /** About thirty years; longer is as good as endless. */
  private static final double MOST_SECONDS = 1e9;

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  @Option(names = "--solver", paramLabel = "SOLVER")
  Engine engine = Engine.AUTO;

  @Option(names = "--time-limit", paramLabel = "SEC")
  double seconds = PlanRequest.DEFAULT.timeLimit().toSeconds();

  Duration time() {
    if (!(seconds > 0)) {
      throw new WrongValue(spec, "--time-limit", String.valueOf(seconds), "allowed.seconds");
    }
    return Duration.ofNanos((long) (Math.min(seconds, MOST_SECONDS) * 1e9));
  }

  /** A relative gap, refused where it is none. */
  double gap(double gap) {
    if (!(gap >= 0 && gap < 1)) {
      throw new WrongValue(spec, "--gap", String.valueOf(gap), "allowed.share");
    }
    return gap;
  }
}
