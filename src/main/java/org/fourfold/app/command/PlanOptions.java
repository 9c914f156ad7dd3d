package org.fourfold.app.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.fourfold.domain.plan.Engine;
import org.fourfold.domain.plan.Focus;
import org.fourfold.domain.plan.Objective;
import org.fourfold.domain.plan.PlanRequest;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is planned, and for what; shared by the verbs that plan. */
final class PlanOptions {
  @Parameters(index = "0", paramLabel = "DIR|WORKSPACE", descriptionKey = "source")
  Path source;

  @Option(names = "--focus", paramLabel = "FOCUS")
  Focus focus = Focus.INTEGRATED;

  @Option(names = "--objective", paramLabel = "OBJECTIVE")
  Objective objective;

  @Option(names = "--scenario", paramLabel = "S")
  String scenario = "";

  PlanRequest request() {
    PlanRequest asked = PlanRequest.DEFAULT.withFocus(focus);
    return objective == null ? asked : asked.withObjective(objective);
  }

  PlanRequest request(SolveLimits limits, double gap, long seed, boolean marginals, boolean ties) {
    Engine engine = limits.engine;
    Duration time = limits.time();
    return new PlanRequest(
        focus, Optional.ofNullable(objective), engine, time, gap, seed, marginals, ties, true);
  }
}
