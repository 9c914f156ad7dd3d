package org.fourfold.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jfree.chart.ChartFactory;
import org.jfree.data.category.DefaultCategoryDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** A chart saved as a drawing keeps its words as text and its columns as shapes. */
class ChartSvgTest {
  @Test
  void aDrawingHasTextAndShapesAndNoPixels(@TempDir Path folder) throws Exception {
    DefaultCategoryDataset beds = new DefaultCategoryDataset();
    beds.addValue(24, "Staffed beds", "April");
    beds.addValue(21, "Staffed beds", "May & Whitsun");
    Path file = folder.resolve("beds.svg");

    ChartSvg.write(ChartFactory.createBarChart("Beds", null, null, beds), 600, 300, file);

    Document drawing =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    assertThat(drawing.getDocumentElement().getAttribute("width")).isEqualTo("600");
    assertThat(drawing.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 600 300");
    assertThat(drawing.getDocumentElement().getTextContent()).contains("April", "May & Whitsun");
    assertThat(drawing.getElementsByTagName("rect").getLength()).isPositive();
    assertThat(drawing.getElementsByTagName("image").getLength()).isZero();
  }
}
