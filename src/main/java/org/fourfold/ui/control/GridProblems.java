package org.fourfold.ui.control;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Problem;

/** What the check of the whole workspace found in one table, by row and column. */
final class GridProblems {
  private final String file;
  private final Locale locale;
  private final TreeMap<Integer, Map<String, String>> byRow = new TreeMap<>();

  /** A problem of a cell. */
  record Found(String column, String sentence) {}

  GridProblems(String file, Locale locale) {
    this.file = file;
    this.locale = locale;
  }

  void show(List<Problem> problems) {
    byRow.clear();
    for (Problem problem : problems) {
      if (problem.file().equals(file)) {
        byRow
            .computeIfAbsent(problem.row() - 2, _ -> new HashMap<>())
            .putIfAbsent(problem.column(), problem.sentence(locale));
      }
    }
  }

  /** A problem of the row as a whole, or of a column not shown, stands at its first cell. */
  Optional<String> of(int index, Column column, List<Column> shown) {
    Map<String, String> row = byRow.get(index);
    if (row == null) {
      return Optional.empty();
    }
    String own = row.get(column.name());
    return Optional.ofNullable(own == null && shown.getFirst().equals(column) ? row.get("") : own);
  }

  /** The first problem in a row that is looked at. */
  Optional<Found> first(IntPredicate lookedAt) {
    for (Map.Entry<Integer, Map<String, String>> row : byRow.entrySet()) {
      if (lookedAt.test(row.getKey())) {
        return row.getValue().entrySet().stream()
            .findFirst()
            .map(e -> new Found(e.getKey(), e.getValue()));
      }
    }
    return Optional.empty();
  }

  /** Places of rows with problems. */
  Iterable<Integer> rows() {
    return byRow.keySet();
  }
}
