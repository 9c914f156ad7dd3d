package org.fourfold.ui.shell;

import java.util.Locale;

/** The domain whose colour something bears. */
public enum Hue {
  NONE,
  RESOURCES,
  SERVICES,
  INFORMATION,
  FINANCE;

  /** Style class: {@code hue-finance}. */
  public String style() {
    return "hue-" + name().toLowerCase(Locale.ROOT);
  }
}
