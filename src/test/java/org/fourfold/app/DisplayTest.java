package org.fourfold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DisplayTest {
  private static Display display(Map<String, String> properties, Map<String, String> environment) {
    Properties all = new Properties();
    all.putAll(properties);
    return new Display(all, environment);
  }

  @Test
  void aMissingScreenIsToldInAWord() {
    Map<String, String> screen = Map.of("DISPLAY", ":0");
    Map<String, String> linux = Map.of("os.name", "Linux");
    assertThat(display(linux, screen).missing()).isEmpty();
    assertThat(display(linux, Map.of()).missing()).contains("DISPLAY is not set");
    assertThat(display(linux, Map.of("DISPLAY", "")).missing()).isPresent();
    assertThat(display(Map.of("os.name", "Windows 11"), Map.of()).missing()).isEmpty();
    assertThat(display(Map.of("os.name", "Mac OS X"), Map.of()).missing()).isEmpty();
    assertThat(display(Map.of("java.awt.headless", "true"), screen).missing()).isPresent();
    Map<String, String> inMemory =
        Map.of("os.name", "Linux", "java.awt.headless", "true", "glass.platform", "Headless");
    assertThat(display(inMemory, Map.of()).missing()).isEmpty();
  }
}
