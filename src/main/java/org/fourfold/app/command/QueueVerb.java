package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.fourfold.domain.workload.QueueInput;
import org.fourfold.scheduling.queue.QueueFormulas;
import org.fourfold.scheduling.queue.QueueSimulation;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A queue by formula, and where asked for the servers it needs and a simulation beside. */
@Command(name = "queue")
public final class QueueVerb extends Verb {
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
    BadInput.refuse(input.problems());
    ObjectNode node = Json.of(QueueFormulas.of(input));
    if (wanted != null) {
      BadInput.refuse(QueueFormulas.problems(wanted.level, wanted.occupancy, wanted.shrinkage));
      node.set(
          "need",
          Json.of(QueueFormulas.servers(input, wanted.level, wanted.occupancy, wanted.shrinkage)));
    }
    if (simulate) {
      node.set("simulation", Json.value(QueueSimulation.of(input, seed, bench.cancellation())));
    }
    answer.json(node);
    answer.say(Figures.text(node, answer.phrases()));
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
}
