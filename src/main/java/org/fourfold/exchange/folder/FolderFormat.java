package org.fourfold.exchange.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.exchange.csv.CsvSheet;
import org.fourfold.exchange.csv.CsvText;
import org.fourfold.exchange.format.FileFormat;
import org.fourfold.exchange.format.ImportResult;
import org.fourfold.exchange.format.Limits;
import org.fourfold.exchange.format.SafeFile;
import org.fourfold.exchange.format.Unreadable;
import org.fourfold.exchange.format.WorkspaceReading;

/** The planning folder as a directory. */
public record FolderFormat(Limits limits) implements FileFormat {
  public FolderFormat() {
    this(Limits.USUAL);
  }

  @Override
  public String name() {
    return "folder";
  }

  @Override
  public String suffix() {
    return "";
  }

  @Override
  public boolean fits(Path source) {
    return Files.isDirectory(source);
  }

  @Override
  public ImportResult read(Path source, Workspace current) {
    return read(source);
  }

  /** Reads a directory. */
  public ImportResult read(Path source) {
    WorkspaceReading reading = WorkspaceReading.whole(limits);
    if (!Files.isDirectory(source)) {
      Fault fault = Files.exists(source) ? Fault.NOT_A_FOLDER : Fault.NOT_FOUND;
      return refused(reading, fault, source.toString());
    }
    List<Path> entries;
    try (Stream<Path> listing = Files.list(source)) {
      entries = listing.limit(limits.files() + 1L).sorted().toList();
    } catch (IOException e) {
      reading.refuse(Unreadable.problem(source + "/", e));
      return reading.result();
    }
    if (entries.size() > limits.files()) {
      return refused(reading, Fault.TOO_MANY_FILES, String.valueOf(limits.files()));
    }
    entries.forEach(e -> entry(e, reading));
    return reading.result();
  }

  private static ImportResult refused(WorkspaceReading reading, Fault fault, String argument) {
    reading.refuse(Problem.error("", 0, "", fault, List.of(argument)));
    return reading.result();
  }

  private void entry(Path entry, WorkspaceReading reading) {
    String name = entry.getFileName().toString();
    Optional<String> table = FolderNames.table(name);
    if (table.isPresent() && Files.isRegularFile(entry)) {
      reading.read(new CsvSheet(table.get(), () -> Files.newInputStream(entry), limits));
    } else if (!FolderNames.ignored(name)) {
      reading.add(Problem.warning(name, 0, "", Fault.UNKNOWN_FILE, List.of()));
    }
  }

  /** Writes every table that has rows, and removes files of tables that have none any more. */
  @Override
  public void write(Workspace workspace, Path target) throws IOException {
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw new NotDirectoryException(target.toString());
    }
    Files.createDirectories(target);
    List<String> written = FolderNames.written(workspace);
    for (String table : WorkspaceReading.files()) {
      Path file = target.resolve(FolderNames.file(table));
      if (written.contains(table)) {
        SafeFile.write(file, out -> CsvText.write(workspace, table, out));
      } else {
        Files.deleteIfExists(file);
      }
    }
  }
}
