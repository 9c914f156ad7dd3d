package org.fourfold.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Colours told apart by people with any common colour vision. */
class PaletteTest {
  /** Machado, Oliveira and Fernandes 2009, severity 1: rows to red, green, blue. */
  private static final double[][][] VISIONS = {
    {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
    {
      {0.152286, 1.052583, -0.204868},
      {0.114503, 0.786281, 0.099216},
      {-0.003882, -0.048116, 1.051998}
    },
    {
      {0.367322, 0.860646, -0.227968},
      {0.280085, 0.672501, 0.047413},
      {-0.011820, 0.042940, 0.968881}
    },
  };

  static Stream<Palette> palettes() {
    return Stream.of(Palette.LIGHT, Palette.DARK);
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void seriesDifferForEveryCommonColourVision(Palette palette) {
    for (double[][] vision : VISIONS) {
      for (int a = 0; a < 8; a++) {
        for (int b = 0; b < a; b++) {
          Color x = palette.series(Hue.RESOURCES, a);
          Color y = palette.series(Hue.RESOURCES, b);
          assertThat(distance(seen(x, vision), seen(y, vision)))
              .as("%s and %s, vision %s", hex(x), hex(y), List.of(VISIONS).indexOf(vision))
              .isGreaterThan(12);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void textCanBeRead(Palette palette) {
    assertThat(Palette.contrast(palette.text(), palette.background())).isGreaterThan(7);
    assertThat(Palette.contrast(palette.muted(), palette.background())).isGreaterThan(4.5);
    List<Color> cells = new ArrayList<>(palette.hues());
    for (int share = 0; share <= 10; share++) {
      cells.add(palette.scale(Hue.RESOURCES, share / 10.0));
    }
    for (Color cell : cells) {
      assertThat(Palette.contrast(Palette.ink(cell), cell)).as(hex(cell)).isGreaterThan(4);
    }
  }

  @Test
  void eachDomainBeginsWithItsOwnHueAndUsesEachColourOnce() {
    for (Hue hue : Hue.values()) {
      assertThat(Palette.LIGHT.series(hue, 0)).isEqualTo(Palette.LIGHT.hue(hue));
      assertThat(Stream.iterate(0, i -> i + 1).limit(8).map(i -> Palette.LIGHT.series(hue, i)))
          .doesNotHaveDuplicates();
    }
  }

  private static double[] seen(Color colour, double[][] vision) {
    double[] rgb = {linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue())};
    double[] seen = new double[3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        seen[i] += vision[i][j] * rgb[j];
      }
      seen[i] = Math.max(0, Math.min(1, seen[i]));
    }
    return lab(seen);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  /** CIE L*a*b* of linear sRGB, white D65. */
  private static double[] lab(double[] c) {
    double x = f((0.4124 * c[0] + 0.3576 * c[1] + 0.1805 * c[2]) / 0.9505);
    double y = f(0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]);
    double z = f((0.0193 * c[0] + 0.1192 * c[1] + 0.9505 * c[2]) / 1.089);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double f(double t) {
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
  }

  private static double distance(double[] a, double[] b) {
    return Math.sqrt(
        Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
  }

  private static String hex(Color colour) {
    return "#%06X".formatted(colour.getRGB() & 0xFFFFFF);
  }
}
