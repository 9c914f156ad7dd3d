package org.fourfold.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fourfold.ui.control.ColumnLayout;

/**
 * What the workstation remembers of its user from one start to the next.
 *
 * @param recent paths of workspaces, the latest first
 * @param theme {@code light} or {@code dark}
 * @param locale language tag such as {@code zh-CN}
 * @param window place of the window, empty before the first close
 * @param panes share of each divider, by the divider's name
 * @param columns layout of columns, by the table's name
 */
public record Settings(
    List<String> recent,
    String theme,
    String locale,
    Optional<Window> window,
    Map<String, Double> panes,
    Map<String, ColumnLayout> columns) {

  /** How many workspaces are remembered. */
  public static final int RECENT_KEPT = 10;

  public static final Settings DEFAULT =
      new Settings(List.of(), "light", "en", Optional.empty(), Map.of(), Map.of());

  /** Bounds in screen pixels; they are those before maximising where it is maximised. */
  public record Window(double x, double y, double width, double height, boolean maximised) {}

  public Settings {
    recent = List.copyOf(recent);
    panes = Map.copyOf(panes);
    columns = Map.copyOf(columns);
  }

  /** With a workspace moved or added to the front. */
  public Settings opened(String workspace) {
    List<String> paths = new ArrayList<>(recent);
    paths.remove(workspace);
    paths.addFirst(workspace);
    List<String> kept = paths.subList(0, Math.min(RECENT_KEPT, paths.size()));
    return new Settings(kept, theme, locale, window, panes, columns);
  }

  /** Without a workspace that is no longer there. */
  public Settings forgotten(String workspace) {
    List<String> paths = new ArrayList<>(recent);
    paths.remove(workspace);
    return new Settings(paths, theme, locale, window, panes, columns);
  }

  public Settings withTheme(String wanted) {
    return new Settings(recent, wanted, locale, window, panes, columns);
  }

  public Settings withLocale(String wanted) {
    return new Settings(recent, theme, wanted, window, panes, columns);
  }

  public Settings withWindow(Window bounds) {
    return new Settings(recent, theme, locale, Optional.of(bounds), panes, columns);
  }

  public Settings withPane(String name, double share) {
    Map<String, Double> changed = new TreeMap<>(panes);
    changed.put(name, share);
    return new Settings(recent, theme, locale, window, changed, columns);
  }

  /** With a layout of columns; the table's own is not kept. */
  public Settings withColumns(String table, ColumnLayout layout) {
    Map<String, ColumnLayout> changed = new TreeMap<>(columns);
    changed.put(table, layout);
    changed.values().removeIf(ColumnLayout.OWN::equals);
    return new Settings(recent, theme, locale, window, panes, changed);
  }
}
