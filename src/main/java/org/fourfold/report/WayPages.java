package org.fourfold.report;

import static org.fourfold.report.page.Sheet.Head.number;
import static org.fourfold.report.page.Sheet.Head.text;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.chart.WaterfallChart;
import org.fourfold.domain.scenario.Waterfall;
import org.fourfold.domain.scenario.WaterfallStep;
import org.fourfold.report.page.NumberStyle;
import org.fourfold.report.page.PageChart;
import org.fourfold.report.page.Sheet;
import org.fourfold.report.page.SheetCell;
import org.fourfold.report.words.StepWords;
import org.fourfold.report.words.Worth;

/** The way from the plan to each other scenario, in steps that add up. */
final class WayPages {
  private final PlanReading reading;
  private final Wording words;
  private final List<Waterfall> ways;
  private final StepWords steps;
  private final String unit;

  WayPages(PlanReading reading) {
    this.reading = reading;
    words = reading.wording();
    ways = reading.input().evidence().comparison().waterfalls();
    steps = new StepWords(reading.department(), reading.input().locale());
    unit = new Worth(reading.department(), reading.outcome(), reading.input().locale()).unit();
  }

  boolean any() {
    return !ways.isEmpty();
  }

  List<PageChart> charts() {
    PlanFigures figures = new PlanFigures(reading);
    List<PageChart> charts = new ArrayList<>();
    for (Waterfall way : ways) {
      charts.add(
          figures.chart(
              "way-" + charts.size(),
              WaterfallChart.of(
                  way,
                  ScenarioPages.name(reading, way.from()),
                  ScenarioPages.name(reading, way.to()),
                  way.steps().stream().map(steps::name).toList(),
                  unit,
                  reading.input().locale())));
    }
    return charts;
  }

  /** The same in numbers: start, steps, end. */
  List<Sheet> sheets() {
    List<Sheet.Row> rows = new ArrayList<>();
    for (Waterfall way : ways) {
      rows.add(Sheet.Row.group(ScenarioPages.name(reading, way.to())));
      rows.add(Sheet.Row.item(cells(ScenarioPages.name(reading, way.from()), way.start())));
      for (WaterfallStep step : way.steps()) {
        rows.add(Sheet.Row.item(cells(steps.name(step), step.change())));
      }
      rows.add(Sheet.Row.total(cells(ScenarioPages.name(reading, way.to()), way.end())));
    }
    return List.of(
        new Sheet(
            words.text("board.ways"),
            "",
            true,
            List.of(text(words.text("board.step"), 78), number(words.text("objective"), unit, 22)),
            rows));
  }

  private static List<SheetCell> cells(String name, double value) {
    return List.of(SheetCell.of(name), SheetCell.of(value, NumberStyle.AMOUNT));
  }
}
