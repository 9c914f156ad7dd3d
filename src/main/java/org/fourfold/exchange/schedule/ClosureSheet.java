package org.fourfold.exchange.schedule;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.schedule.Closure;
import org.fourfold.domain.schedule.ScheduleClock;
import org.fourfold.exchange.format.HeadedSheet;
import org.fourfold.exchange.format.SheetSource;

/** Closures as {@code unit,start,end,reason}; no unit means all. */
public record ClosureSheet(List<Closure> closures, List<Problem> problems) {
  private static final int MOST = 100_000;

  /**
   * @param clock of the jobs, in whose form the times have to be
   */
  public static ClosureSheet read(SheetSource source, ScheduleClock clock) throws IOException {
    Set<String> required = Set.of("unit", "start", "end");
    HeadedSheet sheet = HeadedSheet.read(source, required, Set.of("reason"), MOST);
    Times times = new Times(clock);
    List<Closure> closures = new ArrayList<>();
    for (HeadedSheet.Row row : sheet.hasErrors() ? List.<HeadedSheet.Row>of() : sheet.rows()) {
      closures.add(
          new Closure(
              sheet.text(row, "unit"),
              times.required(sheet, row, "start"),
              times.required(sheet, row, "end"),
              sheet.text(row, "reason")));
    }
    return new ClosureSheet(List.copyOf(closures), List.copyOf(sheet.problems()));
  }
}
