package org.fourfold.app;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.fourfold.ui.control.ColumnLayout;
import org.fourfold.ui.shell.Remembered;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Settings as they stand, written to their file at each change. Safe between threads. */
public final class KeptSettings implements Remembered {
  private static final Logger LOG = LoggerFactory.getLogger(KeptSettings.class);

  private final SettingsFile file;
  private Settings settings;

  KeptSettings(SettingsFile file) {
    this.file = file;
    settings = file.load();
  }

  public synchronized Settings now() {
    return settings;
  }

  /** Changes them; a file that cannot be written is no reason to stop working. */
  public synchronized void change(UnaryOperator<Settings> step) {
    Settings changed = step.apply(settings);
    if (changed.equals(settings)) {
      return;
    }
    settings = changed;
    try {
      file.save(changed);
    } catch (IOException e) {
      LOG.warn("Settings could not be written", e);
    }
  }

  @Override
  public String theme() {
    return now().theme();
  }

  @Override
  public void rememberTheme(String wanted) {
    change(s -> s.withTheme(wanted));
  }

  @Override
  public void rememberLanguage(String tag) {
    change(s -> s.withLocale(tag));
  }

  @Override
  public double pane(String name, double otherwise) {
    return now().panes().getOrDefault(name, otherwise);
  }

  @Override
  public void rememberPane(String name, double share) {
    change(s -> s.withPane(name, share));
  }

  @Override
  public ColumnLayout columns(String table) {
    return now().columns().getOrDefault(table, ColumnLayout.OWN);
  }

  @Override
  public void rememberColumns(String table, ColumnLayout layout) {
    change(s -> s.withColumns(table, layout));
  }
}
