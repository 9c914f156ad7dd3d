package org.fourfold.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.fourfold.report.page.Paper;
import org.junit.jupiter.api.Test;

/** The file itself: sizes, fonts, vectors, properties. */
class PdfFileTest {
  private static PDDocument load(Paper paper) throws IOException {
    return Loader.loadPDF(PlanReportTest.pdf(PaperDepartment.input(12, paper)));
  }

  @Test
  void pagesHaveTheSizeAskedForAndGridsLieOnTheirSide() throws IOException {
    for (Paper paper : Paper.values()) {
      try (PDDocument pdf = load(paper)) {
        double width = paper.width() / 25.4 * 72;
        double height = paper.height() / 25.4 * 72;
        int wide = 0;
        for (PDPage page : pdf.getPages()) {
          boolean side = page.getMediaBox().getWidth() > page.getMediaBox().getHeight();
          wide += side ? 1 : 0;
          assertThat((double) page.getMediaBox().getWidth())
              .isCloseTo(side ? height : width, org.assertj.core.data.Offset.offset(1.0));
        }
        assertThat(wide).isBetween(4, pdf.getNumberOfPages() - 5);
      }
    }
  }

  @Test
  void everyFontTravelsInTheFile() throws IOException {
    int fonts = 0;
    try (PDDocument pdf = load(Paper.A4)) {
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
          assertThat(page.getResources().getFont(name).getName())
              .containsAnyOf("NotoSans", "WenQuanYiMicroHei");
          fonts++;
        }
      }
    }
    assertThat(fonts).isGreaterThan(10);
  }

  @Test
  void chartsAreVectors() throws IOException {
    try (PDDocument pdf = load(Paper.A4)) {
      int drawings = 0;
      for (PDPage page : pdf.getPages()) {
        drawings += drawings(page.getResources());
      }
      assertThat(drawings).isGreaterThanOrEqualTo(7);
    }
  }

  /** Counts drawings; fails at the first picture made of pixels. */
  private static int drawings(PDResources resources) throws IOException {
    int drawings = 0;
    for (COSName name : resources.getXObjectNames()) {
      assertThat(resources.isImageXObject(name)).isFalse();
      if (resources.getXObject(name) instanceof PDFormXObject form) {
        drawings++;
        if (form.getResources() != null) {
          drawings(form.getResources());
        }
      }
    }
    return drawings;
  }

  @Test
  void propertiesAndTagsServeReadersAndScreenReaders() throws IOException {
    try (PDDocument pdf = load(Paper.LETTER)) {
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("Elmbrook <Surgery> & Imaging – Plan report");
      assertThat(pdf.getDocumentInformation().getAuthor())
          .isEqualTo("Elmbrook <Surgery> & Imaging");
      assertThat(pdf.getDocumentInformation().getSubject()).contains("Winter surge");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().hasChildren()).isTrue();
    }
  }
}
