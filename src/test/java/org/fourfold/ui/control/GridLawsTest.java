package org.fourfold.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.ui.SampleWorkspace;
import org.fourfold.ui.TestDesk;
import org.fourfold.ui.control.SheetOrder.SortBy;
import org.fourfold.ui.shell.Session;
import org.fourfold.ui.shell.SessionTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done in grids, undone gives the state before and redone the state after. */
class GridLawsTest {
  private static final int OPERATIONS = 1000;

  private final Workspace sample = SampleWorkspace.read();
  private final Session session = TestDesk.session(sample);
  private final SessionTables tables = new SessionTables(session);
  private final List<Hand<?, ?>> hands =
      List.of(
          row(DepartmentTables.RESOURCES),
          row(DepartmentTables.SERVICE_USES),
          row(DepartmentTables.FUNDING_SOURCES),
          row(DepartmentTables.CAPACITIES),
          hand(new PeriodGridViewModel<>(DepartmentTables.DEMAND, tables)),
          hand(new PeriodGridViewModel<>(DepartmentTables.BUDGETS, tables)),
          hand(new PeriodGridViewModel<>(DepartmentTables.AVAILABILITY, tables)));

  private <R extends Record> Hand<?, ?> row(Table<R> table) {
    return hand(new GridViewModel<>(table, tables));
  }

  private static <L, K> Hand<L, K> hand(Sheet<L, K> sheet) {
    GridEditing<L, K> editing = new GridEditing<>(sheet, sheet::columns);
    return new Hand<>(sheet, editing, new GridSearch<>(sheet, sheet::columns, editing));
  }

  /** Does one thing or another to a grid. */
  private record Hand<L, K>(Sheet<L, K> sheet, GridEditing<L, K> editing, GridSearch<L, K> search) {
    private static final String[] TEXTS = {
      "", "7", "1,234.5", "1 234,5", "12%", "-3", "yes", "NURSE_WTE", "many", "2\t3\n4\t5", "x\ty"
    };

    void act(Random random) {
      CellRange range = range(random);
      String text = TEXTS[random.nextInt(TEXTS.length)];
      switch (random.nextInt(12)) {
        case 0, 1 -> sheet.type(line(range), column(range), text);
        case 2 -> editing.paste(range, text);
        case 3 -> editing.fillDown(range);
        case 4 -> editing.fillRight(range);
        case 5 -> editing.clear(range);
        case 6 -> editing.fill(range, text);
        case 7 -> editing.delete(CellRange.cell(range.top(), 0));
        case 8 -> editing.duplicate(CellRange.cell(range.top(), 0));
        case 9 -> search.replace(range, "1", "2");
        case 10 -> sort(random);
        default -> editing.paste(range(random), editing.copy(range));
      }
      if (random.nextBoolean()) {
        editing.accept();
      } else {
        editing.dismiss();
      }
    }

    private void sort(Random random) {
      K column = sheet.columns().get(random.nextInt(sheet.columns().size()));
      List<SortBy<K>> by = new ArrayList<>(List.of(new SortBy<>(column, random.nextBoolean())));
      by.add(new SortBy<>(sheet.columns().getFirst(), false));
      sheet.order(random.nextBoolean() ? SheetOrder.own() : sheet.order().withSort(by));
    }

    private CellRange range(Random random) {
      int rows = sheet.rows().size();
      int columns = sheet.columns().size();
      int row = random.nextInt(rows);
      int column = random.nextInt(columns);
      return CellRange.between(
          row,
          column,
          Math.min(rows - 1, row + random.nextInt(4)),
          Math.min(columns - 1, column + random.nextInt(3)));
    }

    private L line(CellRange range) {
      return sheet.rows().get(range.top());
    }

    private K column(CellRange range) {
      return sheet.columns().get(range.left());
    }

    /** All cells as text. */
    String picture() {
      sheet.order(SheetOrder.own());
      StringBuilder text = new StringBuilder();
      for (L line : sheet.rows()) {
        for (K column : sheet.columns()) {
          text.append(sheet.exact(line, column)).append('\t');
        }
        text.append('\n');
      }
      return text.toString();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = 1)
  void aThousandOperationsUndoneAndRedone(long seed) {
    Random random = new Random(seed);
    List<Workspace> states = new ArrayList<>(List.of(sample));
    for (int i = 0; i < OPERATIONS; i++) {
      Workspace before = session.workspace().get();
      hands.get(random.nextInt(hands.size())).act(random);
      Workspace after = session.workspace().get();
      if (after != before) {
        assertThat(session.history().canUndo().get()).isTrue();
        states.add(after);
      }
    }
    assertThat(states).as("changes").hasSizeGreaterThan(OPERATIONS / 3);
    for (int i = states.size() - 2; i >= 0; i--) {
      session.undo();
      assertThat(session.workspace().get()).as("step %s", i).isSameAs(states.get(i));
    }
    assertThat(session.workspace().get()).isEqualTo(SampleWorkspace.read());
    assertThat(session.history().canUndo().get()).isFalse();
    while (session.history().canRedo().get()) {
      session.redo();
    }
    assertThat(session.workspace().get()).isSameAs(states.getLast());
  }

  /** A grid that followed every change shows what one made anew from the tables shows. */
  @ParameterizedTest
  @ValueSource(longs = 4)
  void whatIsShownIsWhatTheTablesHold(long seed) {
    Random random = new Random(seed);
    PeriodGridViewModel<?> followed = new PeriodGridViewModel<>(DepartmentTables.DEMAND, tables);
    GridViewModel<?> rows = new GridViewModel<>(DepartmentTables.SERVICE_USES, tables);
    for (int i = 0; i < 100; i++) {
      hands.get(random.nextInt(hands.size())).act(random);
      if (random.nextInt(4) == 0) {
        session.undo();
      }
      assertThat(hand(followed).picture())
          .isEqualTo(hand(new PeriodGridViewModel<>(DepartmentTables.DEMAND, tables)).picture());
      assertThat(hand(rows).picture())
          .isEqualTo(hand(new GridViewModel<>(DepartmentTables.SERVICE_USES, tables)).picture());
    }
  }
}
