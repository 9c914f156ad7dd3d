package org.fourfold.ui.shell;

import java.util.Set;

/**
 * One entry of the navigation.
 *
 * @param name by which places name it
 * @param title in the planner's words
 * @param icon of Material Design 2, such as {@code mdi2b-bed-outline}
 * @param files tables of the planning folder that are edited on it
 */
public record Screen(
    String name, String title, Group group, String icon, Hue hue, Set<String> files) {
  public Screen {
    files = Set.copyOf(files);
  }
}
