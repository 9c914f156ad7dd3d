package org.fourfold.report;

import static org.fourfold.report.page.Sheet.Head.number;
import static org.fourfold.report.page.Sheet.Head.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.service.Service;
import org.fourfold.report.page.Sheet;

/** Services by setting and month: what is counted in the same unit adds up. */
final class SettingPages {
  private record Key(String setting, String unit) {}

  /** Sums per period of one setting and unit. */
  private record Sums(double[] demand, double[] volume, double[] refused, double[] waiting) {}

  private final PlanReading reading;
  private final Wording words;
  private final ServicePages services;

  SettingPages(PlanReading reading, ServicePages services) {
    this.reading = reading;
    this.services = services;
    words = reading.wording();
  }

  Sheet sheet() {
    PeriodGrid grid =
        new PeriodGrid(
            reading,
            words.text("settings.grid"),
            words.text("settings.grid.note"),
            List.of(text(words.text("setting"), 15), text(words.text("unit"), 8), text("", 7)),
            List.of(number(words.text("total"), words.text("waiting.total.note"), 8)));
    sums()
        .forEach(
            (key, sums) -> {
              StackedLines lines = new StackedLines();
              lines.add(words.text("demand"), sums.demand());
              lines.add(words.text("delivered"), sums.volume());
              lines.add(words.text("refused"), sums.refused());
              lines.addLevel(words.text("waiting"), sums.waiting());
              String name =
                  key.setting().isEmpty()
                      ? words.text("setting.none")
                      : words.heading(key.setting());
              lines.into(grid, name, key.unit());
            });
    return grid.sheet();
  }

  private Map<Key, Sums> sums() {
    Map<Key, Sums> all = new LinkedHashMap<>();
    for (Service s : reading.department().services()) {
      Sums sums =
          all.computeIfAbsent(
              new Key(s.setting(), s.unit()),
              _ -> new Sums(reading.blank(), reading.blank(), reading.blank(), reading.blank()));
      PlanSeries.add(sums.demand(), services.demand(s));
      PlanSeries.add(sums.volume(), services.delivered(s));
      PlanSeries.add(sums.refused(), services.refused(s));
      PlanSeries.add(sums.waiting(), services.waiting(s));
    }
    return all;
  }
}
