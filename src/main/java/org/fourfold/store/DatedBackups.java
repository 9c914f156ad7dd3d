package org.fourfold.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourfold.store.StoreProblem.Kind;

/**
 * One backup of a workspace for each day it is changed, in a folder beside it, as it was before the
 * day's first change. Each is restored aside and compared before it gets its name.
 */
public final class DatedBackups {
  /** How many are kept of one workspace, the latest. */
  public static final int KEPT = 14;

  private DatedBackups() {}

  /** The folder that holds them. */
  public static Path folder(Path workspace) {
    Path file = DatabasePath.file(workspace);
    return file.resolveSibling(DatabasePath.title(file) + " backups");
  }

  /**
   * Writes the backup of a day unless it is there, and lets go of those too many.
   *
   * @return it, empty where it was there
   * @throws StoreException where it cannot be written; the workspace is as it was
   */
  public static Optional<Path> make(WorkspaceFile file, LocalDate day) {
    Path folder = folder(file.path());
    Path archive = folder.resolve(file.title() + " " + day + ".zip");
    if (Files.exists(archive)) {
      return Optional.empty();
    }
    file.backupTo(archive);
    try {
      List<Path> all = dated(folder, file.title());
      for (Path old : all.subList(0, Math.max(0, all.size() - KEPT))) {
        Files.delete(old);
      }
    } catch (IOException e) {
      String why = String.valueOf(e.getMessage());
      throw new StoreException(new StoreProblem(Kind.DISK, folder, why), e);
    }
    return Optional.of(archive);
  }

  /** The latest of a workspace; empty where there is none. */
  public static Optional<Path> latest(Path workspace) {
    Path folder = folder(workspace);
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try {
      List<Path> all = dated(folder, DatabasePath.title(DatabasePath.file(workspace)));
      return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    } catch (IOException e) {
      String why = String.valueOf(e.getMessage());
      throw new StoreException(new StoreProblem(Kind.DISK, folder, why), e);
    }
  }

  /** Those of a workspace, the earliest first; files of other names are left alone. */
  private static List<Path> dated(Path folder, String title) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(
              f -> {
                String name = f.getFileName().toString();
                return name.startsWith(title + " ")
                    && name.substring(title.length()).matches(" \\d{4}-\\d{2}-\\d{2}\\.zip");
              })
          .sorted()
          .toList();
    }
  }
}
