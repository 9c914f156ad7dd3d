package org.fourfold.report.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;

/** The fonts that travel inside each report, so that it looks the same on every machine. */
final class Typefaces {
  static final String SANS = "Noto Sans";

  private Typefaces() {}

  static void into(PdfRendererBuilder builder) {
    add(builder, "NotoSans-Regular.ttf", 400);
    add(builder, "NotoSans-Bold.ttf", 700);
  }

  private static void add(PdfRendererBuilder builder, String file, int weight) {
    builder.useFont(() -> open(file), SANS, weight, FontStyle.NORMAL, true);
  }

  static InputStream open(String file) {
    return Typefaces.class.getResourceAsStream("/org/fourfold/fonts/" + file);
  }
}
