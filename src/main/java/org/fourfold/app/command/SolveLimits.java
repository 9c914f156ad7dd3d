package org.fourfold.app.command;

import java.time.Duration;
import org.fourfold.domain.plan.Engine;
import org.fourfold.domain.plan.PlanRequest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
      throw refused("--time-limit", "a number of seconds above 0", seconds);
    }
    return Duration.ofNanos((long) (Math.min(seconds, MOST_SECONDS) * 1e9));
  }

  /** A relative gap, refused where it is none. */
  double gap(double gap) {
    if (!(gap >= 0 && gap < 1)) {
      throw refused("--gap", "a share from 0 to below 1", gap);
    }
    return gap;
  }

  private ParameterException refused(String option, String allowed, double given) {
    String text = "Invalid value for option '" + option + "': " + given + " is not " + allowed;
    return new ParameterException(spec.commandLine(), text);
  }
}
