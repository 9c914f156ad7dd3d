package org.fourfold.exchange.folder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.exchange.format.WorkspaceReading;

/** Which files belong to a planning folder. */
final class FolderNames {
  private static final String SUFFIX = ".csv";
  private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini");

  private FolderNames() {}

  /** The table that a file holds, by its name. */
  static Optional<String> table(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    if (!lower.endsWith(SUFFIX)) {
      return Optional.empty();
    }
    String table = lower.substring(0, lower.length() - SUFFIX.length());
    return Optional.of(table).filter(WorkspaceReading.files()::contains);
  }

  static String file(String table) {
    return table + SUFFIX;
  }

  /** Files that are nobody's data and not worth a warning: notes to the reader, and litter. */
  static boolean ignored(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return lower.startsWith(".")
        || lower.equals(FolderManifest.FILE)
        || lower.startsWith("readme")
        || LITTER.contains(lower);
  }

  /** The files that a workspace is written to: settings and periods always, others with rows. */
  static List<String> written(Workspace workspace) {
    return WorkspaceReading.files().stream()
        .filter(
            f ->
                f.equals(DepartmentTables.PROFILE.file())
                    || f.equals(DepartmentTables.PERIODS.file())
                    || PlanningTables.of(f).filter(t -> !workspace.rows(t).isEmpty()).isPresent())
        .toList();
  }
}
