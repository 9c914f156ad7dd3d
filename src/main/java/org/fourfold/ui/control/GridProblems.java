package org.fourfold.ui.control;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Problem;

/** What the check of the whole workspace found in one table, by cell. */
final class GridProblems {
  private final String file;
  private final Locale locale;
  private final Map<String, String> byCell = new HashMap<>();

  GridProblems(String file, Locale locale) {
    this.file = file;
    this.locale = locale;
  }

  void show(List<Problem> problems) {
    byCell.clear();
    for (Problem problem : problems) {
      if (problem.file().equals(file)) {
        byCell.putIfAbsent(key(problem.row() - 2, problem.column()), problem.sentence(locale));
      }
    }
  }

  private static String key(int index, String column) {
    return index + "/" + column;
  }

  /** A problem of the row as a whole, or of a column not shown, stands at its first cell. */
  Optional<String> of(int index, Column column, List<Column> shown) {
    if (byCell.isEmpty()) {
      return Optional.empty();
    }
    String own = byCell.get(key(index, column.name()));
    boolean first = shown.getFirst().equals(column);
    return Optional.ofNullable(own == null && first ? byCell.get(key(index, "")) : own);
  }
}
