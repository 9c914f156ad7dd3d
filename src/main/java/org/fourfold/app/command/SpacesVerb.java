package org.fourfold.app.command;

import java.io.IOException;
import org.fourfold.domain.workload.SpaceInput;
import org.fourfold.workload.SpaceCalculation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Spaces that so many attendances need. */
@Command(name = "spaces")
public final class SpacesVerb extends Verb {
  @Option(names = "--attendances", paramLabel = "A", required = true)
  private double attendances;

  @Option(names = "--minutes", paramLabel = "M", required = true)
  private double minutes;

  @Option(names = "--weeks", paramLabel = "W", required = true)
  private double weeks;

  @Option(names = "--hours-per-week", paramLabel = "H", required = true)
  private double hoursPerWeek;

  @Option(names = "--utilisation", paramLabel = "U", required = true)
  private double utilisation;

  public SpacesVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    SpaceInput input = new SpaceInput(attendances, minutes, weeks, hoursPerWeek, utilisation);
    return tell(answer, figures(input.problems(), () -> SpaceCalculation.of(input)));
  }
}
