package org.fourfold.app.command;

import java.io.IOException;
import org.fourfold.domain.workload.WaitingListInput;
import org.fourfold.workload.WaitingListCalculation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How long a list may be, and the capacity that brings and keeps it there. */
@Command(name = "waitinglist")
public final class WaitingListVerb extends Verb {
  @Option(names = "--demand", paramLabel = "D", required = true)
  private double demand;

  @Option(names = "--target-weeks", paramLabel = "W", required = true)
  private double targetWeeks;

  @Option(names = "--factor", paramLabel = "F")
  private double factor = 4;

  @Option(names = "--queue", paramLabel = "Q")
  private Double queue;

  @Option(names = "--relief-weeks", paramLabel = "N")
  private double reliefWeeks = 26;

  @Option(names = "--cv-demand", paramLabel = "X")
  private double cvDemand = 1;

  @Option(names = "--cv-capacity", paramLabel = "Y")
  private double cvCapacity = 1;

  @Option(names = "--capacity", paramLabel = "C", descriptionKey = "weekly-capacity")
  private Double capacity;

  @Option(names = "--mean-wait", paramLabel = "W")
  private Double meanWait;

  public WaitingListVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    WaitingListInput input =
        new WaitingListInput(
            demand,
            targetWeeks,
            factor,
            queue,
            reliefWeeks,
            cvDemand,
            cvCapacity,
            capacity,
            meanWait);
    return tell(answer, figures(input.problems(), () -> WaitingListCalculation.of(input)));
  }
}
