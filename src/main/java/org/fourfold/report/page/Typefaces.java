package org.fourfold.report.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.lang.Character.UnicodeScript;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts that travel inside each report, so that it looks the same on every machine. */
public final class Typefaces {
  private static final String SANS = "Noto Sans";

  /** Holds what planners write and the other lacks: at most, at least, not equal, arrows. */
  private static final String SIGNS = "Noto Sans Math";

  /** Chinese, which neither holds; charts in Chinese are drawn in it alone. */
  private static final String CHINESE = "WenQuanYi Micro Hei";

  private static final String CHINESE_FILE = "WenQuanYiMicroHei.ttf";
  private static final String SIGNS_FILE = "NotoSansMath-Regular.ttf";
  private static final String REGULAR = "NotoSans-Regular.ttf";
  private static final String BOLD = "NotoSans-Bold.ttf";

  private Typefaces() {}

  /**
   * @param text what is to be set: the large Chinese face is opened only where it is needed
   */
  static void into(PdfRendererBuilder builder, PDDocument pdf, String text) throws IOException {
    builder.useFont(new PDFontSupplier(font(pdf, REGULAR)), SANS, 400, FontStyle.NORMAL, true);
    builder.useFont(new PDFontSupplier(font(pdf, BOLD)), SANS, 700, FontStyle.NORMAL, true);
    builder.useFont(() -> open(SIGNS_FILE), SIGNS, 400, FontStyle.NORMAL, true);
    if (text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN)) {
      builder.useFont(() -> open(CHINESE_FILE), CHINESE, 400, FontStyle.NORMAL, true);
    }
  }

  /**
   * Substitution of glyphs stays off: the library would shape all text by the rules of Devanagari,
   * which this face holds too, and take half of a report's time for it.
   */
  private static PDFont font(PDDocument pdf, String file) throws IOException {
    TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(open(file)));
    face.setEnableGsub(false);
    pdf.registerTrueTypeFontForClosing(face);
    return PDType0Font.load(pdf, face, true);
  }

  private static InputStream open(String file) {
    return Typefaces.class.getResourceAsStream("/org/fourfold/fonts/" + file);
  }
}
