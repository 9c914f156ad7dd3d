package org.fourfold.exchange.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.fourfold.domain.scenario.Workspace;

/** A kind of file that a workspace, or one table of it, is read from and written to. */
public interface FileFormat {
  /** Word of the command line: {@code folder}. */
  String name();

  /** How its file names end, with the point; {@code ""} for a directory. */
  String suffix();

  /** Whether it would read what lies at this path, by kind and name only. */
  default boolean fits(Path source) {
    return source.toString().toLowerCase(Locale.ROOT).endsWith(suffix())
        && !Files.isDirectory(source);
  }

  /**
   * Reads all, or takes nothing.
   *
   * @param current what a file of one table is put into; a whole workspace takes its place
   */
  ImportResult read(Path source, Workspace current);

  /**
   * Writes a workspace; the same workspace gives the same bytes. An interrupted write leaves the
   * old file as it was.
   *
   * @throws IOException where the target cannot be written
   */
  void write(Workspace workspace, Path target) throws IOException;
}
