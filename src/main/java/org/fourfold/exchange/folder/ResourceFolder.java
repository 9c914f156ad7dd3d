package org.fourfold.exchange.folder;

import java.net.URL;
import org.fourfold.exchange.csv.CsvSheet;
import org.fourfold.exchange.format.ImportResult;
import org.fourfold.exchange.format.Limits;
import org.fourfold.exchange.format.WorkspaceReading;

/** A planning folder among the program's own resources: the sample. */
public final class ResourceFolder {
  private ResourceFolder() {}

  /**
   * Reads it.
   *
   * @param folder path of the resources from the root of the class path: {@code
   *     org/fourfold/assets/sample}
   */
  public static ImportResult read(ClassLoader loader, String folder) {
    WorkspaceReading reading = WorkspaceReading.whole(Limits.USUAL);
    for (String table : WorkspaceReading.files()) {
      URL resource = loader.getResource(folder + "/" + FolderNames.file(table));
      if (resource != null) {
        reading.read(new CsvSheet(table, resource::openStream, Limits.USUAL));
      }
    }
    return reading.result();
  }
}
