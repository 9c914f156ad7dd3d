package org.fourfold.ui.shell;

/** The four parts of a planner's work, in the order of the navigation. */
public enum Group {
  DESCRIBE,
  DECIDE,
  LEARN,
  PRINT
}
