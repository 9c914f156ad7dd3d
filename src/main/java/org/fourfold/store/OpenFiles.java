package org.fourfold.store;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Files that this process has open. A second look at an open file is refused before the file is
 * touched: on many systems closing any of a process's handles of a file lets go of its lock on it.
 */
final class OpenFiles {
  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  private OpenFiles() {}

  /** Takes a file; false where it is open already. */
  static boolean take(Path file) {
    return OPEN.add(file);
  }

  static boolean isOpen(Path file) {
    return OPEN.contains(file);
  }

  static void release(Path file) {
    OPEN.remove(file);
  }
}
