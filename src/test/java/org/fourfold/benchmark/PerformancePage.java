package org.fourfold.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page of figures: each benchmark has a section of its own, replaced by each run. */
final class PerformancePage {
  private static final String HEADING = "## ";

  private PerformancePage() {}

  static void replace(Path page, String title, String text) throws IOException {
    Files.writeString(page, replaced(Files.readString(page), title, text));
  }

  /** The page with the section of this title replaced, or added at its end. */
  static String replaced(String page, String title, String text) {
    String heading = HEADING + title + "\n";
    String section = heading + "\n" + text.strip() + "\n";
    int from = page.startsWith(heading) ? 0 : page.indexOf("\n" + heading) + 1;
    if (from == 0 && !page.startsWith(heading)) {
      return page.stripTrailing() + "\n\n" + section;
    }
    int next = page.indexOf("\n" + HEADING, from + heading.length() - 1);
    return page.substring(0, from) + section + (next < 0 ? "" : page.substring(next));
  }
}
