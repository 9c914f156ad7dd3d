package org.fourfold.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text can be read on every ground it stands on: WCAG 2.2, success criterion 1.4.3. */
class ContrastTest {
  private static final Pattern COLOUR = Pattern.compile("(-[a-z-]+):\\s*(#[0-9a-f]{6});");
  private static final List<String> TEXTS =
      List.of("-color-fg-default", "-color-fg-muted", "-color-fg-subtle", "-color-accent-fg");
  private static final List<String> GROUNDS =
      List.of(
          "-color-bg-default",
          "-color-bg-subtle",
          "-color-accent-subtle",
          "-grid-hover",
          "-grid-chosen",
          "-grid-locked",
          "-hue-resources-soft",
          "-hue-services-soft",
          "-hue-information-soft",
          "-hue-finance-soft");

  @ParameterizedTest
  @ValueSource(strings = {"light.css", "dark.css"})
  void textStandsOutFromItsGround(String sheet) throws IOException {
    Map<String, Color> colours = new HashMap<>();
    try (var in = Look.class.getResourceAsStream(sheet)) {
      Matcher found = COLOUR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      while (found.find()) {
        colours.put(found.group(1), Color.decode(found.group(2)));
      }
    }
    for (String text : TEXTS) {
      for (String ground : GROUNDS) {
        assertThat(contrast(colours.get(text), colours.get(ground)))
            .as("%s on %s in %s", text, ground, sheet)
            .isGreaterThanOrEqualTo(4.5);
      }
    }
  }

  private static double contrast(Color a, Color b) {
    double x = luminance(a) + 0.05;
    double y = luminance(b) + 0.05;
    return Math.max(x, y) / Math.min(x, y);
  }

  private static double luminance(Color c) {
    float[] parts = c.getRGBColorComponents(null);
    return 0.2126 * linear(parts[0]) + 0.7152 * linear(parts[1]) + 0.0722 * linear(parts[2]);
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
