package org.fourfold.app.command;

import java.io.IOException;
import org.fourfold.domain.workload.StaffingInput;
import org.fourfold.workload.StaffingCalculation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Staff that a year's work needs. */
@Command(name = "staffing")
public final class StaffingVerb extends Verb {
  @Option(names = "--workload-hours", paramLabel = "H", required = true)
  private double workloadHours;

  @Option(names = "--hours-per-week", paramLabel = "W", required = true)
  private double hoursPerWeek;

  @Option(names = "--hours-per-day", paramLabel = "H")
  private double hoursPerDay = 8;

  @Option(names = "--leave-days", paramLabel = "L", required = true)
  private double leaveDays;

  @Option(names = "--holidays", paramLabel = "D", required = true)
  private double holidays;

  @Option(names = "--sick-days", paramLabel = "S", required = true)
  private double sickDays;

  @Option(names = "--category-days", paramLabel = "C")
  private double categoryDays;

  @Option(names = "--individual-days", paramLabel = "I")
  private double individualDays;

  @Option(names = "--in-post", paramLabel = "N")
  private Double inPost;

  public StaffingVerb(Workbench bench, Console console) {
    super(bench, console);
  }

  @Override
  Exit run(Answer answer) throws IOException {
    StaffingInput input =
        new StaffingInput(
            workloadHours,
            hoursPerWeek,
            hoursPerDay,
            leaveDays,
            holidays,
            sickDays,
            categoryDays,
            individualDays,
            inPost);
    return tell(answer, figures(input.problems(), () -> StaffingCalculation.of(input)));
  }
}
