package org.fourfold.ui.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fourfold.domain.measure.Cell;
import org.fourfold.domain.measure.Column;

/** What typing into a period grid makes of the rows of its table; each is one change. */
final class PeriodChanges<R extends Record> {
  private final PeriodKeys<R> form;
  private final TableSource source;
  private final GridTexts texts;
  private final CellReading reading;

  /** A cell of the table: what its row is about, and when. */
  private record Place(List<String> about, String when) {}

  PeriodChanges(PeriodKeys<R> form, TableSource source, GridTexts texts) {
    this.form = form;
    this.source = source;
    this.texts = texts;
    reading = new CellReading(source, texts.words());
  }

  private String title() {
    return texts.words().table(form.table());
  }

  private List<R> present() {
    return source.rows(form.table()).getValue();
  }

  void type(PeriodLine line, PeriodColumn column, String typed) {
    Map<Place, Object> wanted = new LinkedHashMap<>();
    put(wanted, line, column, typed);
    String about = String.join(" / ", line.keys().stream().filter(k -> !k.isEmpty()).toList());
    apply(texts.of("action.period", title(), about), present(), wanted);
  }

  /** Notes the amount wanted in a cell, null for none; what is refused stays typed. */
  private void put(Map<Place, Object> wanted, PeriodLine line, PeriodColumn column, String typed) {
    line.typed().remove(column);
    if (typed.isBlank()) {
      wanted.put(new Place(line.keys(), column.period()), null);
    } else if (!form.incomplete(line.keys())
        && reading.read(form.amount(), typed) instanceof Cell.Read(Object value)) {
      wanted.put(new Place(line.keys(), column.period()), value);
    } else {
      line.typed().put(column, typed);
    }
  }

  /** Replaces, removes and adds rows in one pass; new rows of a thing stand after its others. */
  private void apply(String action, List<R> present, Map<Place, Object> wanted) {
    Map<String, Map<List<String>, Object>> byPeriod = new HashMap<>();
    wanted.forEach(
        (place, value) ->
            byPeriod.computeIfAbsent(place.when(), _ -> new HashMap<>()).put(place.about(), value));
    List<R> rows = new ArrayList<>();
    for (R row : present) {
      Map<List<String>, Object> here = byPeriod.get(form.when(row));
      List<String> about = here == null ? List.of() : form.about(row);
      if (here == null || !here.containsKey(about)) {
        rows.add(row);
      } else {
        Object value = wanted.remove(new Place(about, form.when(row)));
        if (value != null) {
          rows.add(value.equals(form.amount(row)) ? row : form.with(row, value));
        }
      }
    }
    wanted.values().removeIf(v -> v == null);
    insert(rows, wanted);
    source.change(form.table(), action, rows);
  }

  private void insert(List<R> rows, Map<Place, Object> added) {
    Map<List<String>, List<R>> fresh = new LinkedHashMap<>();
    added.forEach(
        (place, value) ->
            fresh
                .computeIfAbsent(place.about(), _ -> new ArrayList<>())
                .add(form.row(place.about(), place.when(), value)));
    if (fresh.isEmpty()) {
      return;
    }
    List<R> reversed = new ArrayList<>(rows.size() + added.size());
    for (int i = rows.size() - 1; i >= 0; i--) {
      List<R> after = fresh.isEmpty() ? null : fresh.remove(form.about(rows.get(i)));
      if (after != null) {
        reversed.addAll(after.reversed());
      }
      reversed.add(rows.get(i));
    }
    rows.clear();
    rows.addAll(reversed.reversed());
    fresh.values().forEach(rows::addAll);
  }

  /** Lets a line be about something else, with all its amounts. */
  void rekey(PeriodLine line, Column key, String code) {
    List<String> before = line.keys();
    List<String> about = new ArrayList<>(before);
    about.set(form.keys().indexOf(key), code);
    line.keys(about);
    String action = texts.of("action.cell", texts.words().column(form.table(), key), title());
    List<R> rows = new ArrayList<>(present());
    Object value = PeriodKeys.value(key, code);
    if (value != null) {
      rows.replaceAll(r -> form.about(r).equals(before) ? form.table().with(r, key, value) : r);
    }
    Map<Place, Object> wanted = new LinkedHashMap<>();
    List.copyOf(line.typed().keySet()).forEach(c -> put(wanted, line, c, line.typed().get(c)));
    apply(action, rows, wanted);
  }

  /** Removes all rows of lines. */
  void delete(List<PeriodLine> lines) {
    Map<Place, Object> wanted = new LinkedHashMap<>();
    for (PeriodLine line : lines) {
      line.typed().clear();
      line.amounts().forEach((when, _) -> wanted.put(new Place(line.keys(), when), null));
    }
    apply(texts.of("action.delete", title(), lines.size()), present(), wanted);
  }

  /**
   * Writes amounts, and what new lines are about, as one change.
   *
   * @param lines one for each row of texts
   */
  void write(CellWrite<PeriodColumn> write, List<PeriodLine> lines) {
    Map<Place, Object> wanted = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      PeriodLine line = lines.get(i);
      if (line.amounts().isEmpty()) {
        about(write, i, line);
      }
      for (int j = 0; j < write.columns().size(); j++) {
        if (write.text(i, j) != null && write.columns().get(j).amount()) {
          put(wanted, line, write.columns().get(j), write.text(i, j));
        }
      }
    }
    apply(texts.of("action." + write.verb(), title()), present(), wanted);
  }

  private void about(CellWrite<PeriodColumn> write, int row, PeriodLine line) {
    List<String> about = new ArrayList<>(line.keys());
    for (int j = 0; j < write.columns().size(); j++) {
      Column key = write.columns().get(j).key();
      if (key != null && write.text(row, j) != null && form.things().isEmpty()) {
        about.set(form.keys().indexOf(key), code(key, write.text(row, j)));
      }
    }
    line.keys(about);
  }

  /** The code that a text stands for, the text itself where it stands for none. */
  String code(Column key, String typed) {
    return reading.read(key, typed) instanceof Cell.Read(String code) ? code : typed.strip();
  }

  CellReading reading() {
    return reading;
  }
}
