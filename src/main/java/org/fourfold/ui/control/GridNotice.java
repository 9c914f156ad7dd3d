package org.fourfold.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.fourfold.domain.measure.Column;

/** The one thing that a grid says beneath its cells: the first that is wrong or unfinished. */
final class GridNotice {
  private GridNotice() {}

  static <R extends Record> String of(
      GridViewModel<R> grid,
      GridRows<R> lines,
      GridProblems faults,
      List<R> rows,
      Predicate<R> inScope) {
    for (GridRow<R> row : lines.touched()) {
      for (Column column : grid.columns()) {
        Optional<String> fault = grid.fault(row, column);
        if (fault.isPresent()) {
          return grid.word("refused.in", grid.header(column), fault.get());
        }
      }
      if (row.entry() == null) {
        return unfinished(grid, row);
      }
    }
    return faults
        .first(i -> i >= 0 && i < rows.size() && inScope.test(rows.get(i)))
        .map(found -> grid.word("refused.in", header(grid, found.column()), found.sentence()))
        .orElse("");
  }

  private static String header(GridViewModel<?> grid, String column) {
    return grid.columns().stream()
        .filter(c -> c.name().equals(column))
        .findFirst()
        .map(grid::header)
        .orElse(grid.title());
  }

  private static <R extends Record> String unfinished(GridViewModel<R> grid, GridRow<R> row) {
    List<String> needed =
        grid.columns().stream()
            .filter(c -> c.required() && grid.text(row, c).isBlank())
            .map(grid::header)
            .toList();
    return grid.word("unfinished", String.join(", ", needed));
  }
}
