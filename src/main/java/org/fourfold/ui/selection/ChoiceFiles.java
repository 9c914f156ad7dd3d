package org.fourfold.ui.selection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.selection.PackageChoice;
import org.fourfold.domain.selection.PackageRow;
import org.fourfold.exchange.csv.CsvSheet;
import org.fourfold.exchange.csv.RowFile;
import org.fourfold.exchange.format.Limits;
import org.fourfold.exchange.format.SafeFile;
import org.fourfold.exchange.format.Unreadable;

/** Files of packages as the verb {@code select} takes them, and the example. */
final class ChoiceFiles {
  private static final String EXAMPLE = "/org/fourfold/assets/example/selection/";

  private ChoiceFiles() {}

  /** Packages of a file, or why there are none. */
  static RowFile<PackageRow> read(Path file) throws IOException {
    String name = file.getFileName().toString();
    try {
      return RowFile.read(
          PackageChoice.PACKAGES,
          new CsvSheet(name, () -> Files.newInputStream(file), Limits.USUAL));
    } catch (Unreadable e) {
      return new RowFile<>(List.of(), List.of(e.problem()));
    }
  }

  static Path write(List<PackageRow> packages, Path file) throws IOException {
    SafeFile.write(file, out -> RowFile.write(PackageChoice.PACKAGES, packages, out));
    return file;
  }

  /** Invented packages of a surgical department for the sessions of a quarter. */
  static PackageChoice example() {
    PackageChoice choice = PackageChoice.EMPTY;
    for (Table<?> table : PackageChoice.TABLES) {
      choice = with(choice, table);
    }
    return choice;
  }

  private static <R extends Record> PackageChoice with(PackageChoice choice, Table<R> table) {
    String name = table.file() + ".csv";
    try {
      RowFile<R> read =
          RowFile.read(
              table,
              new CsvSheet(
                  name, () -> ChoiceFiles.class.getResourceAsStream(EXAMPLE + name), Limits.USUAL));
      if (!read.problems().isEmpty()) {
        throw new IllegalStateException(read.problems().toString());
      }
      return choice.with(table, read.rows());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
