package org.fourfold.report.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages of a PDF as pictures, drawn one at a time as they are looked at. Use by one thread. */
public final class Preview implements AutoCloseable {
  private static final double POINTS_PER_INCH = 72;

  private final PDDocument pdf;
  private final PDFRenderer renderer;

  /**
   * @param bytes of a whole PDF
   * @throws IOException where they are none
   */
  public Preview(byte[] bytes) throws IOException {
    pdf = Loader.loadPDF(bytes);
    renderer = new PDFRenderer(pdf);
    renderer.setSubsamplingAllowed(true);
  }

  public int pages() {
    return pdf.getNumberOfPages();
  }

  /** Width of a page in points of 1/72 inch. */
  public double width(int page) {
    return box(page).getWidth();
  }

  /** Height of a page in points of 1/72 inch. */
  public double height(int page) {
    return box(page).getHeight();
  }

  private PDRectangle box(int page) {
    return pdf.getPage(page).getCropBox();
  }

  /**
   * @param page from 0
   * @param scale pixels per point: 1 shows a page at 72 dots per inch
   */
  public PageImage draw(int page, double scale) throws IOException {
    BufferedImage image =
        renderer.renderImageWithDPI(page, (float) (scale * POINTS_PER_INCH), ImageType.RGB);
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    return new PageImage(width, height, pixels);
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }
}
