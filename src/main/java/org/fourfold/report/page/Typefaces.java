package org.fourfold.report.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The fonts that travel inside each report, so that it looks the same on every machine. */
public final class Typefaces {
  private static final String SANS = "Noto Sans";

  /** Holds what planners write and the other lacks: at most, at least, not equal, arrows. */
  private static final String SIGNS = "Noto Sans Math";

  private static final String SIGNS_FILE = "NotoSansMath-Regular.ttf";
  private static final String REGULAR = "NotoSans-Regular.ttf";
  private static final String BOLD = "NotoSans-Bold.ttf";

  private Typefaces() {}

  static void into(PdfRendererBuilder builder) {
    add(builder, REGULAR, 400);
    add(builder, BOLD, 700);
    builder.useFont(() -> open(SIGNS_FILE), SIGNS, 400, FontStyle.NORMAL, true);
  }

  /**
   * Makes the fonts known to charts as well.
   *
   * @return the family to draw charts in
   */
  public static String forCharts() {
    GraphicsEnvironment known = GraphicsEnvironment.getLocalGraphicsEnvironment();
    for (String file : List.of(REGULAR, BOLD)) {
      try (InputStream in = open(file)) {
        known.registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
      } catch (IOException | FontFormatException e) {
        throw new IllegalStateException("font " + file + " of this program cannot be read", e);
      }
    }
    return SANS;
  }

  private static void add(PdfRendererBuilder builder, String file, int weight) {
    builder.useFont(() -> open(file), SANS, weight, FontStyle.NORMAL, true);
  }

  private static InputStream open(String file) {
    return Typefaces.class.getResourceAsStream("/org/fourfold/fonts/" + file);
  }
}
