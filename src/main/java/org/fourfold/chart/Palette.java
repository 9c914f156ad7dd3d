package org.fourfold.chart;

import java.awt.Color;
import java.util.List;

/**
 * Colours of a chart.
 *
 * @param background behind everything; what it stands on must have the same colour
 * @param text of titles and labels
 * @param muted of units and ticks
 * @param grid of lines behind the data
 * @param warning of marks at limits that are reached
 * @param low end of a scale at which nothing is used
 * @param hues one per {@link Hue}, in its order
 * @param others four more, distinct from the hues and each other with any common colour vision
 * @param rest of what is summed up as the rest
 */
public record Palette(
    Color background,
    Color text,
    Color muted,
    Color grid,
    Color warning,
    Color low,
    List<Color> hues,
    List<Color> others,
    Color rest) {

  /** Which of the others comes second in a stack of each domain: one that sits well beside it. */
  private static final List<Integer> SECOND = List.of(1, 1, 0, 0);

  private static final Color DARK_INK = new Color(0x14181D);

  public static final Palette LIGHT =
      new Palette(
          new Color(0xFFFFFF),
          new Color(0x1C2430),
          new Color(0x55606E),
          new Color(0xE6E9ED),
          new Color(0xB42318),
          new Color(0xEEF3FA),
          colours(0x296CBF, 0x33A37C, 0x59378B, 0xD9902B),
          colours(0xA73F74, 0x8CC3EA, 0xE6D78B, 0x363C45),
          new Color(0xB8C0CA));

  public static final Palette DARK =
      new Palette(
          new Color(0x171B21),
          new Color(0xE4E8EE),
          new Color(0xA3ADBA),
          new Color(0x2D343C),
          new Color(0xFF8B7B),
          new Color(0x232B36),
          colours(0x6299EA, 0x42B689, 0x7357C2, 0xE3A34A),
          colours(0xD0649D, 0xB7DEF9, 0xF2E6A8, 0x5D656E),
          new Color(0x4A545F));

  private static List<Color> colours(int... rgb) {
    return java.util.Arrays.stream(rgb).mapToObj(Color::new).toList();
  }

  /** The palette for a surface of this colour, light or dark. */
  public static Palette on(int red, int green, int blue) {
    Color surface = new Color(red, green, blue);
    return (luminance(surface) < 0.2 ? DARK : LIGHT).over(surface);
  }

  private Palette over(Color surface) {
    return new Palette(surface, text, muted, grid, warning, low, hues, others, rest);
  }

  public Color hue(Hue hue) {
    return hues.get(hue.ordinal());
  }

  /**
   * The colour of the thing with this tone: first the domain's own, then the other hues and the
   * others in a fixed order; a negative tone is the rest.
   */
  public Color series(Hue hue, int tone) {
    if (tone < 0) {
      return rest;
    }
    int count = hues.size() + others.size();
    int place = tone % count;
    int half = place / 2;
    // Alternating between the two sets keeps neighbours in a stack apart.
    return place % 2 == 0
        ? hues.get((hue.ordinal() + half) % hues.size())
        : others.get((SECOND.get(hue.ordinal()) + half) % others.size());
  }

  /** A colour between the scale's low end and a domain's hue, by a share from 0 to 1. */
  public Color scale(Hue hue, double share) {
    double s = Math.max(0, Math.min(1, share));
    Color to = hue(hue);
    return new Color(
        between(low.getRed(), to.getRed(), s),
        between(low.getGreen(), to.getGreen(), s),
        between(low.getBlue(), to.getBlue(), s));
  }

  private static int between(int a, int b, double share) {
    return (int) Math.round(a + (b - a) * share);
  }

  /** A colour of the series brought towards the text colour until words in it can be read. */
  public Color readable(Color colour) {
    Color c = colour;
    for (int step = 1; step <= 10 && contrast(c, background) < 4.5; step++) {
      double s = step / 10.0;
      c =
          new Color(
              between(colour.getRed(), text.getRed(), s),
              between(colour.getGreen(), text.getGreen(), s),
              between(colour.getBlue(), text.getBlue(), s));
    }
    return c;
  }

  /** Contrast of two colours as WCAG 2 defines it, from 1 to 21. */
  static double contrast(Color a, Color b) {
    double x = luminance(a) + 0.05;
    double y = luminance(b) + 0.05;
    return Math.max(x, y) / Math.min(x, y);
  }

  /** White or near-black, whichever reads better on a colour. */
  static Color ink(Color colour) {
    return contrast(DARK_INK, colour) >= contrast(Color.WHITE, colour) ? DARK_INK : Color.WHITE;
  }

  private static double luminance(Color c) {
    return 0.2126 * linear(c.getRed())
        + 0.7152 * linear(c.getGreen())
        + 0.0722 * linear(c.getBlue());
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
