package org.fourfold.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.fourfold.chart.AllocationView.Measure;
import org.fourfold.domain.outcome.PlanOutcome;
import org.fourfold.domain.plan.Department;
import org.fourfold.ui.PlannedSample;
import org.junit.jupiter.api.Test;

/** Draws every chart, light and dark, for a person to look at. */
class ChartPicturesTest {
  private static final Path FOLDER = Path.of("target/screens/charts");

  @Test
  void everyChartIsDrawnLightAndDark() throws Exception {
    draw("", PlannedDepartment.department(), PlannedDepartment.outcome());
  }

  @Test
  void everyChartOfThePlannedSampleIsDrawn() throws Exception {
    assertThat(PlannedSample.PLAN.hasPlan()).as(PlannedSample.PLAN.message()).isTrue();
    draw("sample-", PlannedSample.DEPARTMENT, PlannedSample.PLAN);
  }

  private static void draw(String prefix, Department d, PlanOutcome o) throws Exception {
    Files.createDirectories(FOLDER);
    Locale en = Locale.UK;
    Map<String, Figure> figures = new LinkedHashMap<>();
    figures.put(
        "cost", AllocationChart.of(d, o, new AllocationView(Hue.RESOURCES, Measure.COST, ""), en));
    figures.put("utilisation", UtilisationChart.of(d, o, en));
    figures.put("demand", DemandChart.of(d, o, en));
    figures.put("demand-month", DemandPeriodChart.of(d, o, d.services().get(0), en));
    figures.put("money", MoneyChart.bySource(d, o, en));
    figures.put("spend", SpendChart.of(d, o, 6, en));
    figures.put("benefit", BenefitChart.of(d, o, 6, en));
    for (var figure : figures.entrySet()) {
      save(prefix + figure.getKey() + "-light", figure.getValue(), ChartStyle.light(en));
      save(prefix + figure.getKey() + "-dark", figure.getValue(), ChartStyle.dark(en));
    }
  }

  static void save(String name, Figure figure, ChartStyle style) throws Exception {
    BufferedImage image = figure.draw(style).createBufferedImage(760, figure.height());
    assertThat(image.getRGB(1, 1)).isEqualTo(style.palette().background().getRGB());
    assertThat(colours(image)).as("colours of " + name).isGreaterThan(20);
    ImageIO.write(image, "png", FOLDER.resolve(name + ".png").toFile());
  }

  private static long colours(BufferedImage image) {
    return java.util.Arrays.stream(
            image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
        .distinct()
        .count();
  }
}
