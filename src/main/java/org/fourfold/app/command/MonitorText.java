package org.fourfold.app.command;

import java.util.ArrayList;
import java.util.List;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Sentences;
import org.fourfold.domain.monitoring.ControlChart.Signal;
import org.fourfold.domain.monitoring.Monitored;
import org.fourfold.domain.monitoring.Watched;
import org.fourfold.domain.monitoring.WatchedLine;
import org.fourfold.domain.plan.Department;
import org.fourfold.report.words.PlanWords;

/** A plan against actuals for people. */
final class MonitorText {
  /** Lines this near to the plan are left out unless all are asked for. */
  private static final double NEAR = 0.05;

  private final PlanWords names;
  private final Sentences phrases;
  private final NumberText numbers;

  MonitorText(Department department, Sentences phrases) {
    names = new PlanWords(department, phrases.locale());
    this.phrases = phrases;
    numbers = new NumberText(phrases.locale());
  }

  String of(Monitored found, boolean all) {
    if (found.until() < 0) {
      return phrases.of("monitor.none") + System.lineSeparator();
    }
    StringBuilder text = new StringBuilder();
    text.append(phrases.of("monitor.title", names.period(found.periods().get(found.until()))))
        .append(System.lineSeparator());
    int near = 0;
    for (Watched watched : Watched.values()) {
      TextTable table = table(watched);
      for (WatchedLine line : found.lines()) {
        if (line.watched() != watched) {
          continue;
        }
        boolean signals = line.control() != null && !line.control().signals().isEmpty();
        if (all || signals || line.code().isEmpty() || far(line)) {
          table.row(cells(line, found));
        } else {
          near++;
        }
      }
      if (!table.isEmpty()) {
        text.append(System.lineSeparator()).append(table.text());
      }
    }
    if (near > 0) {
      text.append(System.lineSeparator())
          .append(phrases.of("monitor.near", near))
          .append(System.lineSeparator());
    }
    return text.toString();
  }

  private static boolean far(WatchedLine line) {
    Double variance = line.variance();
    if (variance == null) {
      return false;
    }
    Double share = line.varianceShare();
    return share == null || line.watched().ratio() && line.watched() != Watched.WAIT
        ? Math.abs(variance) > NEAR
        : Math.abs(share) > NEAR;
  }

  private TextTable table(Watched watched) {
    TextTable table =
        new TextTable()
            .words(phrases.of("monitor." + watched.code()))
            .numbers(phrases.of("monitor.plan"))
            .numbers(phrases.of("monitor.actual"))
            .numbers(phrases.of("monitor.variance"));
    if (!watched.ratio()) {
      for (String key : List.of("share", "planTotal", "outturn", "atRate")) {
        table.numbers(phrases.of("monitor." + key));
      }
    }
    return table.words(phrases.of("monitor.signals"));
  }

  private List<String> cells(WatchedLine line, Monitored found) {
    boolean share = line.watched().ratio() && line.watched() != Watched.WAIT;
    List<String> cells = new ArrayList<>();
    cells.add(
        line.code().isEmpty()
            ? phrases.of("monitor.all")
            : names.thing(Monitored.names(line.watched()), line.code()));
    cells.add(cell(line.planToDate(), share));
    cells.add(cell(line.actualToDate(), share));
    cells.add(cell(line.variance(), share));
    if (!line.watched().ratio()) {
      cells.add(cell(line.varianceShare(), true));
      cells.add(cell(line.planTotal(), false));
      cells.add(cell(line.outturn(), false));
      cells.add(cell(line.outturnAtRate(), false));
    }
    cells.add(signals(line, found));
    return cells;
  }

  private String cell(Double value, boolean share) {
    return value == null ? "–" : share ? numbers.share(value) : numbers.amount(value);
  }

  /** Rules broken, with the period of the last value concerned. */
  private String signals(WatchedLine line, Monitored found) {
    if (line.control() == null) {
      return "";
    }
    List<String> there = new ArrayList<>();
    for (int t = 0; t < line.actual().size(); t++) {
      if (line.actual().get(t) != null) {
        there.add(found.periods().get(t));
      }
    }
    List<String> said = new ArrayList<>();
    for (Signal s : line.control().signals()) {
      said.add(phrases.of("monitor.signal." + s.rule().code(), names.period(there.get(s.to()))));
    }
    return String.join("; ", said);
  }
}
