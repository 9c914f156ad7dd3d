package org.fourfold.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The type face of charts: the one that travels with the program, else the platform's. */
final class Faces {
  private static final Logger LOG = LoggerFactory.getLogger(Faces.class);
  private static final List<String> FILES = List.of("NotoSans-Regular.ttf", "NotoSans-Bold.ttf");

  private Faces() {}

  private static final class Latin {
    static final String FAMILY =
        FILES.stream().allMatch(Faces::register) ? "Noto Sans" : Font.SANS_SERIF;
  }

  /** Read only where it is wanted: it is large. */
  private static final class Chinese {
    static final String FAMILY =
        register("WenQuanYiMicroHei.ttf") ? "WenQuanYi Micro Hei" : Font.SANS_SERIF;
  }

  /** Family by which drawing code asks for the face of a language. */
  static String family(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage())
        ? Chinese.FAMILY
        : Latin.FAMILY;
  }

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
