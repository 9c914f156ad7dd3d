package org.fourfold.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.fourfold.domain.measure.Cell;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.ui.control.PeriodColumn.Kind;

/**
 * A table with a period column as thing by period. A line holds the amount for each period and, for
 * single periods, their own amounts, which override it; an emptied cell removes its row.
 *
 * @param <R> the record of one row; has the columns period and amount
 */
public final class PeriodGridViewModel<R extends Record>
    implements Sheet<PeriodLine, PeriodColumn> {
  private final Table<R> table;
  private final TableSource source;
  private final GridTexts texts;
  private final CellReading reading;
  private final Column amount;
  private final List<Column> keys;
  private final PeriodLines<R> lines;
  private final PeriodChanges<R> changes;
  private final GridProblems faults;
  private final ObservableList<Problem> problems;
  private final ListChangeListener<Problem> problemsChanged = _ -> problemsChanged();
  private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper(this, "revision");
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");
  private final ReadOnlyIntegerWrapper shape = new ReadOnlyIntegerWrapper(this, "shape");
  private List<PeriodColumn> columns = List.of();

  public PeriodGridViewModel(Table<R> table, TableSource source) {
    this.table = table;
    this.source = source;
    texts = new GridTexts(source);
    reading = new CellReading(source, texts.words());
    amount = table.column("amount");
    keys = table.keys().stream().filter(c -> !c.name().equals("period")).toList();
    lines = new PeriodLines<>(table, keys, source);
    changes = new PeriodChanges<>(table, keys, source, texts);
    faults = new GridProblems(table.file(), source.locale());
    problems = source.problems();
    problems.addListener(problemsChanged);
    source.rows(table).addListener(_ -> reload());
    source.rows(DepartmentTables.PERIODS).addListener(_ -> reload());
    source.editable().addListener(_ -> reload());
    lines.things().ifPresent(things -> source.rows(things).addListener(_ -> reload()));
    faults.show(problems);
    reload();
  }

  private void reload() {
    List<Period> periods = source.rows(DepartmentTables.PERIODS).getValue();
    List<PeriodColumn> next = PeriodColumns.of(table, keys, periods, texts, source.locale());
    lines.load(source.rows(table).getValue(), periods, grows());
    if (!next.equals(columns)) {
      columns = next;
      shape.set(shape.get() + 1);
    }
    changed();
  }

  private void problemsChanged() {
    faults.show(problems);
    changed();
  }

  private void changed() {
    notice.set(
        lines.visible().stream()
            .flatMap(l -> columns.stream().flatMap(c -> fault(l, c).stream()))
            .findFirst()
            .orElse(""));
    revision.set(revision.get() + 1);
  }

  @Override
  public String text(PeriodLine line, PeriodColumn column) {
    String typed = line.typed().get(column);
    if (typed != null) {
      return typed;
    }
    return switch (column.kind()) {
      case KEY -> line.sum() ? "" : line.keys().get(keys.indexOf(column.key()));
      case EACH, PERIOD, WHOLE -> amount.write(line.amounts().get(column.period()));
      case UNIT, SUM, COURSE -> "";
    };
  }

  @Override
  public String shown(PeriodLine line, PeriodColumn column) {
    if (line.typed().containsKey(column)) {
      return line.typed().get(column);
    }
    return switch (column.kind()) {
      case KEY -> keyShown(line, column);
      case UNIT -> line.sum() ? "" : lines.unit(line);
      case EACH, WHOLE -> GridTexts.grouped(amount.write(line.amounts().get(column.period())));
      case PERIOD -> GridTexts.grouped(periodText(line, column.period()));
      case SUM -> lines.hasAmounts(line) ? GridTexts.grouped(lines.sumText(line)) : "";
      case COURSE -> "";
    };
  }

  private String periodText(PeriodLine line, String period) {
    return line.sum() ? lines.sumOf(period) : amount.write(line.effective(period));
  }

  private String keyShown(PeriodLine line, PeriodColumn column) {
    boolean first = column.key().equals(keys.getFirst());
    if (line.sum()) {
      return first ? texts.of("sum.line") : "";
    }
    String code = line.keys().get(keys.indexOf(column.key()));
    if (!code.isEmpty()) {
      String name = nameOf(column, code);
      return name.isEmpty() ? code : name;
    }
    return line.blank() ? (first ? texts.of("key.choose") : "") : texts.of(emptyKey());
  }

  /** A limit without a code is on all of them; an amount without one belongs to none. */
  private String emptyKey() {
    return lines.ceilings() ? "key.all" : "key.none";
  }

  @Override
  public Optional<String> fault(PeriodLine line, PeriodColumn column) {
    String typed = line.typed().get(column);
    if (typed != null) {
      return reading.read(amount, typed) instanceof Cell.Refused(var fault, var arguments)
          ? Optional.of(
              Problem.error(table.file(), 0, "amount", fault, arguments).sentence(source.locale()))
          : Optional.empty();
    }
    Integer place = column.amount() ? line.places().get(column.period()) : null;
    return place == null ? Optional.empty() : faults.of(place, amount, List.of(amount));
  }

  @Override
  public boolean editable(PeriodLine line, PeriodColumn column) {
    boolean key = column.kind() == Kind.KEY && lines.things().isEmpty();
    return source.editable().get() && !line.sum() && (column.amount() || key);
  }

  /** Whether a period's amount is the line's own rather than that of each. */
  public boolean own(PeriodLine line, PeriodColumn column) {
    return column.kind() == Kind.PERIOD && line.amounts().containsKey(column.period());
  }

  /** Whether a period's own amount stands in place of that of each. */
  public boolean overrides(PeriodLine line, PeriodColumn column) {
    return own(line, column) && line.amounts().containsKey("");
  }

  @Override
  public void type(PeriodLine line, PeriodColumn column, String typed) {
    if (editable(line, column) && !typed.equals(text(line, column))) {
      if (column.kind() == Kind.KEY) {
        Cell read = reading.read(column.key(), typed);
        changes.rekey(line, column.key(), read instanceof Cell.Read(Object v) ? "" + v : typed);
      } else {
        changes.type(line, column, typed);
      }
      lines.blankLast(grows());
      changed();
    }
  }

  @Override
  public List<Code> suggestions(PeriodLine line, PeriodColumn column) {
    return codes(column);
  }

  private List<Code> codes(PeriodColumn column) {
    return column.kind() == Kind.KEY ? source.codes(column.key().refers()) : List.of();
  }

  /** Name of what a key stands for, {@code ""} where it is unknown. */
  public String nameOf(PeriodColumn column, String code) {
    return codes(column).stream()
        .filter(c -> c.code().equals(code))
        .map(Code::name)
        .findFirst()
        .orElse("");
  }

  @Override
  public boolean ticks(PeriodColumn column) {
    return false;
  }

  @Override
  public boolean numeric(PeriodColumn column) {
    return column.amount() || column.kind() == Kind.SUM;
  }

  @Override
  public String copy(List<PeriodLine> chosen, List<PeriodColumn> cells) {
    return CellBlock.write(
        chosen.stream().map(l -> cells.stream().map(c -> exact(l, c)).toList()).toList());
  }

  private String exact(PeriodLine line, PeriodColumn column) {
    return switch (column.kind()) {
      case PERIOD -> periodText(line, column.period());
      case SUM -> lines.sumText(line);
      default -> text(line, column);
    };
  }

  @Override
  public void paste(int firstLine, PeriodColumn firstColumn, String text) {
    List<List<String>> block = CellBlock.read(text);
    int from = columns.indexOf(firstColumn);
    if (source.editable().get()) {
      changes.paste(lines.from(firstLine), columns.subList(from, columns.size()), block);
      changed();
    }
  }

  @Override
  public void clear(List<PeriodLine> chosen, List<PeriodColumn> cells) {
    if (source.editable().get()) {
      List<PeriodColumn> amounts = cells.stream().filter(PeriodColumn::amount).toList();
      changes.clear(chosen.stream().filter(l -> !l.sum()).toList(), amounts);
      changed();
    }
  }

  /** Lines can be added where they are not given by the things themselves. */
  @Override
  public boolean grows() {
    return source.editable().get() && lines.things().isEmpty();
  }

  @Override
  public void duplicate(List<PeriodLine> chosen) {
    // Two lines cannot be about the same thing, so there is nothing to copy them to.
    changed();
  }

  @Override
  public void delete(List<PeriodLine> chosen) {
    if (source.editable().get()) {
      changes.clear(
          chosen.stream().filter(l -> !l.sum()).toList(),
          columns.stream().filter(PeriodColumn::amount).toList());
      changed();
    }
  }

  public void filter(String words) {
    lines.filter(words, grows());
    changed();
  }

  /** Amounts of the periods in their order, for the small line; empty where there are none. */
  public double[] course(PeriodLine line) {
    return lines.course(line);
  }

  /** Place of the line that shows a row of the table, -1 where none does. */
  public int find(int row) {
    return lines.find(row);
  }

  public Table<R> table() {
    return table;
  }

  public String title() {
    return texts.words().table(table);
  }

  public String about() {
    return texts.words().about(table);
  }

  @Override
  public String word(String key, Object... arguments) {
    return texts.of(key, arguments);
  }

  /** Unit of the amounts where all lines share it, else {@code ""}. */
  public String unit() {
    return amount.unit().equals("unit") ? "" : texts.unit(amount);
  }

  @Override
  public List<PeriodColumn> columns() {
    return columns;
  }

  @Override
  public ObservableList<PeriodLine> rows() {
    return lines.shown();
  }

  @Override
  public ReadOnlyIntegerProperty revision() {
    return revision.getReadOnlyProperty();
  }

  /** Counts up whenever the columns changed. */
  public ReadOnlyIntegerProperty shape() {
    return shape.getReadOnlyProperty();
  }

  /** The first thing wrong, {@code ""} for nothing. */
  public ReadOnlyStringProperty notice() {
    return notice.getReadOnlyProperty();
  }
}
