package org.fourfold.ui.monitor;

/** A row of the difference between two plans. */
public record ReplanLine(
    String name, String before, String after, String change, boolean isHeading) {
  static ReplanLine heading(String name) {
    return new ReplanLine(name, "", "", "", true);
  }
}
