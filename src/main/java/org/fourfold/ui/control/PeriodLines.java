package org.fourfold.ui.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.ColumnKind;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.scenario.PlanningTables;

/** The lines of a period grid, from the rows of its table and the things they are about. */
final class PeriodLines<R extends Record> {
  private static final int DECIMALS = 4;

  private final Table<R> table;
  private final List<Column> keys;
  private final TableSource source;
  private final Column amount;
  private final Column period;
  private final ObservableList<PeriodLine> visible = FXCollections.observableArrayList();
  private final ObservableList<PeriodLine> shown =
      FXCollections.unmodifiableObservableList(visible);
  private final PeriodLine sum;
  private List<PeriodLine> lines = new ArrayList<>();
  private List<Period> periods = List.of();
  private String filter = "";

  PeriodLines(Table<R> table, List<Column> keys, TableSource source) {
    this.table = table;
    this.keys = keys;
    this.source = source;
    amount = table.column("amount");
    period = table.column("period");
    sum = new PeriodLine(Collections.nCopies(keys.size(), ""), true);
  }

  /** The table that gives one line for each of its rows; none where keys are put together. */
  Optional<Table<?>> things() {
    return keys.size() == 1 && keys.getFirst().required()
        ? PlanningTables.of(keys.getFirst().refers())
        : Optional.empty();
  }

  void load(List<R> rows, List<Period> planned, boolean grows) {
    periods = planned;
    Map<List<String>, PeriodLine> known = new HashMap<>();
    lines.forEach(l -> known.put(l.keys(), l));
    Map<List<String>, PeriodLine> next = new LinkedHashMap<>();
    things()
        .ifPresent(
            t -> source.codes(t.file()).forEach(c -> line(known, next, List.of(c.code())).clear()));
    next.values().forEach(PeriodLine::clear);
    for (int i = 0; i < rows.size(); i++) {
      R row = rows.get(i);
      List<String> about = keys.stream().map(k -> table.text(row, k)).toList();
      boolean first = !next.containsKey(about);
      PeriodLine line = line(known, next, about);
      if (first) {
        line.clear();
      }
      line.amounts().put(table.text(row, period), table.value(row, amount));
      line.places().put(table.text(row, period), i);
    }
    List<PeriodLine> arranged = new ArrayList<>(next.values());
    if (things().isEmpty()) {
      lines.stream()
          .filter(l -> !next.containsValue(l) && !l.blank() && !l.typed().isEmpty())
          .forEach(arranged::add);
    }
    lines = arranged;
    arrange(grows);
  }

  private static PeriodLine line(
      Map<List<String>, PeriodLine> known, Map<List<String>, PeriodLine> next, List<String> about) {
    return next.computeIfAbsent(about, k -> known.getOrDefault(k, new PeriodLine(k, false)));
  }

  private void arrange(boolean grows) {
    List<PeriodLine> wanted = new ArrayList<>();
    for (PeriodLine line : lines) {
      if (fits(line)) {
        wanted.add(line);
      }
    }
    if (grows) {
      wanted.add(new PeriodLine(Collections.nCopies(keys.size(), ""), false));
    }
    if (sumsMakeSense()) {
      wanted.add(sum);
    }
    if (!visible.equals(wanted)) {
      visible.setAll(wanted);
    }
  }

  private boolean fits(PeriodLine line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < keys.size(); i++) {
      String code = line.keys().get(i);
      text.append(code).append('\n').append(name(keys.get(i), code)).append('\n');
    }
    String all = text.toString().toLowerCase(Locale.ROOT);
    for (String word : filter.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
      if (!all.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private String name(Column key, String code) {
    return code(key, code).map(Code::name).orElse("");
  }

  private Optional<Code> code(Column key, String code) {
    return source.codes(key.refers()).stream().filter(c -> c.code().equals(code)).findFirst();
  }

  String unit(PeriodLine line) {
    return code(keys.getFirst(), line.keys().getFirst()).map(Code::unit).orElse("");
  }

  /** Keeps an empty line at the end, before the sum. */
  void blankLast(boolean grows) {
    for (PeriodLine line : visible) {
      if (!line.sum() && !line.blank() && !lines.contains(line)) {
        lines.add(line);
      }
    }
    boolean there = visible.stream().anyMatch(l -> !l.sum() && l.blank());
    if (grows && !there) {
      int end = visible.contains(sum) ? visible.size() - 1 : visible.size();
      visible.add(end, new PeriodLine(Collections.nCopies(keys.size(), ""), false));
    }
  }

  /** Whether the lines are limits that may overlap, rather than amounts. */
  boolean ceilings() {
    return period.or().contains(Period.TOTAL);
  }

  /** Amounts of different units do not add, nor do limits that overlap. */
  private boolean sumsMakeSense() {
    long units = lines.stream().map(this::unit).distinct().count();
    return lines.size() > 1 && !ceilings() && (amount.kind() == ColumnKind.MONEY || units == 1);
  }

  void filter(String words, boolean grows) {
    filter = words;
    arrange(grows);
  }

  boolean hasAmounts(PeriodLine line) {
    return line.sum() || periods.stream().anyMatch(p -> line.effective(p.period()) != null);
  }

  double[] course(PeriodLine line) {
    return hasAmounts(line)
        ? periods.stream().mapToDouble(p -> amount(line, p)).toArray()
        : new double[0];
  }

  private double amount(PeriodLine line, Period p) {
    if (line.sum()) {
      return lines.stream().mapToDouble(l -> amount(l, p)).sum();
    }
    return line.effective(p.period()) instanceof Number n ? n.doubleValue() : 0;
  }

  /** Sum over the periods, rounded where doubles end. */
  String sumText(PeriodLine line) {
    double total = periods.stream().mapToDouble(p -> amount(line, p)).sum();
    return plain(total);
  }

  /** Sum of the lines in one period. */
  String sumOf(String code) {
    return periods.stream()
        .filter(p -> p.period().equals(code))
        .map(p -> plain(amount(sum, p)))
        .findFirst()
        .orElse("");
  }

  private static String plain(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }

  /** The lines from a place on that hold amounts. */
  List<PeriodLine> from(int place) {
    return visible.subList(place, visible.size()).stream().filter(l -> !l.sum()).toList();
  }

  int find(int row) {
    for (int i = 0; i < visible.size(); i++) {
      if (visible.get(i).places().containsValue(row)) {
        return i;
      }
    }
    return -1;
  }

  List<PeriodLine> visible() {
    return visible;
  }

  ObservableList<PeriodLine> shown() {
    return shown;
  }
}
