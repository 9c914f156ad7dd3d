package org.fourfold.exchange.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;

/** Reads a whole workspace out of one file; what goes wrong becomes a problem of it. */
@FunctionalInterface
public interface OneFile {

  /**
   * Takes in what the file holds.
   *
   * @param name of the file, for problems
   * @throws IllegalArgumentException where the file is not of its kind
   */
  void read(String name, WorkspaceReading into) throws IOException;

  /** All of the file, or the reasons why nothing of it was taken. */
  static ImportResult read(Path source, Limits limits, OneFile content) {
    WorkspaceReading reading = WorkspaceReading.whole(limits);
    if (!Files.exists(source)) {
      reading.refuse(Problem.error("", 0, "", Fault.NOT_FOUND, List.of(source.toString())));
      return reading.result();
    }
    String name = source.getFileName().toString();
    try {
      content.read(name, reading);
    } catch (IOException e) {
      reading.refuse(Unreadable.problem(name, e));
    } catch (IllegalArgumentException e) {
      List<String> why = List.of(String.valueOf(e.getMessage()));
      reading.refuse(Problem.error(name, 0, "", Fault.UNREADABLE, why));
    }
    return reading.result();
  }
}
