package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
    BadInput.refuse(input.problems());
    ObjectNode node = Json.of(SpaceCalculation.of(input));
    answer.json(node);
    answer.say(Figures.text(node, answer.phrases()));
    return Exit.DONE;
  }
}
