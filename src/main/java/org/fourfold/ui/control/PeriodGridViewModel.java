package org.fourfold.ui.control;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.scenario.RowPlace;
import org.fourfold.ui.control.PeriodColumn.Kind;

/**
 * A table with a period column as thing by period. A line holds the amount for each period and, for
 * single periods, their own amounts, which override it; an emptied cell removes its row.
 *
 * @param <R> the record of one row; has the columns period and amount
 */
public final class PeriodGridViewModel<R extends Record>
    implements Sheet<PeriodLine, PeriodColumn> {
  private final PeriodKeys<R> form;
  private final TableSource source;
  private final GridTexts texts;
  private final PeriodLines<R> lines;
  private final PeriodCells<R> cells;
  private final PeriodChanges<R> changes;
  private final Set<PeriodLine> touched = new LinkedHashSet<>();
  private final ListChangeListener<Problem> problemsChanged = _ -> problemsChanged();
  private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper(this, "revision");
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");
  private final ReadOnlyIntegerWrapper shape = new ReadOnlyIntegerWrapper(this, "shape");
  private SheetOrder<PeriodColumn> order = SheetOrder.own();
  private List<PeriodColumn> columns = List.of();

  public PeriodGridViewModel(Table<R> table, TableSource source) {
    this.source = source;
    form = PeriodKeys.of(table);
    texts = new GridTexts(source);
    lines = new PeriodLines<>(form, source, this::arranged);
    cells = new PeriodCells<>(form, lines, source, texts);
    changes = new PeriodChanges<>(form, source, texts);
    source.problems().addListener(problemsChanged);
    source.rows(table).addListener(_ -> reload());
    source.rows(DepartmentTables.PERIODS).addListener(_ -> reload());
    source.editable().addListener(_ -> reload());
    form.things().ifPresent(things -> source.rows(things).addListener(_ -> reload()));
    cells.show(source.problems());
    reload();
  }

  private List<PeriodLine> arranged(List<PeriodLine> all) {
    return order.arrange(all, this::searched, this::shown, cells::value);
  }

  /** What the filter looks at: codes and names of what a line is about. */
  private List<String> searched(PeriodLine line) {
    List<String> searched = new ArrayList<>(line.keys());
    IntStream.range(0, form.keys().size()).forEach(i -> searched.add(lines.name(line, i)));
    return searched;
  }

  private void reload() {
    List<Period> periods = source.rows(DepartmentTables.PERIODS).getValue();
    List<PeriodColumn> next =
        PeriodColumns.of(form.table(), form.keys(), periods, texts, source.locale());
    lines.load(source.rows(form.table()).getValue(), periods, grows());
    if (!next.equals(columns)) {
      columns = next;
      shape.set(shape.get() + 1);
    }
    changed();
  }

  private void problemsChanged() {
    cells.show(source.problems());
    changed();
  }

  private void changed() {
    touched.removeIf(l -> l.typed().isEmpty());
    String refused = source.refusal();
    notice.set(refused.isEmpty() ? cells.notice(List.copyOf(touched)) : refused);
    revision.set(revision.get() + 1);
  }

  @Override
  public String header(PeriodColumn column) {
    return column.kind() == Kind.PERIOD ? column.title() + " " + column.lighter() : column.title();
  }

  @Override
  public String text(PeriodLine line, PeriodColumn column) {
    return cells.text(line, column);
  }

  @Override
  public String shown(PeriodLine line, PeriodColumn column) {
    return cells.shown(line, column);
  }

  @Override
  public String exact(PeriodLine line, PeriodColumn column) {
    return cells.exact(line, column);
  }

  @Override
  public Optional<String> fault(PeriodLine line, PeriodColumn column) {
    return cells.fault(line, column);
  }

  @Override
  public boolean editable(PeriodLine line, PeriodColumn column) {
    boolean key = column.kind() == Kind.KEY && form.things().isEmpty();
    return source.editable().get() && !line.sum() && (column.amount() || key);
  }

  @Override
  public boolean blank(PeriodLine line) {
    return line.blank();
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
      touched.add(line);
      if (column.kind() == Kind.KEY) {
        changes.rekey(line, column.key(), changes.code(column.key(), typed));
      } else {
        changes.type(line, column, typed);
      }
      lines.blankLast(grows());
      changed();
    }
  }

  @Override
  public List<Code> suggestions(PeriodLine line, PeriodColumn column) {
    return column.kind() == Kind.KEY ? source.codes(column.key().refers()) : List.of();
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
  public String number(String typed, boolean comma) {
    return changes.reading().number(typed, comma);
  }

  @Override
  public Refusals check(CellWrite<PeriodColumn> write) {
    Refusals refusals = new Refusals();
    for (int i = 0; i < write.texts().size(); i++) {
      int place = write.firstRow() + i;
      PeriodLine line = place < rows().size() ? rows().get(place) : null;
      for (int j = 0; j < write.columns().size(); j++) {
        PeriodColumn column = write.columns().get(j);
        String text = write.text(i, j);
        if (text != null && !text.isBlank()) {
          refusal(line, column, text)
              .ifPresent(why -> refusals.add(new Refusal(place, header(column), text, why)));
        }
      }
    }
    return refusals;
  }

  private Optional<String> refusal(PeriodLine line, PeriodColumn column, String text) {
    if (line == null && !grows()) {
      return Optional.of(word("refused.line"));
    }
    boolean fixed = line != null && (!editable(line, column) || !line.amounts().isEmpty());
    if (column.kind() == Kind.KEY && fixed) {
      boolean same = changes.code(column.key(), text).equals(text(line, column));
      return same ? Optional.empty() : Optional.of(word("refused.about", shown(line, column)));
    }
    return column.amount() ? cells.refusal(text) : Optional.empty();
  }

  @Override
  public void write(CellWrite<PeriodColumn> write) {
    if (source.editable().get()) {
      List<PeriodLine> targets = new ArrayList<>();
      for (int i = write.firstRow(); i < write.firstRow() + write.texts().size(); i++) {
        if (i < rows().size()) {
          targets.add(rows().get(i));
        } else if (grows()) {
          targets.add(lines.append());
        }
      }
      touched.addAll(targets);
      changes.write(write, targets);
      lines.blankLast(grows());
      changed();
    }
  }

  /** Lines can be added where they are not given by the things themselves. */
  @Override
  public boolean grows() {
    return source.editable().get() && form.things().isEmpty();
  }

  @Override
  public void duplicate(List<PeriodLine> chosen) {
    // Two lines cannot be about the same thing, so there is nothing to copy them to.
    changed();
  }

  @Override
  public void delete(List<PeriodLine> chosen) {
    if (source.editable().get()) {
      changes.delete(chosen.stream().filter(l -> !l.blank()).toList());
      changed();
    }
  }

  @Override
  public boolean canAssume() {
    return source.canAssume(form.table());
  }

  /** A period without an amount of its own stands for that of each. */
  @Override
  public void assume(List<PeriodLine> chosen, List<PeriodColumn> of) {
    Set<CellPlace> places = new LinkedHashSet<>();
    for (PeriodLine line : chosen) {
      for (PeriodColumn column : of) {
        String when = own(line, column) ? column.period() : "";
        Object amount = column.amount() && !line.sum() ? line.amounts().get(when) : null;
        if (amount != null) {
          R row = form.row(line.keys(), when, amount);
          RowPlace.where(form.table(), row)
              .map(w -> new CellPlace(form.table().file(), w, form.amount().name()))
              .ifPresent(places::add);
        }
      }
    }
    if (!places.isEmpty()) {
      source.assume(List.copyOf(places));
    }
  }

  @Override
  public SheetOrder<PeriodColumn> order() {
    return order;
  }

  @Override
  public void order(SheetOrder<PeriodColumn> wanted) {
    order = wanted;
    lines.arrange(grows());
    changed();
  }

  @Override
  public List<ValueCount> values(PeriodColumn column) {
    return ValueCount.of(order.counts(lines.all(), column, this::searched, this::shown));
  }

  /** Amounts of the periods in their order, for the small line; empty where there are none. */
  public double[] course(PeriodLine line) {
    return lines.sums().course(line);
  }

  /** The sum of all lines, empty where they do not add. */
  public Optional<PeriodLine> sum() {
    return lines.sumsMakeSense() ? Optional.of(lines.sum()) : Optional.empty();
  }

  /** Place of the line that shows a row of the table, -1 where none does. */
  public int find(int row) {
    int at = lines.find(row);
    if (at < 0 && order.narrows()) {
      order(order.unfiltered());
      at = lines.find(row);
    }
    return at;
  }

  public Table<R> table() {
    return form.table();
  }

  public String title() {
    return texts.words().table(form.table());
  }

  public String about() {
    return texts.words().about(form.table());
  }

  @Override
  public String word(String key, Object... arguments) {
    return texts.of(key, arguments);
  }

  /** Unit of the amounts where all lines share it, else {@code ""}. */
  public String unit() {
    return form.amount().unit().equals("unit") ? "" : texts.unit(form.amount());
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
  public int size() {
    return lines.all().size();
  }

  @Override
  public int shownSize() {
    return rows().size() - (grows() ? 1 : 0);
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
