package org.fourfold.ui.shell;

import java.util.Locale;

/**
 * Something that can be done now.
 *
 * @param title what a planner reads on its button or menu
 * @param where the menu or screen it stands on
 * @param keys that do it too, as written on a menu; {@code ""} for none
 */
record Command(String title, String where, String keys, Runnable action) {

  /** How well it answers a query: 0 for a title that begins with it, -1 for not at all. */
  int rank(String query) {
    String wanted = query.strip().toLowerCase(Locale.ROOT);
    String own = title.toLowerCase(Locale.ROOT);
    if (own.startsWith(wanted)) {
      return 0;
    }
    if (own.contains(wanted)) {
      return 1;
    }
    String all = own + " " + where.toLowerCase(Locale.ROOT);
    for (String word : wanted.split("\\s+")) {
      if (!all.contains(word)) {
        return -1;
      }
    }
    return 2;
  }
}
