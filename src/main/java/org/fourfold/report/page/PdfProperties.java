package org.fourfold.report.page;

import java.time.ZoneId;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** What the file says of itself in a reader's properties box. */
final class PdfProperties {
  private PdfProperties() {}

  static void set(PDDocument pdf, ReportDocument document) {
    PDDocumentInformation information = pdf.getDocumentInformation();
    information.setTitle(document.cover().title() + " – " + document.cover().kind());
    information.setAuthor(document.cover().title());
    information.setSubject(document.subject());
    information.setCreator("Fourfold");
    Calendar created = GregorianCalendar.from(document.created().atZone(ZoneId.systemDefault()));
    information.setCreationDate(created);
    information.setModificationDate(created);
    pdf.getDocumentCatalog().setLanguage(document.locale().toLanguageTag());
  }
}
