package org.fourfold.ui.sharing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.sharing.CoalitionRow;
import org.fourfold.domain.sharing.GameKind;
import org.fourfold.domain.sharing.SharingBoard;
import org.fourfold.exchange.csv.CsvSheet;
import org.fourfold.exchange.csv.RowFile;
import org.fourfold.exchange.format.Limits;
import org.fourfold.exchange.format.SafeFile;
import org.fourfold.exchange.format.Unreadable;

/** Games as the verb {@code share} takes them, and the example. */
final class SharingFiles {
  private static final String EXAMPLE = "/org/fourfold/assets/example/sharing/";

  private SharingFiles() {}

  /** The game of a file, or why there is none. */
  static RowFile<CoalitionRow> read(Path file) throws IOException {
    String name = file.getFileName().toString();
    try {
      return RowFile.read(
          SharingBoard.GAME, new CsvSheet(name, () -> Files.newInputStream(file), Limits.USUAL));
    } catch (Unreadable e) {
      return new RowFile<>(List.of(), List.of(e.problem()));
    }
  }

  static Path write(List<CoalitionRow> game, Path file) throws IOException {
    SafeFile.write(file, out -> RowFile.write(SharingBoard.GAME, game, out));
    return file;
  }

  /** Three departments that could share a scanner, a cut of their budget, and a tariff. */
  static SharingBoard example() {
    SharingBoard board = SharingBoard.EMPTY;
    for (Table<?> table : SharingBoard.TABLES) {
      board = with(board, table);
    }
    return board.with(GameKind.COSTS).withEstate("400000").withTotal("300000");
  }

  private static <R extends Record> SharingBoard with(SharingBoard board, Table<R> table) {
    String name = table.file() + ".csv";
    try {
      RowFile<R> read =
          RowFile.read(
              table,
              new CsvSheet(
                  name,
                  () -> SharingFiles.class.getResourceAsStream(EXAMPLE + name),
                  Limits.USUAL));
      if (!read.problems().isEmpty()) {
        throw new IllegalStateException(read.problems().toString());
      }
      return board.with(table, read.rows());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
