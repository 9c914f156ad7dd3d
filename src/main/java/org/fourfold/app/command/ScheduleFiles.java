package org.fourfold.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.schedule.Closure;
import org.fourfold.domain.schedule.ScheduleObjective;
import org.fourfold.domain.schedule.ScheduleProblem;
import org.fourfold.domain.schedule.ScheduleUnit;
import org.fourfold.exchange.csv.CsvSheet;
import org.fourfold.exchange.format.Limits;
import org.fourfold.exchange.format.Unreadable;
import org.fourfold.exchange.schedule.ClosureSheet;
import org.fourfold.exchange.schedule.JobSheet;
import org.fourfold.exchange.schedule.JobShopFile;
import org.fourfold.exchange.schedule.TardinessFile;
import org.fourfold.exchange.schedule.UnitSheet;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files that a schedule is made from. */
final class ScheduleFiles {
  @Parameters(index = "0", arity = "0..1", paramLabel = "JOBS.csv", descriptionKey = "jobs")
  private Path jobs;

  @Option(names = "--jobshop", paramLabel = "FILE")
  private Path jobShop;

  @Option(names = "--tardiness", paramLabel = "FILE")
  private Path tardiness;

  @Option(names = "--instance", paramLabel = "K")
  private int instance = 1;

  @Option(names = "--units", paramLabel = "UNITS.csv")
  private Path units;

  @Option(names = "--servers", paramLabel = "N", descriptionKey = "like-units")
  private Integer servers;

  @Option(names = "--closures", paramLabel = "FILE")
  private Path closures;

  /** One source of jobs, and for a list of jobs one of units. */
  boolean complete() {
    int sources = (jobs == null ? 0 : 1) + (jobShop == null ? 0 : 1) + (tardiness == null ? 0 : 1);
    boolean unitsOnce = jobs == null || (units == null) != (servers == null);
    return sources == 1 && unitsOnce && (servers == null || servers >= 1 && servers <= 10_000);
  }

  ScheduleObjective usualObjective() {
    return tardiness == null ? ScheduleObjective.MAKESPAN : ScheduleObjective.WEIGHTED_TARDINESS;
  }

  ScheduleProblem read(Answer answer) throws IOException {
    try {
      if (jobShop != null) {
        return JobShopFile.read(there(jobShop));
      }
      if (tardiness != null) {
        return TardinessFile.read(there(tardiness), instance);
      }
      JobSheet sheet = JobSheet.read(csv(jobs));
      accept(sheet.problems(), answer);
      List<ScheduleUnit> on = servers == null ? units(answer) : ScheduleProblem.servers(servers);
      List<Closure> closed = List.of();
      if (closures != null) {
        ClosureSheet read = ClosureSheet.read(csv(closures), sheet.clock());
        accept(read.problems(), answer);
        closed = read.closures();
      }
      return new ScheduleProblem(sheet.jobs(), on, closed, sheet.clock());
    } catch (Unreadable e) {
      throw new BadInput(List.of(e.problem()));
    }
  }

  private List<ScheduleUnit> units(Answer answer) throws IOException {
    UnitSheet sheet = UnitSheet.read(csv(units));
    accept(sheet.problems(), answer);
    return sheet.units();
  }

  private static void accept(List<Problem> problems, Answer answer) {
    BadInput.refuse(problems);
    answer.complain(problems);
  }

  private static CsvSheet csv(Path file) {
    Path path = there(file);
    return new CsvSheet(
        path.getFileName().toString(), () -> Files.newInputStream(path), Limits.USUAL);
  }

  private static Path there(Path file) {
    if (!Files.isRegularFile(file)) {
      String path = file.toString();
      throw new BadInput(List.of(Problem.error("", 0, "", Fault.NOT_FOUND, List.of(path))));
    }
    return file;
  }
}
