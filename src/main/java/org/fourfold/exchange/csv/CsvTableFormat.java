package org.fourfold.exchange.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.exchange.format.FileFormat;
import org.fourfold.exchange.format.ImportResult;
import org.fourfold.exchange.format.Limits;
import org.fourfold.exchange.format.SafeFile;
import org.fourfold.exchange.format.WorkspaceReading;

/** One table of a workspace in a file named after it: {@code demand.csv}. */
public record CsvTableFormat(Limits limits) implements FileFormat {
  public CsvTableFormat() {
    this(Limits.USUAL);
  }

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String suffix() {
    return ".csv";
  }

  @Override
  public ImportResult read(Path source, Workspace current) {
    WorkspaceReading reading = WorkspaceReading.into(current, limits);
    if (!Files.exists(source)) {
      reading.refuse(Problem.error("", 0, "", Fault.NOT_FOUND, List.of(source.toString())));
    } else if (!WorkspaceReading.files().contains(table(source))) {
      List<String> arguments = List.of(source.getFileName().toString(), WorkspaceReading.known());
      reading.refuse(Problem.error("", 0, "", Fault.NOT_A_TABLE, arguments));
    } else {
      reading.read(new CsvSheet(table(source), () -> Files.newInputStream(source), limits));
    }
    return reading.result();
  }

  @Override
  public void write(Workspace workspace, Path target) throws IOException {
    if (!WorkspaceReading.files().contains(table(target))) {
      throw new IOException(target.getFileName() + ": name it after a table of the folder");
    }
    SafeFile.write(target, out -> CsvText.write(workspace, table(target), out));
  }

  private static String table(Path path) {
    return lower(path).replaceFirst("\\.csv$", "");
  }

  private static String lower(Path path) {
    return path.getFileName() == null ? "" : path.getFileName().toString().toLowerCase(Locale.ROOT);
  }
}
