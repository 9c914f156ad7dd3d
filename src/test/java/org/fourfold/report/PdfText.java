package org.fourfold.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a reader finds on the pages of a PDF. */
final class PdfText {
  private PdfText() {}

  /** The text of each page, lines as they stand. */
  static List<String> pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document).replace('\u00a0', ' '));
      }
      return pages;
    }
  }

  /** Texts that reach over the edge of their page. */
  static List<String> cutOff(byte[] pdf) throws IOException {
    List<String> cut = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void writeString(String text, List<TextPosition> positions) {
          for (TextPosition p : positions) {
            if (p.getXDirAdj() < 20
                || p.getXDirAdj() + p.getWidthDirAdj() > p.getPageWidth() - 20
                || p.getYDirAdj() > p.getPageHeight() - 10) {
              cut.add(getCurrentPageNo() + ": " + text);
              return;
            }
          }
        }
      }.getText(document);
    }
    return cut;
  }

  /** Numbers of one printed line after its first words: {@code "Pay 1,200 –"} gives 1200 and 0. */
  static double[] numbers(String line) {
    List<Double> numbers = new ArrayList<>();
    for (String word : line.trim().split("\\s+")) {
      String plain = word.replace(",", "").replace("−", "-");
      if (word.equals("–")) {
        numbers.add(0.0);
      } else if (plain.matches("-?[0-9]+(\\.[0-9]+)?")) {
        numbers.add(Double.valueOf(plain));
      }
    }
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
