package org.fourfold.ui.overview;

import java.util.List;
import org.fourfold.ui.shell.Hue;

/**
 * One domain of the department.
 *
 * @param screen on which it is edited
 * @param counts what it holds: {@code 40 resources}
 */
public record DomainCard(Hue hue, String screen, String title, List<String> counts) {
  public DomainCard {
    counts = List.copyOf(counts);
  }
}
