package org.fourfold.ui.help;

import java.util.Locale;

/**
 * A page of help.
 *
 * @param name of a screen, or of a page about no screen: {@code keys}
 * @param title its first heading
 * @param text in Markdown, with its heading
 */
public record HelpPage(String name, String title, String text) {

  /** Whether every word asked for stands on it, whatever its case. */
  boolean says(String words) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String word : words.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
      if (!lower.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
