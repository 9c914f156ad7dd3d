package org.fourfold.ui.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourfold.domain.measure.Cell;
import org.fourfold.domain.measure.Problem;

/** What the cells of a period grid show, and what is wrong with them. */
final class PeriodCells<R extends Record> {
  private final PeriodKeys<R> form;
  private final PeriodLines<R> lines;
  private final TableSource source;
  private final GridTexts texts;
  private final CellReading reading;
  private final Map<List<String>, Map<String, String>> faults = new HashMap<>();

  PeriodCells(PeriodKeys<R> form, PeriodLines<R> lines, TableSource source, GridTexts texts) {
    this.form = form;
    this.lines = lines;
    this.source = source;
    this.texts = texts;
    reading = new CellReading(source, texts.words());
  }

  private int key(PeriodColumn column) {
    return form.keys().indexOf(column.key());
  }

  String text(PeriodLine line, PeriodColumn column) {
    String typed = line.typed().get(column);
    if (typed != null) {
      return typed;
    }
    return switch (column.kind()) {
      case KEY -> line.sum() ? "" : line.keys().get(key(column));
      case EACH, PERIOD, WHOLE -> form.amount().write(line.amounts().get(column.period()));
      case UNIT, SUM, COURSE -> "";
    };
  }

  String shown(PeriodLine line, PeriodColumn column) {
    if (line.typed().containsKey(column)) {
      return line.typed().get(column);
    }
    return switch (column.kind()) {
      case KEY -> keyShown(line, column);
      case UNIT -> line.sum() ? "" : lines.unit(line);
      case EACH, PERIOD, WHOLE, SUM -> GridTexts.grouped(exact(line, column));
      case COURSE -> "";
    };
  }

  String exact(PeriodLine line, PeriodColumn column) {
    return switch (column.kind()) {
      case PERIOD ->
          line.sum()
              ? lines.sums().text(column.period())
              : line.typed().containsKey(column)
                  ? line.typed().get(column)
                  : form.amount().write(line.effective(column.period()));
      case SUM -> lines.sums().any(line) ? lines.sums().text(line) : "";
      case UNIT -> line.sum() ? "" : lines.unit(line);
      default -> text(line, column);
    };
  }

  /** What a cell is sorted by. */
  Object value(PeriodLine line, PeriodColumn column) {
    return switch (column.kind()) {
      case KEY, UNIT, COURSE -> shown(line, column);
      case EACH, WHOLE -> number(line.amounts().get(column.period()));
      case PERIOD -> number(line.effective(column.period()));
      case SUM -> lines.sums().any(line) ? (Object) lines.sums().total(line) : null;
    };
  }

  private static Object number(Object amount) {
    return amount instanceof Number n ? n.doubleValue() : null;
  }

  private String keyShown(PeriodLine line, PeriodColumn column) {
    boolean first = key(column) == 0;
    if (line.sum()) {
      return first ? texts.of("sum.line") : "";
    }
    String name = lines.name(line, key(column));
    if (!name.isEmpty()) {
      return name;
    }
    // A limit without a code is on all of them; an amount without one belongs to none.
    return line.blank()
        ? (first ? texts.of("key.choose") : "")
        : texts.of(lines.ceilings() ? "key.all" : "key.none");
  }

  Optional<String> fault(PeriodLine line, PeriodColumn column) {
    String typed = line.typed().get(column);
    if (typed != null) {
      return refusal(typed);
    }
    if (faults.isEmpty() || !column.amount()) {
      return Optional.empty();
    }
    return Optional.ofNullable(faults.getOrDefault(line.keys(), Map.of()).get(column.period()));
  }

  /** Why a text is no amount. */
  Optional<String> refusal(String typed) {
    return reading.read(form.amount(), typed) instanceof Cell.Refused(var fault, var arguments)
        ? Optional.of(
            Problem.error(form.table().file(), 0, "amount", fault, arguments)
                .sentence(source.locale()))
        : Optional.empty();
  }

  /** Finds the cells of rows that something is wrong with. */
  void show(List<Problem> problems) {
    faults.clear();
    List<R> rows = source.rows(form.table()).getValue();
    for (Problem problem : problems) {
      int place = problem.row() - 2;
      if (problem.file().equals(form.table().file()) && place >= 0 && place < rows.size()) {
        R row = rows.get(place);
        faults
            .computeIfAbsent(form.about(row), _ -> new HashMap<>())
            .putIfAbsent(form.when(row), problem.sentence(source.locale()));
      }
    }
  }

  /** The first thing wrong, {@code ""} for nothing. */
  String notice(List<PeriodLine> touched) {
    return touched.stream()
        .flatMap(l -> l.typed().keySet().stream().flatMap(c -> fault(l, c).stream()))
        .findFirst()
        .or(() -> faults.values().stream().flatMap(f -> f.values().stream()).findFirst())
        .orElse("");
  }
}
