package org.fourfold.app;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Whether a window can open at all, as far as can be told before trying. */
final class Display {
  private final Properties properties;
  private final Map<String, String> environment;

  Display() {
    this(System.getProperties(), System.getenv());
  }

  Display(Properties properties, Map<String, String> environment) {
    this.properties = properties;
    this.environment = environment;
  }

  /** Why no window can open, empty where one may. */
  Optional<String> missing() {
    if (properties.getProperty("glass.platform", "").equalsIgnoreCase("headless")) {
      return Optional.empty();
    }
    if (Boolean.parseBoolean(properties.getProperty("java.awt.headless", "false"))) {
      return Optional.of("java.awt.headless is set");
    }
    String system = properties.getProperty("os.name", "");
    boolean x11 = !system.startsWith("Windows") && !system.startsWith("Mac");
    // JavaFX draws through X11; under Wayland that is XWayland, which sets DISPLAY too.
    if (x11 && environment.getOrDefault("DISPLAY", "").isEmpty()) {
      return Optional.of("DISPLAY is not set");
    }
    return Optional.empty();
  }
}
