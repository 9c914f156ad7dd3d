package org.fourfold.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.ColumnKind;
import org.fourfold.domain.measure.Table;
import org.fourfold.domain.measure.Words;
import org.fourfold.domain.scenario.PlanningTables;
import org.fourfold.domain.scenario.Workspace;
import org.fourfold.ui.mvvm.Place;

/** Finds any screen, table or row by its code or name. */
public final class Search {
  private static final int MOST = 12;

  /**
   * Something found.
   *
   * @param title code and name
   * @param kind what it is
   * @param rank 0 for the best match
   */
  public record Hit(String title, String kind, Place place, int rank) {}

  private final List<Screen> screens;
  private final Words words;

  public Search(List<Screen> screens, Words words) {
    this.screens = List.copyOf(screens);
    this.words = words;
  }

  /** At most a dozen hits, the best first; none for a blank query. */
  public List<Hit> find(Workspace workspace, String query) {
    String wanted = query.strip().toLowerCase(Locale.ROOT);
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>();
    for (Screen screen : screens) {
      add(hits, screen.title(), "", Place.screen(screen.name()), wanted, screen.title());
      for (Table<?> table : PlanningTables.ALL) {
        if (screen.files().contains(table.file())) {
          String title = words.table(table);
          Place place = new Place(screen.name(), table.file(), -1, "");
          add(hits, title, screen.title(), place, wanted, title);
          rows(hits, table, workspace, screen, wanted);
        }
      }
    }
    return hits.stream().sorted(Comparator.comparingInt(Hit::rank)).limit(MOST).toList();
  }

  private <R extends Record> void rows(
      List<Hit> hits, Table<R> table, Workspace workspace, Screen screen, String wanted) {
    Optional<Column> name =
        table.columns().stream().filter(c -> c.kind() == ColumnKind.TEXT).findFirst();
    if (name.isEmpty() || table.keys().size() != 1) {
      return;
    }
    List<R> rows = workspace.rows(table);
    for (int i = 0; i < rows.size(); i++) {
      String code = table.keyText(rows.get(i));
      String called = table.text(rows.get(i), name.get());
      Place place = new Place(screen.name(), table.file(), i, table.keys().getFirst().name());
      add(hits, code + " · " + called, words.table(table), place, wanted, code, called);
    }
  }

  private static void add(
      List<Hit> hits, String title, String kind, Place place, String wanted, String... texts) {
    int best = 3;
    for (String text : texts) {
      String lower = text.toLowerCase(Locale.ROOT);
      int at = lower.indexOf(wanted);
      boolean begins = at == 0 || at > 0 && !Character.isLetterOrDigit(lower.charAt(at - 1));
      best = Math.min(best, at < 0 ? 3 : lower.equals(wanted) ? 0 : begins ? 1 : 2);
    }
    if (best < 3) {
      hits.add(new Hit(title, kind, place, best));
    }
  }
}
