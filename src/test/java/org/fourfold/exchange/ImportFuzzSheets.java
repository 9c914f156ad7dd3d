package org.fourfold.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.schedule.ScheduleClock;
import org.fourfold.exchange.csv.CsvSheet;
import org.fourfold.exchange.forecast.HistorySheet;
import org.fourfold.exchange.format.Limits;
import org.fourfold.exchange.schedule.ClosureSheet;
import org.fourfold.exchange.schedule.JobSheet;
import org.fourfold.exchange.schedule.JobShopFile;
import org.fourfold.exchange.schedule.TardinessFile;
import org.fourfold.exchange.schedule.UnitSheet;
import org.fourfold.exchange.selection.ItemSheet;
import org.fourfold.exchange.selection.KnapsackFile;
import org.fourfold.exchange.selection.MultiKnapsackFile;
import org.fourfold.exchange.triage.NoteSheet;

/** Importers of what is no planning folder, each with a file that it reads. */
final class ImportFuzzSheets {
  private static final List<Importer> ALL =
      List.of(
          new Importer(
              "jobs",
              "jobs.csv",
              "job,release,duration,due,weight,needs\nA,0,30,60,2,CT\n\"B, late\",5,20.5,,1,\n",
              f -> JobSheet.read(csv(f)).problems()),
          new Importer(
              "units",
              "units.csv",
              "unit,kind,open,close,turnaround\nU1,CT,08:00,17:00,5\nU2,,0,600,0\n",
              f -> UnitSheet.read(csv(f)).problems()),
          new Importer(
              "closures",
              "closures.csv",
              "unit,start,end,reason\nU1,60,90,lunch\n,120,130,\n",
              f -> ClosureSheet.read(csv(f), new ScheduleClock(false)).problems()),
          new Importer(
              "items",
              "items.csv",
              "item,value,weight,weight2,copies\nA,5,2,1,1\nB,4.5,3,2,2\n",
              f -> ItemSheet.read(csv(f)).problems()),
          new Importer(
              "history",
              "history.csv",
              "date,A,B\n2026-01-01,1,2\n2026-02-01,3,\n2026-03-01,2,5\n2026-04-01,2,5\n",
              f -> HistorySheet.read(csv(f)).problems()),
          new Importer(
              "notes",
              "notes.csv",
              "label,text\nurgent,\"chest pain, since noon\"\nroutine,follow-up 复诊\n",
              f -> NoteSheet.labelled(csv(f)).problems()),
          new Importer(
              "jobshop", "shop.txt", "2 2\n0 3 1 2\n1 4 0 1\n", f -> none(JobShopFile.read(f))),
          new Importer(
              "tardiness", "wt2.txt", "3 4\n1 2\n5 6\n", f -> none(TardinessFile.read(f, 1))),
          new Importer(
              "knapsack", "knap.txt", "2 5\n3 2\n4 3\n", f -> none(KnapsackFile.read(f, null))),
          new Importer(
              "mknap",
              "mknap.txt",
              "1\n2 1 7\n3 4\n1 2\n2\n",
              f -> none(MultiKnapsackFile.read(f, 1))));

  private ImportFuzzSheets() {}

  /**
   * @param file its name
   * @param whole that it reads
   */
  record Importer(String kind, String file, String whole, Reading reading) {}

  /** Reads a file, or says why not. */
  @FunctionalInterface
  interface Reading {
    List<Problem> read(Path file) throws IOException;
  }

  static List<String> names() {
    return ALL.stream().map(Importer::kind).toList();
  }

  static Importer named(String kind) {
    return ALL.stream().filter(i -> i.kind().equals(kind)).findFirst().orElseThrow();
  }

  private static CsvSheet csv(Path file) {
    return new CsvSheet(
        file.getFileName().toString(), () -> Files.newInputStream(file), Limits.USUAL);
  }

  private static List<Problem> none(Object read) {
    return read == null ? null : List.of();
  }
}
