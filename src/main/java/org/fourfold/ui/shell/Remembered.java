package org.fourfold.ui.shell;

/** What the workstation remembers from one start to the next. */
public interface Remembered {

  /** {@code light} or {@code dark}. */
  String theme();

  void theme(String wanted);

  /**
   * Share of a divider.
   *
   * @param otherwise where none was remembered
   */
  double pane(String name, double otherwise);

  void pane(String name, double share);
}
