package org.fourfold.ui.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.fourfold.report.page.PageImage;
import org.fourfold.report.page.Paper;
import org.fourfold.report.page.PdfWriter;
import org.fourfold.report.page.Preview;
import org.fourfold.report.page.PrintResult;
import org.fourfold.report.page.Printing;
import org.fourfold.report.page.ReportDocument;

/** A report as it would be printed. All of this takes time: off the screen's thread. */
public record Document(byte[] pdf, int pages) {

  static Document of(ReportDocument report) {
    try {
      byte[] pdf = new PdfWriter().bytes(report);
      try (Preview preview = new Preview(pdf)) {
        return new Document(pdf, preview.pages());
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

  /** Whole or not at all: what was there before stays until the new file is complete. */
  static Path save(byte[] pdf, Path file) throws IOException {
    Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), ".report", ".pdf");
    try {
      Files.write(draft, pdf);
      return Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  static PrintResult print(byte[] pdf, Paper paper, String name) throws IOException {
    return Printing.byDialog(pdf, paper, name);
  }
}
