package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.fourfold.domain.schedule.ScheduleRule;
import org.fourfold.domain.workload.QueueInput;
import org.fourfold.scheduling.queue.QueueFormulas;
import org.fourfold.scheduling.queue.QueueSimulation;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A queue by formula, and where asked for the servers it needs and a simulation beside. */
@Command(name = "queue")
public final class QueueVerb extends Verb {
  @Spec private CommandSpec spec;

  @Option(names = "--lambda", paramLabel = "L[,L2 …]", required = true, split = ",")
  private List<Double> lambda;

  @Option(names = "--mu", paramLabel = "M", required = true)
  private double mu;

  @Option(names = "--servers", paramLabel = "C", required = true)
  private int servers;

  @Option(names = "--cv2", paramLabel = "V")
  private double cv2 = 1;

  @Option(names = "--target", paramLabel = "T")
  private Double target;

  @ArgGroup(exclusive = false)
  private Level wanted;

  @Option(names = "--simulate")
  private boolean simulate;

  @Option(names = "--rule", paramLabel = "RULE", descriptionKey = "queue-rule")
  private String rule = ScheduleRule.PRIORITY.code();

  @Option(names = "--seed", paramLabel = "N")
  private long seed = 1;

  /** The service level to be kept. */
  static final class Level {
    @Option(names = "--service-level", paramLabel = "S", required = true)
    private double level;

    @Option(names = "--max-occupancy", paramLabel = "O")
    private double occupancy = 1;

    @Option(names = "--shrinkage", paramLabel = "S")
    private double shrinkage;
  }

  public QueueVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    QueueInput input = new QueueInput(lambda, mu, servers, cv2, target);
    ScheduleRule by = rule(answer);
    ObjectNode node = figures(input.problems(), () -> QueueFormulas.of(input));
    if (wanted != null) {
      BadInput.refuse(QueueFormulas.problems(wanted.level, wanted.occupancy, wanted.shrinkage));
      node.set(
          "need",
          Json.of(QueueFormulas.servers(input, wanted.level, wanted.occupancy, wanted.shrinkage)));
    }
    if (simulate) {
      node.set("simulation", Json.value(QueueSimulation.of(input, by, seed, bench.cancellation())));
      QueueFormulas.meanWait(input, by).ifPresent(wq -> node.put("meanWait", wq));
    }
    tell(answer, node);
    if (wanted != null) {
      answer.say(Figures.text((ObjectNode) node.get("need"), answer.phrases()));
    }
    if (simulate) {
      answer.say(answer.phrases().of("queue.simulated"));
      node.get("simulation")
          .forEach(c -> answer.say(Figures.text((ObjectNode) c, answer.phrases())));
    }
    return Exit.DONE;
  }

  /** By which the simulation serves. */
  private ScheduleRule rule(Answer answer) {
    return Stream.of(ScheduleRule.PRIORITY, ScheduleRule.FCFS, ScheduleRule.SJF)
        .filter(r -> r.code().equals(rule))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(), answer.phrases().of("queue.rule.usage")));
  }
}
