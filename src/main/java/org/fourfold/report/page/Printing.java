package org.fourfold.report.page;

import java.awt.GraphicsEnvironment;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/**
 * Reports on paper, each page in its own orientation. Printing takes as long as the printer does:
 * call it from a background thread.
 */
public final class Printing {
  private Printing() {}

  /**
   * Asks for printer, pages and copies by the system's own dialog, then prints.
   *
   * @param name of the job in the printer's queue
   */
  public static PrintResult byDialog(byte[] pdf, Paper paper, String name) throws IOException {
    if (GraphicsEnvironment.isHeadless() || PrinterJob.lookupPrintServices().length == 0) {
      return new PrintResult.NoPrinter();
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PrinterJob job = PrinterJob.getPrinterJob();
      job.setJobName(name);
      job.setPageable(new PDFPageable(document));
      PrintRequestAttributeSet wishes = wishes(paper, name);
      if (!job.printDialog(wishes)) {
        return new PrintResult.Cancelled();
      }
      job.print(wishes);
      return new PrintResult.Printed(document.getNumberOfPages());
    } catch (PrinterException e) {
      return new PrintResult.Failed(e.getMessage());
    }
  }

  /** Prints all pages by a service, without asking. */
  public static PrintResult by(PrintService service, byte[] pdf, Paper paper, String name)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      DocPrintJob job = service.createPrintJob();
      SimpleDoc pages =
          new SimpleDoc(new PDFPageable(document), DocFlavor.SERVICE_FORMATTED.PAGEABLE, null);
      job.print(pages, wishes(paper, name));
      return new PrintResult.Printed(document.getNumberOfPages());
    } catch (PrintException e) {
      return new PrintResult.Failed(e.getMessage());
    }
  }

  private static PrintRequestAttributeSet wishes(Paper paper, String name) {
    PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
    wishes.add(paper == Paper.A4 ? MediaSizeName.ISO_A4 : MediaSizeName.NA_LETTER);
    wishes.add(new JobName(name, null));
    return wishes;
  }
}
