package org.fourfold.domain.selection;

import java.util.List;
import java.util.stream.IntStream;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.measure.TableState;

/** Packages and capacities as they are typed, whether or not a choice can be made of them. */
public record PackageChoice(List<PackageRow> packages, List<CapacityRow> capacities)
    implements TableState<PackageChoice> {
  public static final int MOST_CAPACITIES = 3;
  public static final Table<PackageRow> PACKAGES = Table.of(PackageRow.class);
  public static final Table<CapacityRow> CAPACITIES = Table.of(CapacityRow.class);
  public static final List<Table<?>> TABLES = List.of(PACKAGES, CAPACITIES);
  public static final PackageChoice EMPTY = new PackageChoice(List.of(), List.of());

  public PackageChoice {
    packages = List.copyOf(packages);
    capacities = List.copyOf(capacities);
  }

  @Override
  @SuppressWarnings("unchecked") // each table is asked for its own rows
  public <R extends Record> List<R> rows(Table<R> table) {
    Object rows = table == PACKAGES ? packages : capacities;
    return (List<R>) rows;
  }

  @Override
  @SuppressWarnings("unchecked") // each table is given its own rows
  public <R extends Record> PackageChoice with(Table<R> table, List<R> rows) {
    return table == PACKAGES
        ? new PackageChoice((List<PackageRow>) rows, capacities)
        : new PackageChoice(packages, (List<CapacityRow>) rows);
  }

  /** Whether there is anything to choose, and one to three capacities to choose for. */
  public boolean complete() {
    return !packages.isEmpty() && !capacities.isEmpty() && capacities.size() <= MOST_CAPACITIES;
  }

  /** Weights beyond the capacities there are count nothing. */
  public SelectionProblem problem() {
    List<SelectionItem> items =
        packages.stream()
            .map(
                p ->
                    new SelectionItem(
                        p.item(),
                        p.name(),
                        p.value(),
                        IntStream.range(0, capacities.size()).mapToObj(p::use).toList(),
                        p.copies(),
                        p.compulsory(),
                        p.exclusive()))
            .toList();
    return new SelectionProblem(items, capacities.stream().map(CapacityRow::amount).toList());
  }
}
