package org.fourfold.ui.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.fourfold.exchange.format.SafeFile;
import org.fourfold.report.page.PageImage;
import org.fourfold.report.page.Paper;
import org.fourfold.report.page.PdfWriter;
import org.fourfold.report.page.Preview;
import org.fourfold.report.page.PrintResult;
import org.fourfold.report.page.Printing;
import org.fourfold.report.page.ReportDocument;
import org.fourfold.report.page.ReportFormat;

/** A report as it would be printed. All of this takes time: off the screen's thread. */
public record Document(ReportDocument report, byte[] pdf, int pages) {

  static Document of(ReportDocument report) {
    try {
      byte[] pdf = new PdfWriter().bytes(report);
      try (Preview preview = new Preview(pdf)) {
        return new Document(report, pdf, preview.pages());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PageImage draw(byte[] pdf, int page, double scale) {
    try (Preview preview = new Preview(pdf)) {
      return preview.draw(page, scale);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Whole or not at all: what was there before stays until the new file is complete.
   *
   * @param file its ending says what it becomes; with any other it becomes a PDF with that ending
   *     added
   */
  Path save(Path file) throws IOException {
    Optional<ReportFormat> asked = ReportFormat.of(file);
    Path to = asked.isPresent() ? file : file.resolveSibling(file.getFileName() + ".pdf");
    ReportFormat format = asked.orElse(ReportFormat.PDF);
    SafeFile.write(
        to,
        out -> {
          if (format == ReportFormat.PDF) {
            out.write(pdf);
          } else {
            format.write(report, out);
          }
        });
    return to;
  }

  static PrintResult print(byte[] pdf, Paper paper, String name) throws IOException {
    return Printing.byDialog(pdf, paper, name);
  }
}
