package org.fourfold.ui.timing;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fourfold.domain.finance.CapitalTerms;
import org.fourfold.domain.finance.LoanTerms;
import org.fourfold.domain.finance.LotTerms;
import org.fourfold.domain.finance.Repayment;
import org.fourfold.domain.finance.TimedBoard;
import org.fourfold.domain.measure.Table;
import org.fourfold.exchange.csv.CsvSheet;
import org.fourfold.exchange.csv.RowFile;
import org.fourfold.exchange.format.Limits;
import org.fourfold.exchange.format.SafeFile;
import org.fourfold.exchange.format.Unreadable;

/** Tables as the verbs lotsize, capital and loan take them, and the example. */
final class TimedFiles {
  private static final String EXAMPLE = "/org/fourfold/assets/example/timing/";

  private TimedFiles() {}

  static <R extends Record> RowFile<R> read(Table<R> table, Path file) throws IOException {
    String name = file.getFileName().toString();
    try {
      return RowFile.read(
          table, new CsvSheet(name, () -> Files.newInputStream(file), Limits.USUAL));
    } catch (Unreadable e) {
      return new RowFile<>(List.of(), List.of(e.problem()));
    }
  }

  static <R extends Record> Path write(TimedBoard board, Table<R> table, Path file)
      throws IOException {
    SafeFile.write(file, out -> RowFile.write(table, board.rows(table), out));
    return file;
  }

  /** Contrast medium for a year, projects of five years, and a rebuilding paid by a loan. */
  static TimedBoard example() {
    BigDecimal none = BigDecimal.ZERO;
    TimedBoard board =
        new TimedBoard(
            List.of(),
            new LotTerms(new BigDecimal(320), new BigDecimal("1.4"), 4, BigDecimal.TEN, none, null),
            List.of(),
            List.of(),
            new CapitalTerms(true, new BigDecimal("0.035")),
            List.of(),
            new LoanTerms(
                new BigDecimal("0.052"),
                24,
                Repayment.ANNUITY,
                true,
                new BigDecimal(400),
                null,
                null,
                none,
                none,
                new BigDecimal("0.01")));
    for (Table<?> table : TimedBoard.TABLES) {
      board = with(board, table);
    }
    return board;
  }

  private static <R extends Record> TimedBoard with(TimedBoard board, Table<R> table) {
    String name = table.file() + ".csv";
    try {
      RowFile<R> read =
          RowFile.read(
              table,
              new CsvSheet(
                  name, () -> TimedFiles.class.getResourceAsStream(EXAMPLE + name), Limits.USUAL));
      if (!read.problems().isEmpty()) {
        throw new IllegalStateException(read.problems().toString());
      }
      return board.with(table, read.rows());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
