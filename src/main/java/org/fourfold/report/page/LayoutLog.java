package org.fourfold.report.page;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what the layout engine says to the log: warnings and worse, never its chatter. */
final class LayoutLog implements XRLogger {
  private static final Logger LOG = LoggerFactory.getLogger(LayoutLog.class);

  @Override
  public void log(String where, Level level, String message) {
    log(where, level, message, null);
  }

  @Override
  public void log(String where, Level level, String message, Throwable cause) {
    if (level.intValue() >= Level.WARNING.intValue()) {
      LOG.warn("{}", message, cause);
    }
  }

  @Override
  public void setLevel(String logger, Level level) {
    LOG.debug("{} stays at warnings", logger);
  }

  @Override
  public boolean isLogLevelEnabled(Diagnostic diagnostic) {
    return diagnostic.getLevel().intValue() >= Level.WARNING.intValue();
  }
}
