package org.fourfold.ui.shell;

import org.fourfold.ui.control.ColumnMemory;

/** What the workstation remembers from one start to the next. */
public interface Remembered extends ColumnMemory {

  /** {@code light} or {@code dark}. */
  String theme();

  void rememberTheme(String wanted);

  /**
   * Remembers the language.
   *
   * @param tag such as {@code zh-CN}
   */
  void rememberLanguage(String tag);

  /**
   * Share of a divider.
   *
   * @param otherwise where none was remembered
   */
  double pane(String name, double otherwise);

  void rememberPane(String name, double share);
}
