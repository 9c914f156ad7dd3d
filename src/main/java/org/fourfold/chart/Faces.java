package org.fourfold.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The type face of charts: the one that travels with the program, else the platform's. */
final class Faces {
  private static final Logger LOG = LoggerFactory.getLogger(Faces.class);
  private static final String OWN = "Noto Sans";
  private static final List<String> FILES = List.of("NotoSans-Regular.ttf", "NotoSans-Bold.ttf");

  /** Family by which drawing code asks for it. */
  static final String FAMILY = FILES.stream().allMatch(Faces::register) ? OWN : Font.SANS_SERIF;

  private Faces() {}

  private static boolean register(String file) {
    try (InputStream in = Faces.class.getResourceAsStream("/org/fourfold/fonts/" + file)) {
      if (in == null) {
        return false;
      }
      Font face = Font.createFont(Font.TRUETYPE_FONT, in);
      GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(face);
      return true;
    } catch (IOException | FontFormatException e) {
      LOG.warn("Charts use the platform's face: {}", e.getMessage());
      return false;
    }
  }
}
