package org.fourfold.scheduling;

import com.google.ortools.Loader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** OR-Tools' native library, loaded when first needed: it takes about two seconds. */
final class CpSatLibrary {
  private static final Logger LOG = LoggerFactory.getLogger(CpSatLibrary.class);
  private static final Object LOCK = new Object();

  private CpSatLibrary() {}

  /** Whether it is there; asked again, the loader answers at once. */
  static boolean loaded() {
    synchronized (LOCK) {
      try {
        Loader.loadNativeLibraries();
        return true;
      } catch (RuntimeException | LinkageError e) {
        LOG.info("Scheduling without CP-SAT. {}", e.toString());
        return false;
      }
    }
  }
}
