package org.fourfold.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.RandomWorkspace;
import org.fourfold.domain.scenario.Workspace;

/** What a planner may do to a workspace, at random: cells, rows, whole tables, settings. */
final class RandomEdits {
  private final Random random;

  RandomEdits(long seed) {
    random = new Random(seed);
  }

  Workspace edit(Workspace before) {
    if (random.nextInt(12) == 0) {
      return before.with(RandomWorkspace.renamed(before, "Name " + random.nextInt(99)));
    }
    Table<?> table = PlanningTables.ALL.get(random.nextInt(PlanningTables.ALL.size()));
    return edit(before, table);
  }

  private <R extends Record> Workspace edit(Workspace before, Table<R> table) {
    List<R> other = RandomWorkspace.of(random.nextInt(1000)).rows(table);
    List<R> rows = new ArrayList<>(before.rows(table));
    if (rows.isEmpty()) {
      rows.addAll(other);
    }
    int at = random.nextInt(Math.max(1, rows.size()));
    switch (rows.isEmpty() ? -1 : random.nextInt(9)) {
      case 0, 1, 2 -> rows.set(at, cell(table, rows.get(at), other));
      case 3 -> rows.add(at, rows.get(random.nextInt(rows.size())));
      case 4 -> rows.remove(at);
      case 5 -> rows.addAll(at, other);
      case 6 -> Collections.swap(rows, at, random.nextInt(rows.size()));
      case 7 -> Collections.shuffle(rows, random);
      case 8 -> rows.subList(at, rows.size()).clear();
      default -> {}
    }
    return before.with(table, rows.subList(0, Math.min(rows.size(), 60)));
  }

  private <R extends Record> R cell(Table<R> table, R row, List<R> other) {
    if (other.isEmpty()) {
      return row;
    }
    Column column = table.columns().get(random.nextInt(table.columns().size()));
    return table.with(row, column, table.value(other.getFirst(), column));
  }
}
